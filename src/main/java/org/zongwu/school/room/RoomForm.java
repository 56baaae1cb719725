package org.zongwu.school.room;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zongwu.school.Department;
import org.zongwu.school.PersonField;
import org.zongwu.school.RoomName;
import org.zongwu.school.SchoolIndex;
import org.zongwu.web.Errors;

/** What was typed into the forms of rooms: many new ones, one a line, or one that is changed. */
public record RoomForm(Map<String, List<String>> typed) {
    private static final int LONGEST = 40;
    private static final int MOST_LINES = 300;

    String value(String name) {
        List<String> found = typed.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.get(0).strip();
    }

    /** The rooms of the lines, in any writing; a line without a building is in the one named beside. */
    List<RoomName> names(Errors errors) {
        List<RoomName> names = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        String[] lines = value("rooms").split("\\R", -1);
        for (int i = 0; i < lines.length && i < MOST_LINES; i++) {
            if (!lines[i].isBlank()) {
                RoomName name = whole(lines[i]);
                check(name, "rooms", i + 1, errors);
                if (!keys.add(name.key())) {
                    errors.add("rooms", "school.error.roomTwice", i + 1, name.label());
                }
                names.add(name);
            }
        }
        if (names.isEmpty()) {
            errors.add("rooms", "school.error.rooms");
        }
        if (lines.length > MOST_LINES) {
            errors.add("rooms", "school.error.roomsMany", MOST_LINES);
        }
        return names;
    }

    /** The one room of the form that changes it. */
    public RoomName name(Errors errors) {
        String floor = value("floor");
        if (!floor.matches("-?\\d{0,2}")) {
            errors.add("floor", "school.error.floor");
        }
        String building = RoomName.folded(value("building")).replaceAll("\\s", "");
        RoomName read = RoomName.read(building + " " + value("name"));
        int level = floor.matches("-?\\d{1,2}") ? Integer.parseInt(floor) : read.floor();
        // what the two do not agree on is taken as typed: a building may have any name
        String room = read.building().equals(building) ? read.room() : RoomName.folded(value("name"));
        RoomName name = new RoomName(building, level, room);
        if (name.building().isEmpty() || name.building().length() > LONGEST) {
            errors.add("building", "school.error.building");
        }
        if (name.room().isEmpty() || name.room().length() > LONGEST) {
            errors.add("name", "school.error.roomName");
        }
        return name;
    }

    public RoomDraft draft(RoomName name, SchoolIndex school, PersonField.Stored keeper, Errors errors) {
        if (value("usage").length() > LONGEST) {
            errors.add("usage", "school.error.long", LONGEST);
        }
        return new RoomDraft(
                name,
                value("usage"),
                department(school, errors),
                PersonField.read(school, value("keeper"), keeper, "keeper", errors));
    }

    static Map<String, List<String>> of(RoomCard room, SchoolIndex school) {
        return Map.of(
                "version", List.of(Integer.toString(room.version())),
                "building", List.of(room.building()),
                "floor", List.of(room.floor() == 0 ? "" : Integer.toString(room.floor())),
                "name", List.of(room.name()),
                "usage", List.of(room.usage()),
                "department", List.of(room.departmentId() == 0 ? "" : Long.toString(room.departmentId())),
                "keeper", List.of(keeper(room).written(school)));
    }

    public static PersonField.Stored keeper(RoomCard room) {
        return new PersonField.Stored(room.keeperId(), room.keeper());
    }

    private RoomName whole(String line) {
        RoomName alone = RoomName.read(line);
        return alone.building().isEmpty() ? RoomName.read(value("building") + " " + line) : alone;
    }

    private static void check(RoomName name, String field, int line, Errors errors) {
        if (name.building().isEmpty()) {
            errors.add(field, "school.error.roomBuilding", line, name.room());
        } else if (name.room().isEmpty() || name.label().length() > LONGEST) {
            errors.add(field, "school.error.roomLine", line);
        }
    }

    private long department(SchoolIndex school, Errors errors) {
        String chosen = value("department");
        Optional<Department> found = school.departments().stream()
                .filter(department -> Long.toString(department.id()).equals(chosen))
                .findFirst();
        if (found.isEmpty() && !chosen.isEmpty()) {
            errors.add("department", "school.error.department");
        }
        return found.map(Department::id).orElse(0L);
    }
}
