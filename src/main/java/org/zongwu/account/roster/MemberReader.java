package org.zongwu.account.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zongwu.school.PersonDraft;
import org.zongwu.school.Pinyin;
import org.zongwu.sheet.wizard.Given;
import org.zongwu.web.Message;
import org.zongwu.web.Typed;

/** Reads the rows of one roster, each with all its faults, by the rules of a person's form. */
final class MemberReader {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST = 100;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final RoleNames names;

    MemberReader(RoleNames names) {
        this.names = names;
    }

    Member read(Given row) {
        String name = name(row.of("name"));
        String joined = row.of("joinedOn");
        Typed<Typed.Day> day = Typed.date(joined);
        PersonDraft draft = new PersonDraft(
                name,
                reading(name, row.of("reading")),
                plain(row.of("staffNo")).replace(" ", ""),
                0,
                row.of("post"),
                plain(row.of("phone")),
                plain(row.of("extension")),
                joined.isEmpty()
                        ? ""
                        : day.value().map(found -> found.date().toString()).orElse(""),
                "",
                row.of("note"));
        RoleNames.Read roles = names.read(row.of("roles"));
        Member entry = new Member(
                row, draft, name(row.of("department")), plain(row.of("account")), roles.roles(), new ArrayList<>());
        if (!roles.unknown().isEmpty()) {
            entry.fault("roles", Message.of("roster.wrong.role", String.join("、", roles.unknown())));
        }
        if (!joined.isEmpty()) {
            day.problem()
                    .ifPresent(problem ->
                            entry.fault("joinedOn", Message.of(problem.key(), Message.of("people.field.joinedOn"))));
        }
        check(entry);
        return entry;
    }

    private void check(Member entry) {
        PersonDraft draft = entry.draft();
        must(entry, "name", !draft.name().isEmpty() && draft.name().length() <= LONGEST_NAME, "people.error.name");
        must(entry, "reading", draft.reading().matches("([a-zü]{1,7}( [a-zü]{1,7})?)?"), "people.error.reading");
        must(entry, "staffNo", draft.staffNo().matches("[\\p{L}\\p{N}._-]{0,20}"), "people.error.staffNo");
        must(entry, "phone", PersonDraft.mobile(draft.phone()), "people.error.phone");
        must(entry, "account", entry.account().matches("([\\p{L}\\p{N}._-]{2,30})?"), "account.error.username");
        must(entry, "department", entry.department().length() <= LONGEST_NAME, "school.error.departmentName");
        for (String text : List.of("post", "extension", "note")) {
            if (entry.given().of(text).length() > LONGEST) {
                entry.fault(text, Message.of("people.error.long", LONGEST));
            }
        }
        Integer before = draft.staffNo().isEmpty()
                ? null
                : numbers.putIfAbsent(draft.staffNo(), entry.given().number());
        if (before != null) {
            entry.fault("staffNo", Message.of("roster.wrong.twice", draft.staffNo(), before.toString()));
        }
    }

    private static void must(Member entry, String target, boolean right, String key) {
        if (!right) {
            entry.fault(target, Message.of(key));
        }
    }

    /** 王　芳 is 王芳; names in other scripts keep single blanks. */
    static String name(String written) {
        String plain = plain(written).replaceAll("\\s+", " ");
        return plain.matches("[\\p{IsHan} ]+") ? plain.replace(" ", "") : plain;
    }

    /** Of a name's whole pinyin (shan fang) the surname's part. */
    static String reading(String name, String written) {
        String plain = plain(written).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Pinyin.surnameReadings(name).stream()
                .filter(known -> plain.equals(known) || plain.startsWith(known + " "))
                .findFirst()
                .orElse(plain);
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    }
}
