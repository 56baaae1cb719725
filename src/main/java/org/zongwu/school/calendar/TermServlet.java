package org.zongwu.school.calendar;

import static org.zongwu.access.Permission.SCHOOL_EDIT;
import static org.zongwu.access.Permission.SCHOOL_VIEW;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.sheet.write.Column;
import org.zongwu.sheet.write.ListFiles;
import org.zongwu.sheet.write.Table;
import org.zongwu.sheet.write.WritePages;
import org.zongwu.web.Errors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.Form;
import org.zongwu.web.Halt;
import org.zongwu.web.House;
import org.zongwu.web.Overtaken;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/**
 * 学年学期: years of two terms, one after the other without a gap. Moving a year's end moves the beginning of the year
 * after it.
 */
public final class TermServlet extends FeatureServlet {
    private static final String LABELS = "school.field.";

    private final Database database;
    private final TermDao terms;
    private final TrailDao trail;

    public TermServlet(House house, Database database, TermDao terms, TrailDao trail) {
        super(house);
        this.database = database;
        this.terms = terms;
        this.trail = trail;
    }

    @Override
    public List<Route> routes() {
        return new ListFiles(house(), database, this::table)
                .routes(
                        SCHOOL_VIEW,
                        get("", SCHOOL_VIEW, this::list),
                        get("/new", SCHOOL_EDIT, this::blank),
                        post("/new", SCHOOL_EDIT, this::add),
                        get("/{id}/edit", SCHOOL_EDIT, this::edit),
                        post("/{id}/edit", SCHOOL_EDIT, this::change));
    }

    private Reply list(Request request) {
        LocalDate today = LocalDate.now(house().clock());
        List<CalendarPages.YearLine> lines = database.read(terms::years).stream()
                .map(stored -> new CalendarPages.YearLine(
                        stored.id(),
                        label(request, stored.year().year()),
                        stored.year().term(today).isPresent(),
                        List.of(
                                line(request, stored.year().first(), today),
                                line(request, stored.year().second(), today))))
                .toList();
        return Reply.page(
                "school/terms",
                new CalendarPages.Terms(
                        lines,
                        WritePages.Ways.of(request.query()),
                        request.user().may(SCHOOL_EDIT)));
    }

    private Table<?> table(Tx tx, Request request) {
        return new Table<Term>(
                request.t("school.terms"),
                List.of(
                        Column.text(request.t("school.field.year"), term -> label(request, term.schoolYear())),
                        Column.text(request.t("school.field.term"), term -> request.t("school.term." + term.number())),
                        Column.date(request.t("school.field.from"), term -> Optional.of(term.from())),
                        Column.date(request.t("school.field.to"), term -> Optional.of(term.to())),
                        Column.whole(request.t("school.field.weeks"), term -> term.week(term.to()))),
                rows -> terms.years(tx).forEach(stored -> {
                    rows.accept(stored.year().first());
                    rows.accept(stored.year().second());
                }));
    }

    private static CalendarPages.TermLine line(Request request, Term term, LocalDate today) {
        return new CalendarPages.TermLine(
                request.t("school.term." + term.number()),
                term.from().toString(),
                term.to().toString(),
                term.week(term.to()),
                term.contains(today),
                term.contains(today) ? term.week(today) : 0);
    }

    private static String label(Request request, int year) {
        return request.t("school.year", Integer.toString(year), Integer.toString(year + 1));
    }

    private Reply blank(Request request) {
        SchoolYear proposed = proposed(database.read(terms::years));
        return Reply.page("school/year", model(request, request.form(YearForm.of(proposed)), Optional.empty()));
    }

    private Reply add(Request request) {
        Errors errors = request.errors();
        List<TermDao.Stored> years = database.read(terms::years);
        Optional<LocalDate> start =
                years.stream().findFirst().map(last -> last.year().to().plusDays(1));
        Optional<SchoolYear> year = YearForm.of(request).check(proposed(years).year(), start, errors);
        if (year.isEmpty()) {
            return Reply.refused("school/year", model(request, request.form(errors, LABELS), Optional.empty()));
        }
        String to = database.write(request.once(), tx -> {
            if (!terms.years(tx).equals(years)) {
                throw new Overtaken(); // the year before ends on another day by now
            }
            long id = terms.add(tx, year.get());
            trail.add(
                    tx,
                    request.user(),
                    Entry.of("school.term.add", "term", id, year.get().label()));
            return "/terms";
        });
        return Reply.redirect(to)
                .flash("school.year.added", label(request, year.get().year()));
    }

    /** The next year, or the one we are in for a school that has none yet. */
    private SchoolYear proposed(List<TermDao.Stored> years) {
        return years.stream()
                .findFirst()
                .map(last -> last.year().next())
                .orElseGet(() -> SchoolYear.usual(SchoolYear.yearOf(LocalDate.now(house().clock()))));
    }

