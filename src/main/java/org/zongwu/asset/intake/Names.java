package org.zongwu.asset.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.school.ClassName;
import org.zongwu.school.Department;
import org.zongwu.school.Keeper;
import org.zongwu.school.Person;
import org.zongwu.school.Room;
import org.zongwu.school.SchoolClass;
import org.zongwu.school.SchoolIndex;

/** What the names of one file mean in the school: 20,000 rows write a few hundred of them, so each is understood once. */
final class Names {
    private final SchoolIndex school;
    private final Map<String, Optional<Room>> rooms = new HashMap<>();
    private final Map<String, Optional<Department>> departments = new HashMap<>();
    private final Map<String, Optional<ClassName>> classNames = new HashMap<>();
    private final Map<String, List<Keeper>> keepers = new HashMap<>();

    Names(SchoolIndex school) {
        this.school = school;
    }

    Optional<Room> room(String written) {
        return rooms.computeIfAbsent(written, school::room);
    }

    Optional<Department> department(String written) {
        return departments.computeIfAbsent(written, school::department);
    }

    Optional<ClassName> className(String written) {
        return classNames.computeIfAbsent(written, ClassName::read);
    }

    Optional<SchoolClass> schoolClass(String written) {
        return school.schoolClass(written);
    }

    List<Keeper> keepers(String written) {
        return keepers.computeIfAbsent(written, school::keepers);
    }

    List<Person> people() {
        return school.people();
    }

    List<Department> departments() {
        return school.departments();
    }
}
