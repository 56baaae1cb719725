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
import org.zongwu.web.Errors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.Form;
import org.zongwu.web.House;
import org.zongwu.web.Message;
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
                database.read(tx -> views.calendar(
                        tx,
                        request,
                        none,
                        request.form(Map.of("hours", List.of(calendar.hours(tx).written()))))));
    }

    private Reply addBreak(Request request) {
        Errors errors = request.errors();
        Optional<SchoolBreak> added = schoolBreak(request, errors);
        if (added.isEmpty()) {
            Form form = request.form(errors, LABELS);
            return Reply.refused(
                    "school/calendar",
                    database.read(tx -> views.calendar(
                            tx,
                            request,
                            form,
                            request.form(
                                    Map.of("hours", List.of(calendar.hours(tx).written()))))));
        }
        SchoolBreak fresh = added.get();
        String to = database.write(request.once(), tx -> {
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
            boolean meets = database.read(calendar::breaks).stream()
                    .map(CalendarDao.StoredBreak::schoolBreak)
                    .anyMatch(other ->
                            !other.from().isAfter(found.to()) && !other.to().isBefore(found.from()));
            if (meets) {
                errors.add("from", "school.error.breakMeets");
            }
            return meets ? Optional.empty() : Optional.of(found);
        } catch (IllegalArgumentException impossible) {
            errors.add("to", "school.error.breakDays", SchoolBreak.LONGEST_DAYS);
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Request request, String field, Errors errors) {
        Typed<Typed.Day> day = Typed.date(request.field(field));
        day.problem().ifPresent(problem -> errors.add(field, problem.key(), Message.of(LABELS + field)));
        return day.value().map(Typed.Day::date);
    }

    private Reply removeBreak(Request request) {
        long id = request.id();
        Optional<CalendarDao.StoredBreak> gone = database.read(calendar::breaks).stream()
                .filter(stored -> stored.id() == id)
                .findFirst();
        if (gone.isEmpty()) {
            return Reply.redirect("/calendar");
        }
        SchoolBreak old = gone.get().schoolBreak();
        String to = database.write(request.once(), tx -> {
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
        String to = database.write(request.once(), tx -> {
            WorkHours before = calendar.hours(tx);
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
