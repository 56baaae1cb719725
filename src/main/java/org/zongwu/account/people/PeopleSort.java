package org.zongwu.account.people;

import java.util.Locale;

/** By what the list of people may be sorted; what is empty comes last in either direction. */
enum PeopleSort {
    NUMBER("p.staff_no"),
    NAME("p.pinyin"),
    DEPARTMENT("d.pinyin"),
    ACCOUNT("a.username"),
    SEEN("a.signed_in_at");

    private final String column;

    PeopleSort(String column) {
        this.column = column;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code name} or {@code -name}, as it stands in the address; anything else is by department and name. */
    static String order(String text) {
        boolean descending = text.startsWith("-");
        String name = (descending ? text.substring(1) : text).toUpperCase(Locale.ROOT);
        for (PeopleSort sort : values()) {
            if (sort.name().equals(name)) {
                return "coalesce(" + sort.column + ", '') = '', " + sort.column + (descending ? " desc" : "")
                        + ", p.pinyin, p.id";
            }
        }
        return "d.pinyin is null, d.pinyin, p.pinyin, p.id";
    }
}