    private Reply edit(Request request) {
        TermDao.Stored stored = database.read(tx -> stored(tx, request));
        return Reply.page("school/year", model(request, request.form(values(stored)), Optional.of(stored)));
    }

    private Reply change(Request request) {
        Errors errors = request.errors();
        TermDao.Stored before = database.read(tx -> stored(tx, request));
        if (!request.field("version").equals(Integer.toString(before.version()))) {
            return stale(request, errors, before);
        }
        Optional<SchoolYear> year = YearForm.of(request).check(before.year().year(), start(before), errors);
        Optional<TermDao.Stored> after = neighbour(before, 1);
        Optional<SchoolYear> moved = year.flatMap(found -> after.flatMap(next -> moved(found, next, errors)));
        if (errors.any() || year.isEmpty()) {
            return Reply.refused("school/year", model(request, request.form(errors, LABELS), Optional.of(before)));
        }
        String to = database.write(request.once(), tx -> {
            if (!terms.change(tx, before, year.get())) {
                return "";
            }
            trail.add(tx, request.user(), entry(before, year.get()));
            moved.ifPresent(next -> follow(tx, request, after.orElseThrow(), next));
            return "/terms";
        });
        return to.isEmpty()
                ? stale(request, request.errors(), database.read(tx -> stored(tx, request)))
                : Reply.redirect(to)
                        .flash("school.year.changed", label(request, year.get().year()));
    }

    /** The year after that moves along; when somebody changed it since it was looked at, all is judged again. */
    private void follow(Tx tx, Request request, TermDao.Stored after, SchoolYear moved) {
        if (!terms.change(tx, after, moved)) {
            throw new Overtaken();
        }
        trail.add(tx, request.user(), entry(after, moved));
    }

    /** The year after begins the day after this one ends; its own terms must leave room for that. */
    private static Optional<SchoolYear> moved(SchoolYear year, TermDao.Stored next, Errors errors) {
        LocalDate begins = year.to().plusDays(1);
        if (begins.equals(next.year().from())) {
            return Optional.empty();
        }
        if (!begins.plusDays(1).isBefore(next.year().second().from())) {
            errors.add("end", "school.error.yearMeets", next.year().label());
            return Optional.empty();
        }
        return Optional.of(SchoolYear.of(
                next.year().year(),
                begins,
                next.year().second().from(),
                next.year().to()));
    }

    private static Entry entry(TermDao.Stored before, SchoolYear now) {
        SchoolYear was = before.year();
        return Entry.of("school.term.edit", "term", before.id(), now.label())
                .changed("firstTerm", was.from().toString(), now.from().toString())
                .changed(
                        "secondTerm",
                        was.second().from().toString(),
                        now.second().from().toString())
                .changed("end", was.to().toString(), now.to().toString());
    }

    private Optional<LocalDate> start(TermDao.Stored stored) {
        return neighbour(stored, -1).map(before -> before.year().to().plusDays(1));
    }

    private Optional<TermDao.Stored> neighbour(TermDao.Stored stored, int step) {
        return database.read(terms::years).stream()
                .filter(other -> other.year().year() == stored.year().year() + step)
                .findFirst();
    }

    private TermDao.Stored stored(Tx tx, Request request) {
        long id = request.id();
        return terms.years(tx).stream()
                .filter(stored -> stored.id() == id)
                .findFirst()
                .orElseThrow(Halt::notFound);
    }

    private static Map<String, List<String>> values(TermDao.Stored stored) {
        Map<String, List<String>> values = new HashMap<>(YearForm.of(stored.year()));
        values.put("version", List.of(Integer.toString(stored.version())));
        return values;
    }

    private CalendarPages.YearEdit model(Request request, Form form, Optional<TermDao.Stored> stored) {
        List<TermDao.Stored> years = database.read(terms::years);
        Optional<LocalDate> start = stored.isPresent()
                ? start(stored.get())
                : years.stream().findFirst().map(last -> last.year().to().plusDays(1));
        int year = stored.map(found -> found.year().year())
                .orElseGet(() -> proposed(years).year());
        return new CalendarPages.YearEdit(
                form,
                stored.map(found -> "/terms/" + found.id() + "/edit").orElse("/terms/new"),
                label(request, year),
                request.t(stored.isPresent() ? "school.year.save" : "school.year.add"),
                start.isEmpty(),
                start.map(LocalDate::toString).orElse(""));
    }

    private Reply stale(Request request, Errors errors, TermDao.Stored now) {
        errors.stale(request.fields(), values(now));
        Form form = request.formAnew(errors, LABELS).with("version", Integer.toString(now.version()));
        return new Reply.Page(409, "school/year", model(request, form, Optional.of(now)));
    }
}
