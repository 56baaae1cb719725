package org.zongwu.asset.report;

import java.util.Arrays;
import java.util.Locale;

/** By what the cards are spread out. */
enum Way {
    DEPARTMENT,
    ROOM,
    CATEGORY,
    AGE,
    STATE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Way read(String key) {
        return Arrays.stream(values())
                .filter(way -> way.key().equals(key))
                .findFirst()
                .orElse(DEPARTMENT);
    }
}
