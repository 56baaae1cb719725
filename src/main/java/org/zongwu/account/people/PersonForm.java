package org.zongwu.account.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.school.Department;
import org.zongwu.school.PersonCard;
import org.zongwu.school.PersonDraft;
import org.zongwu.school.roster.CellKind;
import org.zongwu.web.Errors;
import org.zongwu.web.Message;
import org.zongwu.web.Typed;

/** What was typed into the form of a person. {@link #check} finds all faults at once, each at its field. */
record PersonForm(Map<String, List<String>> typed) {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST = 100;

    String value(String name) {
        List<String> found = typed.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.get(0).strip();
    }

    boolean wantsAccount() {
        return value("account").equals("yes");
    }

    Optional<PersonDraft> check(List<Department> departments, Errors errors) {
        String name = value("name").replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.add("name", "people.error.name");
        }
        if (!value("reading").matches("([a-zü]{1,7}( [a-zü]{1,7})?)?")) {
            errors.add("reading", "people.error.reading");
        }
        if (!value("staffNo").matches("[\\p{L}\\p{N}._-]{0,20}")) {
            errors.add("staffNo", "people.error.staffNo");
        }
        if (!PersonDraft.mobile(value("phone"))) {
            errors.add("phone", "people.error.phone");
        }
        for (String text : List.of("post", "extension", "note")) {
            plain(text, errors);
        }
        long department = department(departments, errors);
        String joined = day("joinedOn", errors);
        String left = day("leftOn", errors);
        if (!joined.isEmpty() && !left.isEmpty() && left.compareTo(joined) < 0) {
            errors.add("leftOn", "people.error.leftBefore");
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(new PersonDraft(
                        name,
                        value("reading"),
                        value("staffNo"),
                        department,
                        value("post"),
                        value("phone"),
                        value("extension"),
                        joined,
                        left,
                        value("note")));
    }

    static Map<String, List<String>> of(PersonCard card) {
        return Map.ofEntries(
                one("version", Integer.toString(card.version())),
                one("name", card.name()),
                one("reading", card.reading()),
                one("staffNo", card.staffNo()),
                one("department", card.departmentId() == 0 ? "" : Long.toString(card.departmentId())),
                one("post", card.post()),
                one("phone", card.phone()),
                one("extension", card.extension()),
                one("joinedOn", card.joinedOn()),
                one("leftOn", card.leftOn()),
                one("note", card.note()));
    }

    private static Map.Entry<String, List<String>> one(String name, String value) {
        return Map.entry(name, List.of(value));
    }

    /** An ID number, bank card or home address is not the office's to keep, wherever it is typed. */
    private void plain(String name, Errors errors) {
        if (value(name).length() > LONGEST) {
            errors.add(name, "people.error.long", LONGEST);
        }
        if (CellKind.of(value(name)).filter(CellKind::leftOut).isPresent()) {
            errors.add(name, "people.error.private");
        }
    }

    private long department(List<Department> departments, Errors errors) {
        String chosen = value("department");
        if (chosen.isEmpty()) {
            return 0;
        }
        Optional<Department> found = departments.stream()
                .filter(department -> Long.toString(department.id()).equals(chosen))
                .findFirst();
        if (found.isEmpty()) {
            errors.add("department", "people.error.department");
        }
        return found.map(Department::id).orElse(0L);
    }

    private String day(String name, Errors errors) {
        if (value(name).isEmpty()) {
            return "";
        }
        Typed<Typed.Day> day = Typed.date(value(name));
        day.problem().ifPresent(problem -> errors.add(name, problem.key(), Message.of("people.field." + name)));
        return day.value().map(found -> found.date().toString()).orElse("");
    }
}
