package org.zongwu.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.zongwu.access.User;
import org.zongwu.db.Tx;
import org.zongwu.school.ClassName;
import org.zongwu.school.Person;
import org.zongwu.school.PersonCard;
import org.zongwu.school.PersonDao;
import org.zongwu.school.PersonDraft;
import org.zongwu.school.RoomName;
import org.zongwu.school.SchoolIndex;
import org.zongwu.school.classes.ClassCard;
import org.zongwu.school.classes.ClassDraft;
import org.zongwu.school.room.RoomCard;
import org.zongwu.school.room.RoomDraft;
import org.zongwu.school.room.RoomEditDao;

/** What happens to the practice school's people, rooms and classes. */
final class DemoStaff {
    private final DemoOffice office;
    private final Clock clock;

    DemoStaff(DemoOffice office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /** Another name or use ({@code room}), or another keeper. */
    void room(Tx tx, User who, DemoLine line) {
        SchoolIndex school = SchoolIndex.read(tx);
        RoomCard before = new RoomEditDao()
                .card(tx, school.room(line.object()).orElseThrow().id())
                .orElseThrow();
        boolean kept = line.act().equals("keeper");
        RoomName name = new RoomName(
                before.building(), before.floor(), kept || line.to().isEmpty() ? before.name() : line.to());
        long keeper = kept ? person(school, line.to()).id() : before.keeperId();
        String usage = line.text().isEmpty() ? before.usage() : line.text();
        line.done(office.rooms.change(tx, who, before, new RoomDraft(name, usage, before.departmentId(), keeper)));
    }

    /** Another form teacher, or more or fewer pupils. */
    void schoolClass(Tx tx, User who, DemoLine line) {
        SchoolIndex school = SchoolIndex.read(tx);
        ClassCard before = office.classes
                .card(tx, school.schoolClass(line.object()).orElseThrow().id())
                .orElseThrow();
        boolean led = line.act().equals("teacher");
        ClassDraft draft = new ClassDraft(
                new ClassName(before.grade(), before.number()),
                before.roomId(),
                led ? person(school, line.to()).id() : before.formTeacherId(),
                led ? before.pupils() : Integer.parseInt(line.to()),
                before.boys(),
                before.boarders());
        line.done(office.classes.change(tx, who, before, draft));
    }

    void join(Tx tx, User who, DemoLine line) {
        long department =
                SchoolIndex.read(tx).department(line.to()).orElseThrow().id();
        String today = LocalDate.now(clock).toString();
        office.people.add(
                tx, who, new PersonDraft(line.object(), "", "", department, line.text(), "", "", today, "", ""));
    }

    /** Leaves, or has another telephone or post. */
    void person(Tx tx, User who, DemoLine line) {
        PersonCard before = new PersonDao()
                .card(tx, person(SchoolIndex.read(tx), line.object()).id())
                .orElseThrow();
        boolean leaves = line.act().equals("leave");
        PersonDraft draft = new PersonDraft(
                before.name(),
                before.reading(),
                before.staffNo(),
                before.departmentId(),
                line.act().equals("post") ? line.to() : before.post(),
                before.phone(),
                line.act().equals("phone") ? line.to() : before.extension(),
                before.joinedOn(),
                leaves ? LocalDate.now(clock).toString() : before.leftOn(),
                leaves ? line.text() : before.note());
        line.done(office.people.change(tx, who, before, draft));
    }

    private static Person person(SchoolIndex school, String name) {
        return school.people(name).get(0);
    }
}
