package org.zongwu.school;

import java.util.List;
import org.zongwu.web.Errors;
import org.zongwu.web.Option;

/** A field of a form in which somebody is named: who is meant, or what is wrong; and whom it proposes. */
public final class PersonField {
    private PersonField() {}

    /** 0 for nobody. A name that several bear asks for 姓名(部门) as the proposals write it. */
    public static long read(SchoolIndex school, String typed, String field, Errors errors) {
        if (typed.isBlank()) {
            return 0;
        }
        List<Person> found = school.people(typed);
        if (found.size() != 1) {
            errors.add(field, found.isEmpty() ? "school.error.person" : "school.error.persons", typed.strip());
            return 0;
        }
        return found.get(0).id();
    }

    public static List<Option> proposals(SchoolIndex school) {
        return school.people().stream()
                .map(person -> new Option(school.label(person), person.department()))
                .toList();
    }

    /** How the person with this id is written in the field; empty for 0 and for somebody who left. */
    public static String written(SchoolIndex school, long id) {
        return school.people().stream()
                .filter(person -> person.id() == id)
                .map(school::label)
                .findFirst()
                .orElse("");
    }
}
