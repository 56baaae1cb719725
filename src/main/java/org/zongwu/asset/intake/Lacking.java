package org.zongwu.asset.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.zongwu.db.Tx;
import org.zongwu.school.ClassDao;
import org.zongwu.school.ClassName;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.PersonDao;
import org.zongwu.school.RoomDao;
import org.zongwu.school.RoomName;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.ImportDao;

/**
 * Departments, rooms, classes and people that a file names and the school does not have yet: listed, and made on a tick.
 * Those that were closed are listed as that, and opened again.
 */
final class Lacking {
    private static final List<String> ORDER =
            List.of("department", "departmentShut", "room", "roomShut", "class", "person");

    private final Map<String, Map<String, Integer>> found = new LinkedHashMap<>();
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
        if (!row.place().isEmpty() && school.room(row.place()).isEmpty()) {
            RoomName room = RoomName.read(row.place());
            count(shutRooms.contains(room.key()) ? "roomShut" : "room", room.label());
        }
        school.className(row.className())
                .filter(name -> school.schoolClass(name.label()).isEmpty())
                .ifPresent(name -> count("class", name.label()));
        boolean classKeeps = school.className(row.className()).isPresent();
        if (!row.keeper().isEmpty()
                && !classKeeps
                && school.keepers(row.keeper()).isEmpty()) {
            count("person", row.keeper());
            departmentOf.putIfAbsent(row.keeper(), row.department());
        }
    }

    List<DryRun.Missing> all() {
        List<DryRun.Missing> all = new ArrayList<>();
        found.forEach((kind, names) -> names.forEach((name, rows) -> all.add(new DryRun.Missing(kind, name, rows))));
        return all;
    }

    /** Makes what was not unticked and answers it; a key of {@code notMade} is {@code kind|name}. */
    List<ImportDao.Row> make(Tx tx, Set<String> notMade) {
        DepartmentDao departments = new DepartmentDao();
        RoomDao rooms = new RoomDao();
        ClassDao classes = new ClassDao();
        PersonDao people = new PersonDao();
        List<ImportDao.Row> made = new ArrayList<>();
        // opened again is not made: taking the import back closes nothing
        wanted("departmentShut", notMade).forEach(name -> departments.open(tx, name));
        wanted("roomShut", notMade).forEach(name -> rooms.open(tx, RoomName.read(name)));
        make("department", notMade, made, name -> departments.add(tx, name));
        make("room", notMade, made, name -> rooms.add(tx, RoomName.read(name)).id());
        make("class", notMade, made, name -> classes.add(
                        tx, ClassName.read(name).orElseThrow(), 0, 0, 0)
                .id());
        make(
                "person",
                notMade,
                made,
                name -> people.add(
                        tx,
                        name,
                        "",
                        departments
                                .named(tx, departmentOf.getOrDefault(name, ""))
                                .map(department -> department.id())
                                .orElse(0L),
                        ""));
        return made;
    }

    private void make(String kind, Set<String> notMade, List<ImportDao.Row> made, ToLongFunction<String> making) {
        wanted(kind, notMade).forEach(name -> made.add(ImportDao.made(kind, making.applyAsLong(name))));
    }

    private List<String> wanted(String kind, Set<String> notMade) {
        return found.get(kind).keySet().stream()
                .filter(name -> !notMade.contains(kind + "|" + name))
                .toList();
    }

    private void count(String kind, String name) {
        found.get(kind).merge(name, 1, Integer::sum);
    }
}
