package org.zongwu.school;

import java.util.List;
import org.zongwu.web.Errors;
import org.zongwu.web.Option;

/** A field of a form in which somebody is named: who is meant, or what is wrong; and whom it proposes. */
public final class PersonField {
    private PersonField() {}

    /** Whom the stored thing names; he may have left since. */
    public record Stored(long id, String name) {
        public static final Stored NOBODY = new Stored(0, "");

        /** As the field writes him; who left is written by his name, so that saving the form does not forget him. */
        public String written(SchoolIndex school) {
            return school.people().stream()
                    .filter(person -> person.id() == id)
                    .map(school::label)
                    .findFirst()
                    .orElse(name);
        }
    }

    /** 0 for nobody. A name that several bear asks for 姓名(部门) as the proposals write it; what stood there may stay. */
    public static long read(SchoolIndex school, String typed, Stored stored, String field, Errors errors) {
        if (typed.isBlank() || typed.strip().equals(stored.written(school))) {
            return typed.isBlank() ? 0 : stored.id();
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
}
