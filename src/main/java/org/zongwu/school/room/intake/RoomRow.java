package org.zongwu.school.room.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.school.Department;
import org.zongwu.school.PersonField;
import org.zongwu.school.RoomName;
import org.zongwu.school.SchoolIndex;
import org.zongwu.school.room.RoomCard;
import org.zongwu.school.room.RoomDraft;
import org.zongwu.school.room.RoomForm;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Given;
import org.zongwu.web.Errors;

/** A row of the list read as the form of a room would be, and what is wrong with it. */
record RoomRow(Given given, RoomDraft draft, Errors errors) {

    /** {@code card} is the room that is meant, if there is one: what stands on it may stand there still. */
    static RoomRow read(Given given, SchoolIndex school, Optional<RoomCard> card) {
        Errors errors = new Errors();
        RoomName whole = whole(given);
        boolean apart = given.of("building").isEmpty() || !given.of("name").contains(whole.room());
        if (given.of("name").isEmpty()) {
            errors.add("name", "school.error.roomName");
        }
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("building", List.of(given.of("building").isEmpty() ? whole.building() : given.of("building")));
        typed.put("floor", List.of(whole.floor() == 0 ? "" : Integer.toString(whole.floor())));
        typed.put("name", List.of(apart ? whole.room() : given.of("name")));
        typed.put("usage", List.of(given.of("usage")));
        boolean kept = card.filter(one -> one.department().equals(given.of("department")))
                .isPresent();
        typed.put("department", List.of(kept ? "" : department(given, school, errors)));
        typed.put("keeper", List.of(given.of("keeper")));
        RoomForm form = new RoomForm(typed);
        RoomName name = card.isPresent() ? whole : form.name(errors);
        PersonField.Stored keeper = card.map(RoomForm::keeper).orElse(PersonField.Stored.NOBODY);
        return new RoomRow(given, form.draft(name, school, keeper, errors), errors);
    }

    /** The floor's cell counts where the name does not tell: 203 and 三楼会议室 do. */
    static RoomName whole(Given given) {
        RoomName alone = RoomName.read((given.of("building") + " " + given.of("name")).strip());
        return alone.floor() == 0
                ? RoomName.read((given.of("building") + " " + level(given) + given.of("name")).strip())
                : alone;
    }

    /** A floor with a word of its own (三楼, B1) is read with the name; a bare number becomes one. */
    private static String level(Given given) {
        String floor = given.of("floor").replaceFirst("(?i)F$", "").replaceFirst("\\.0$", "");
        return floor.matches("-\\d{1,2}")
                ? "负" + floor.substring(1) + "楼 "
                : floor.matches("\\d{1,2}") ? floor + "楼 " : floor.isEmpty() ? "" : floor + " ";
    }

    private static String department(Given given, SchoolIndex school, Errors errors) {
        String name = given.of("department");
        if (!name.isEmpty() && school.department(name).isEmpty()) {
            errors.add("department", "school.room.import.department", name);
        }
        return school.department(name)
                .map(Department::id)
                .map(id -> Long.toString(id))
                .orElse("");
    }

    /** Empty cells leave a room that is there as it is. */
    RoomDraft onto(RoomCard card) {
        boolean floor = !given.of("floor").isEmpty() && draft.name().floor() != 0;
        return new RoomDraft(
                new RoomName(card.building(), floor ? draft.name().floor() : card.floor(), card.name()),
                given.of("usage").isEmpty() ? card.usage() : draft.usage(),
                draft.departmentId() == 0 ? card.departmentId() : draft.departmentId(),
                draft.keeperId() == 0 ? card.keeperId() : draft.keeperId());
    }

    String title() {
        return draft.name().label();
    }

    DryRun.Wrong wrong() {
        return new DryRun.Wrong(
                given.sheet(),
                given.number(),
                title(),
                errors.all().entrySet().stream()
                        .map(one -> new DryRun.Fault(one.getKey(), given.of(one.getKey()), one.getValue()))
                        .toList());
    }
}
