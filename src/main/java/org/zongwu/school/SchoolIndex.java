package org.zongwu.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zongwu.db.Tx;

/**
 * All rooms, people, departments and classes of one moment, found by any writing of their names. Forms and imports ask
 * it; a school has a few hundred of them, so all are read at once.
 */
public final class SchoolIndex {
    /** Two signs of a name are often spread to the width of three: 王　芳. */
    private static final Pattern SPREAD = Pattern.compile("(?<=\\p{IsHan})[\\s\u3000]+(?=\\p{IsHan})");

    private final List<Room> rooms;
    private final List<Person> people;
    private final List<Department> departments;
    private final List<SchoolClass> classes;
    private final Map<String, Room> byKey = new HashMap<>();
    private final Map<String, List<Room>> byOtherKey = new HashMap<>();
    private final Map<String, List<Person>> byName = new HashMap<>();

    public SchoolIndex(List<Room> rooms, List<Person> people, List<Department> departments, List<SchoolClass> classes) {
        this.rooms = List.copyOf(rooms);
        this.people = List.copyOf(people);
        this.departments = List.copyOf(departments);
        this.classes = List.copyOf(classes);
        rooms.forEach(this::add);
        people.forEach(person ->
                byName.computeIfAbsent(person.name(), n -> new ArrayList<>(1)).add(person));
    }

    public static SchoolIndex read(Tx tx) {
        return new SchoolIndex(
                new RoomDao().open(tx),
                new PersonDao().here(tx),
                new DepartmentDao().open(tx),
                new ClassDao().open(tx));
    }

    public List<Room> rooms() {
        return rooms;
    }

    public List<Person> people() {
        return people;
    }

    public List<Department> departments() {
        return departments;
    }

    public List<SchoolClass> classes() {
        return classes;
    }

    /** However it is written; without its floor or its building only where one room is so called. */
    public Optional<Room> room(String written) {
        RoomName name = RoomName.read(written);
        Room whole = byKey.get(name.key());
        if (whole != null) {
            return Optional.of(whole);
        }
        return only(byOtherKey.getOrDefault(name.key(), List.of())).or(() -> only(rooms.stream()
                        .filter(room -> room.name().equals(name.room()))
                        .toList())
                .filter(room -> name.building().isEmpty()));
    }

    public Optional<Department> department(String written) {
        return departments.stream()
                .filter(department -> department.name().equals(written.strip()))
                .findFirst();
    }

    public Optional<SchoolClass> schoolClass(String written) {
        return ClassName.readAsClass(written).flatMap(name -> classes.stream()
                .filter(c -> c.grade() == name.grade() && c.number() == name.number())
                .findFirst());
    }

    /** Those who may be meant: one is found, none is unknown, several share a name and must be told apart. */
    public List<Keeper> keepers(String written) {
        String name = written.strip();
        List<Keeper> found = new ArrayList<>(people(SPREAD.matcher(name).replaceAll("")).stream()
                .map(person -> new Keeper(person.id(), 0, 0, person.name()))
                .toList());
        schoolClass(name).ifPresent(c -> found.add(new Keeper(0, 0, c.id(), c.name())));
        department(name).ifPresent(d -> found.add(new Keeper(0, d.id(), 0, d.name())));
        return found;
    }

    private void add(Room room) {
        RoomName name = new RoomName(room.building(), room.floor(), room.name());
        byKey.put(name.key(), room);
        name.otherKeys()
                .forEach(key ->
                        byOtherKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(room));
    }

    private static Optional<Room> only(List<Room> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * By name, by staff number, or by 姓名(部门) as {@link #label} writes it. One is found, none is unknown, several share a
     * name and must be told apart.
     */
    public List<Person> people(String typed) {
        String written = typed.strip();
        List<Person> named = byName.getOrDefault(written, List.of());
        if (!named.isEmpty()) {
            return named;
        }
        return people.stream()
                .filter(person ->
                        person.staffNo().equals(written) || label(person).equals(written))
                .toList();
    }

    /** The person as a form proposes him: alone by name, with the department where a name is borne twice. */
    public String label(Person person) {
        boolean alone = byName.getOrDefault(person.name(), List.of()).size() < 2;
        return alone
                ? person.name()
                : person.name() + "(" + (person.department().isEmpty() ? person.staffNo() : person.department()) + ")";
    }
}
