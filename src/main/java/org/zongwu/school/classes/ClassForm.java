package org.zongwu.school.classes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.school.ClassName;
import org.zongwu.school.PersonField;
import org.zongwu.school.Room;
import org.zongwu.school.SchoolIndex;
import org.zongwu.web.Errors;
import org.zongwu.web.Message;
import org.zongwu.web.Typed;

/** What was typed into the form of a class; its name in any writing (七2, 初一(2), 七年级二班). */
record ClassForm(Map<String, List<String>> typed) {
    private static final int MOST_PUPILS = 200;

    String value(String name) {
        List<String> found = typed.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.get(0).strip();
    }

    /** {@code self} is the class that is changed; nothing for a new one. */
    Optional<ClassDraft> check(SchoolIndex school, Optional<ClassCard> self, Errors errors) {
        Optional<ClassName> name = ClassName.readAsClass(value("name"));
        if (name.isEmpty()) {
            errors.add("name", "school.error.className");
        }
        name.flatMap(found -> school.schoolClass(found.label()))
                .filter(other -> other.id() != self.map(ClassCard::id).orElse(0L))
                .ifPresent(other -> errors.add("name", "school.error.classTaken", other.name()));
        long room = room(school, errors);
        long teacher = PersonField.read(
                school,
                value("teacher"),
                self.map(ClassForm::teacher).orElse(PersonField.Stored.NOBODY),
                "teacher",
                errors);
        int pupils = number("pupils", errors);
        int boys = number("boys", errors);
        int boarders = number("boarders", errors);
        if (pupils > MOST_PUPILS) {
            errors.add("pupils", "school.error.pupils", MOST_PUPILS);
        }
        if (boys > pupils) {
            errors.add("boys", "school.error.morePupils");
        }
        if (boarders > pupils) {
            errors.add("boarders", "school.error.morePupils");
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(new ClassDraft(name.orElseThrow(), room, teacher, pupils, boys, boarders));
    }

    static Map<String, List<String>> of(ClassCard card, SchoolIndex school) {
        return Map.of(
                "version", List.of(Integer.toString(card.version())),
                "name", List.of(card.name()),
                "room", List.of(card.room()),
                "teacher", List.of(teacher(card).written(school)),
                "pupils", List.of(Integer.toString(card.pupils())),
                "boys", List.of(Integer.toString(card.boys())),
                "boarders", List.of(Integer.toString(card.boarders())));
    }

    private static PersonField.Stored teacher(ClassCard card) {
        return new PersonField.Stored(card.formTeacherId(), card.formTeacher());
    }

    private long room(SchoolIndex school, Errors errors) {
        if (value("room").isEmpty()) {
            return 0;
        }
        Optional<Room> room = school.room(value("room"));
        if (room.isEmpty()) {
            errors.add("room", "school.error.room", value("room"));
        }
        return room.map(Room::id).orElse(0L);
    }

    /** Nothing typed is 0. */
    private int number(String name, Errors errors) {
        if (value(name).isEmpty() || value(name).matches("[0０]+")) {
            return 0;
        }
        Typed<Integer> number = Typed.quantity(value(name));
        number.problem().ifPresent(problem -> errors.add(name, problem.key(), Message.of("school.field." + name)));
        return number.value().orElse(0);
    }
}
