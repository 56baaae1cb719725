package org.zongwu.school.calendar;

import static org.zongwu.access.Permission.SCHOOL_EDIT;
import static org.zongwu.access.Permission.SIGNED_IN;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.web.Errors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.Form;
import org.zongwu.web.Halt;
import org.zongwu.web.House;
import org.zongwu.web.Message;
import org.zongwu.web.Overtaken;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;
import org.zongwu.web.Typed;

/** 校历: the term month by month, holidays and make-up days from the state's notice, school breaks, work hours. */
public final class CalendarServlet extends FeatureServlet {
    private static final String LABELS = "school.field.";
    private static final int LONGEST = 20;

    private final Database database;
    private final CalendarDao calendar;
    private final CalendarViews views;
    private final NoticeActs notices;
    private final TrailDao trail;

    public CalendarServlet(House house, Database database, CalendarDao calendar, TermDao terms, TrailDao trail) {
        super(house);
        this.database = database;
        this.calendar = calendar;
        this.views = new CalendarViews(calendar, terms);
        this.notices = new NoticeActs(database, calendar, trail);
        this.trail = trail;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                get("", SIGNED_IN, this::show),
                get("/notice", SCHOOL_EDIT, notices::blank),
                post("/notice", SCHOOL_EDIT, notices::read),
                post("/breaks", SCHOOL_EDIT, this::addBreak),
                post("/breaks/{id}/removal", SCHOOL_EDIT, this::removeBreak),
                post("/hours", SCHOOL_EDIT, this::setHours));
    }

    private Reply show(Request request) {
        Form none = request.form(Map.of());
        return Reply.page(
                "school/calendar",
                database.read(tx -> views.calendar(tx, request, none, request.form(hours(calendar.hours(tx))))));
    }

    /** The hours bear no number; the form carries them as they were seen. */
    private static Map<String, List<String>> hours(WorkHours stored) {
        return Map.of("hours", List.of(stored.written()), "version", List.of(stored.written()));
    }

    private Reply addBreak(Request request) {
        Errors errors = request.errors();
        Optional<SchoolBreak> added = schoolBreak(request, errors);
        if (added.isEmpty()) {
            Form form = request.form(errors, LABELS);
            return Reply.refused(
                    "school/calendar",
                    database.read(tx -> views.calendar(tx, request, form, request.form(hours(calendar.hours(tx))))));
        }
        SchoolBreak fresh = added.get();
        String to = database.write(request.once(), tx -> {
            if (meets(fresh, calendar.breaks(tx))) {
                throw new Overtaken();
            }
            calendar.addBreak(tx, fresh);
            trail.add(
                    tx,
                    request.user(),
                    Entry.of("school.calendar.break", "calendar", 0, fresh.name())
                            .with("days", "", fresh.from() + " – " + fresh.to()));
            return "/calendar";
        });
        return Reply.redirect(to).flash("school.break.added", fresh.name());
    }

    private Optional<SchoolBreak> schoolBreak(Request request, Errors errors) {
        String name = request.field("name");
        if (name.isEmpty() || name.length() > LONGEST) {
            errors.add("name", "school.error.breakName");
        }
        Optional<LocalDate> from = day(request, "from", errors);
        Optional<LocalDate> to = day(request, "to", errors);
        if (errors.any()) {
            return Optional.empty();
        }
        try {
            SchoolBreak found = new SchoolBreak(name, from.orElseThrow(), to.orElseThrow());
            boolean meets = meets(found, database.read(calendar::breaks));
            if (meets) {
                errors.add("from", "school.error.breakMeets");
            }
            return meets ? Optional.empty() : Optional.of(found);
        } catch (IllegalArgumentException impossible) {
            errors.add("to", "school.error.breakDays", SchoolBreak.LONGEST_DAYS);
            return Optional.empty();
        }
    }

    private static boolean meets(SchoolBreak found, List<CalendarDao.StoredBreak> known) {
        return known.stream()
                .map(CalendarDao.StoredBreak::schoolBreak)
                .anyMatch(other ->
                        !other.from().isAfter(found.to()) && !other.to().isBefore(found.from()));
    }

    private static Optional<LocalDate> day(Request request, String field, Errors errors) {
        Typed<Typed.Day> day = Typed.date(request.field(field));
        day.problem().ifPresent(problem -> errors.add(field, problem.key(), Message.of(LABELS + field)));
        return day.value().map(Typed.Day::date);
    }

    /** The break that was seen: its number may have gone to another one since. */
    private Reply removeBreak(Request request) {
        long id = request.id();
        SchoolBreak old =
                database.read(tx -> seen(tx, request)).orElseThrow(() -> Halt.of(409, "school.error.breakMoved"));
        String to = database.write(request.once(), tx -> {
            if (seen(tx, request).isEmpty()) {
                throw new Overtaken();
            }
            calendar.removeBreak(tx, id);
            trail.add(
                    tx,
                    request.user(),
                    Entry.of("school.calendar.noBreak", "calendar", 0, old.name())
                            .with("days", old.from() + " – " + old.to(), ""));
            return "/calendar";
        });
        return Reply.redirect(to).flash("school.break.removed", old.name());
    }

    private Optional<SchoolBreak> seen(Tx tx, Request request) {
        long id = request.id();
        return calendar.breaks(tx).stream()
                .filter(stored -> stored.id() == id)
                .map(CalendarDao.StoredBreak::schoolBreak)
                .filter(stored -> stored.from().toString().equals(request.field("from")))
                .findFirst();
    }

    private Reply setHours(Request request) {
        Errors errors = request.errors();
        Optional<WorkHours> hours = WorkHours.read(request.field("hours"));
        if (hours.isEmpty()) {
            errors.add("hours", "school.error.hours");
        }
        if (errors.any()) {
            Form none = request.form(Map.of());
            return Reply.refused(
                    "school/calendar",
                    database.read(tx -> views.calendar(tx, request, none, request.form(errors, LABELS))));
        }
        WorkHours set = hours.get();
        WorkHours now = database.read(calendar::hours);
        if (!request.field("version").equals(now.written())) {
            errors.stale(request.fields(), hours(now));
            Form again = request.formAnew(errors, LABELS).with("version", now.written());
            return new Reply.Page(
                    409,
                    "school/calendar",
                    database.read(tx -> views.calendar(tx, request, request.form(Map.of()), again)));
        }
        String to = database.write(request.once(), tx -> {
            WorkHours before = calendar.hours(tx);
            if (!before.equals(now)) {
                throw new Overtaken();
            }
            calendar.setHours(tx, set);
            trail.add(
                    tx,
                    request.user(),
                    Entry.of("school.calendar.hours", "calendar", 0, request.t("school.field.hours"))
                            .changed("hours", before.written(), set.written()));
            return "/calendar";
        });
        return Reply.redirect(to).flash("school.hours.set", set.written());
    }
}
