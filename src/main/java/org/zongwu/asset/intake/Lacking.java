package org.zongwu.asset.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zongwu.db.Tx;
import org.zongwu.school.ClassDao;
import org.zongwu.school.ClassName;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.PersonDao;
import org.zongwu.school.Room;
import org.zongwu.school.RoomDao;
import org.zongwu.school.RoomName;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.web.Message;

/**
 * Departments, rooms, classes and people that a file names and the school does not have yet: listed, and made on a tick.
 * Those that were closed are listed as that, and opened again.
 */
final class Lacking {
    private static final List<String> ORDER =
            List.of("department", "departmentShut", "room", "roomShut", "class", "person");

    private final Map<String, Map<String, Integer>> found = new LinkedHashMap<>();
    private final Map<String, RoomName> read = new HashMap<>();
    private int vague;
    private final Map<String, String> departmentOf = new LinkedHashMap<>();
    private final Names school;
    private final Set<String> shutDepartments;
    private final Set<String> shutRooms;

    Lacking(Tx tx, Names school) {
        this.school = school;
        this.shutRooms = new RoomDao().shut(tx);
        this.shutDepartments = new DepartmentDao()
                .lines(tx).stream()
                        .filter(DepartmentDao.Line::closed)
                        .map(DepartmentDao.Line::name)
                        .collect(Collectors.toSet());
        ORDER.forEach(kind -> found.put(kind, new LinkedHashMap<>()));
    }

    void look(Entry row) {
        if (!row.department().isEmpty() && school.department(row.department()).isEmpty()) {
            count(shutDepartments.contains(row.department()) ? "departmentShut" : "department", row.department());
        }
        row.parts().forEach(this::place);
    }

    /** Rows that name several places or keepers and not how many pieces each has: none of them is made. */
    List<DryRun.Note> notes() {
        return vague == 0 ? List.of() : List.of(new DryRun.Note("warn", Message.of("intake.note.vague", vague)));
    }

    private void place(Entry row) {
        boolean roomless = !row.place().isEmpty() && school.room(row.place()).isEmpty();
        boolean keeperless =
                !row.keeper().isEmpty() && school.keepers(row.keeper()).isEmpty();
        boolean unclear = (roomless && Vague.rooms(row.place())) || (keeperless && Vague.keepers(row.keeper()));
        vague += unclear ? 1 : 0;
        if (roomless && !Vague.rooms(row.place())) {
            RoomName room = read.computeIfAbsent(row.place(), RoomName::read);
            count(shutRooms.contains(room.key()) ? "roomShut" : "room", room.label());
        }
        school.className(row.className())
                .filter(name -> school.schoolClass(name.label()).isEmpty())
                .ifPresent(name -> count("class", name.label()));
        boolean classKeeps = school.className(row.className()).isPresent();
        if (keeperless && !classKeeps && !Vague.keepers(row.keeper())) {
            keeper(row);
        }
    }

    /** A class keeps what stands in its room; else it is somebody. */
    private void keeper(Entry row) {
        Optional<String> ofClass = school.className(row.keeper()).map(ClassName::label);
        count(ofClass.isPresent() ? "class" : "person", ofClass.orElse(row.keeper()));
        departmentOf.putIfAbsent(row.keeper(), row.department());
    }

    List<DryRun.Missing> all() {
        List<DryRun.Missing> all = new ArrayList<>();
        ORDER.forEach(kind -> named(kind).forEach((name, rows) -> all.add(new DryRun.Missing(kind, name, rows))));
        return all;
    }

    /** Makes what was not unticked, and answers what the trail says of each; a key of {@code notMade} is {@code kind|name}. */
    List<org.zongwu.audit.Entry> make(Tx tx, Set<String> notMade) {
        DepartmentDao departments = new DepartmentDao();
        RoomDao rooms = new RoomDao();
        ClassDao classes = new ClassDao();
        List<org.zongwu.audit.Entry> made = new ArrayList<>();
        for (String name : wanted("departmentShut", notMade)) {
            departments.open(tx, name);
            made.add(said(
                    "school.department.reopen",
                    "department",
                    departments.named(tx, name).orElseThrow().id(),
                    name));
        }
        for (String name : wanted("roomShut", notMade)) {
            rooms.open(tx, RoomName.read(name));
            Room open = rooms.meant(tx, name).orElseThrow();
            made.add(said(
                    "school.room.reopen", "room", open.id(), RoomName.read(name).label()));
        }
        for (String name : wanted("department", notMade)) {
            made.add(said("school.department.add", "department", departments.add(tx, name), name));
        }
        for (String name : wanted("room", notMade)) {
            RoomName room = RoomName.read(name);
            made.addAll(rooms.raise(tx, room));
            made.add(said("school.room.add", "room", rooms.add(tx, room).id(), room.label()));
        }
        for (String name : wanted("class", notMade)) {
            long id =
                    classes.add(tx, ClassName.read(name).orElseThrow(), 0, 0, 0).id();
            made.add(said("school.class.add", "class", id, name));
        }
        for (String name : wanted("person", notMade)) {
            made.add(person(tx, name, departments));
        }
        return made;
    }

    private org.zongwu.audit.Entry person(Tx tx, String name, DepartmentDao departments) {
        PersonDao people = new PersonDao();
        long department = departments
                .named(tx, departmentOf.getOrDefault(name, ""))
                .map(found -> found.id())
                .orElse(0L);
        long id = people.add(tx, name, "", department, "");
        String number = people.of(tx, id).orElseThrow().staffNo();
        return said("people.add", "person", id, number + " " + name);
    }

    /** Opened again is not made: taking the import back closes nothing. A building stands for its rooms. */
    static boolean isMade(org.zongwu.audit.Entry made) {
        return made.act().endsWith(".add") && !made.kind().equals("building");
    }

    private static org.zongwu.audit.Entry said(String act, String kind, long id, String name) {
        return org.zongwu.audit.Entry.of(act, kind, id, name);
    }

    private List<String> wanted(String kind, Set<String> notMade) {
        return named(kind).keySet().stream()
                .filter(name -> !notMade.contains(kind + "|" + name))
                .toList();
    }

    /** A department that the file names keeps things itself, and is nobody's name. */
    private Map<String, Integer> named(String kind) {
        Map<String, Integer> names = new LinkedHashMap<>(found.get(kind));
        if (kind.equals("person")) {
            names.keySet().removeAll(found.get("department").keySet());
            names.keySet().removeAll(found.get("departmentShut").keySet());
        }
        return names;
    }

    private void count(String kind, String name) {
        found.get(kind).merge(name, 1, Integer::sum);
    }
}
