package org.zongwu.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zongwu.access.Permission;
import org.zongwu.access.Role;
import org.zongwu.access.User;
import org.zongwu.db.Tx;
import org.zongwu.desk.Desk;
import org.zongwu.school.SchoolIndex;
import org.zongwu.school.SchoolIndexes;
import org.zongwu.school.calendar.TermDao;
import org.zongwu.school.directory.DirectoryDao;
import org.zongwu.school.directory.DirectoryPages;
import org.zongwu.school.room.RoomCard;
import org.zongwu.school.room.RoomEditDao;
import org.zongwu.web.Message;
import org.zongwu.web.Query;

/**
 * What stands left of the desk and cannot speak for itself: the files somebody has brought and not booked, the school's
 * years and calendar, its people and rooms.
 */
public final class SchoolDesk implements Desk {
    /** So long before its end the next school year should be known: plans for it are made by then. */
    private static final int DAYS_AHEAD = 60;

    private final SchoolIndexes schools;
    private final Clock clock;
    private final DeskDao desk = new DeskDao();
    private final TermDao terms = new TermDao();
    private final DirectoryDao directory = new DirectoryDao();
    private final RoomEditDao rooms = new RoomEditDao();

    public SchoolDesk(SchoolIndexes schools, Clock clock) {
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public List<Todo> todos(Tx tx, User user) {
        List<Todo> todos = new ArrayList<>();
        if (user.may(Permission.IMPORT)) {
            desk.brought(tx, user.id()).forEach(one -> todos.add(brought(one)));
        }
        if (user.roles().contains(Role.ADMIN)) {
            year(tx, todos);
            holidays(tx, todos);
        }
        return todos;
    }

    private static Todo brought(DeskDao.Brought one) {
        Message text = Message.of("home.desk.import", Message.of("import.kind." + one.kind()), one.fileName());
        return new Todo(
                "import.open",
                "/imports",
                text,
                Message.of("home.desk.import.check"),
                "/imports/" + one.id(),
                "wait",
                1);
    }

    private void year(Tx tx, List<Todo> todos) {
        LocalDate ahead = LocalDate.now(clock).plusDays(DAYS_AHEAD);
        boolean known =
                terms.years(tx).stream().anyMatch(stored -> !stored.year().to().isBefore(ahead));
        if (!known) {
            todos.add(one("school.year", "/terms", "home.desk.year", "home.desk.year.set", "/terms/new"));
        }
    }

    /** The state's notice for a year comes out in the autumn before it. */
    private void holidays(Tx tx, List<Todo> todos) {
        LocalDate today = LocalDate.now(clock);
        int year = today.getMonth().compareTo(Month.NOVEMBER) >= 0 ? today.getYear() + 1 : today.getYear();
        if (!desk.holidaysKnown(tx, year)) {
            Message text = Message.of("home.desk.holidays", Integer.toString(year));
            Message action = Message.of("home.desk.holidays.set");
            todos.add(new Todo("school.holidays", "/calendar", text, action, "/calendar/notice", "wait", 1));
        }
    }

    private static Todo one(String noun, String nav, String text, String action, String href) {
        return new Todo(noun, nav, Message.of(text), Message.of(action), href, "wait", 1);
    }

    @Override
    public List<Figure> figures(Tx tx, User user) {
        SchoolIndex school = schools.of(tx);
        List<Figure> figures = new ArrayList<>();
        if (!user.may(Permission.PEOPLE_VIEW)) {
            figures.add(figure("people.count", school.people().size(), "/directory"));
        }
        if (user.may(Permission.SCHOOL_VIEW) && !user.may(Permission.ASSET_VIEW)) {
            figures.add(figure("school.rooms", school.rooms().size(), "/rooms"));
            figures.add(figure("school.classes", school.classes().size(), "/classes"));
        }
        return figures;
    }

    private static Figure figure(String noun, long value, String href) {
        return Figure.count(
                noun, Message.of("home.desk." + noun), value, Message.of("home.desk." + noun + ".unit"), href);
    }

    @Override
    public List<Found> find(Tx tx, User user, String text, int limit) {
        return List.of(people(tx, user, text, limit), rooms(tx, user, text, limit));
    }

    private Found people(Tx tx, User user, String text, int limit) {
        List<DirectoryPages.Line> lines = directory.find(tx, text, 0);
        return new Found(
                "people.count",
                Message.of("home.search.people"),
                lines.size(),
                lines.stream().limit(limit).map(line -> person(user, line)).toList(),
                address("/directory", text));
    }

    private static Hit person(User user, DirectoryPages.Line line) {
        String href = user.may(Permission.PEOPLE_VIEW) ? "/people/" + line.id() : address("/directory", line.name());
        String said = said(line.department(), line.post(), line.classes(), line.rooms(), line.extension());
        return new Hit("user", line.name(), said, "", href);
    }

    private Found rooms(Tx tx, User user, String text, int limit) {
        RoomEditDao.Filter filter = new RoomEditDao.Filter(text, "", "");
        return new Found(
                "school.rooms",
                Message.of("home.search.rooms"),
                rooms.count(tx, filter),
                rooms.page(tx, filter, limit, 0).stream()
                        .map(room -> room(user, room))
                        .toList(),
                user.may(Permission.SCHOOL_VIEW) ? address("/rooms", text) : "");
    }

    /** What stands in it for who sees the register, else its line among the rooms, else who is to be found there. */
    private static Hit room(User user, RoomCard room) {
        String href = user.may(Permission.ASSET_VIEW)
                ? "/assets?book=ALL&place=r" + room.id()
                : address(user.may(Permission.SCHOOL_VIEW) ? "/rooms" : "/directory", room.label());
        return new Hit("map-pin", room.label(), said(room.usage(), room.schoolClass(), room.keeper()), "", href);
    }

    private static String address(String path, String text) {
        return new Query(path, Map.of("q", List.of(text))).address();
    }

    private static String said(String... parts) {
        return String.join(
                " · ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
