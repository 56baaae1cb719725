package org.zongwu.school.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.web.Errors;
import org.zongwu.web.Form;
import org.zongwu.web.Overtaken;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;

/** A pasted holiday notice: read, shown day by day with what is in doubt, and kept on a second click. */
final class NoticeActs {
    private static final int LONGEST = 20_000;

    private final Database database;
    private final CalendarDao calendar;
    private final TrailDao trail;

    NoticeActs(Database database, CalendarDao calendar, TrailDao trail) {
        this.database = database;
        this.calendar = calendar;
        this.trail = trail;
    }

    Reply blank(Request request) {
        return Reply.page("school/notice", new CalendarPages.Notice(request.form(Map.of())));
    }

    /** Without {@code confirm} it only shows what was understood. */
    Reply read(Request request) {
        Errors errors = request.errors();
        String text = request.field("text");
        OptionalInt year = year(request, text);
        if (text.isEmpty() || text.length() > LONGEST) {
            errors.add("text", "school.error.notice");
        } else if (year.isEmpty()) {
            errors.add("year", "school.error.noticeYear");
        } else if (HolidayNotice.read(text, year.getAsInt()).days().isEmpty()) {
            errors.add("text", "school.error.noticeDays");
        }
        if (errors.any()) {
            return Reply.refused("school/notice", new CalendarPages.Notice(request.form(errors, "school.field.")));
        }
        HolidayNotice notice = HolidayNotice.read(text, year.getAsInt());
        String known = database.read(tx -> known(tx, notice.year()));
        if (!request.field("confirm").equals("yes")) {
            Map<String, List<String>> values = Map.of(
                    "text", List.of(text), "year", List.of(Integer.toString(notice.year())), "version", List.of(known));
            return check(request, notice, request.form(values), 200);
        }
        if (!request.field("version").equals(known)) {
            errors.add("", "school.error.noticeMoved");
            return check(
                    request, notice, request.formAnew(errors, "school.field.").with("version", known), 409);
        }
        return keep(request, notice);
    }

    /** What is known of a year, in a word: the days bear no number, and the form carries what was seen. */
    private String known(Tx tx, int year) {
        return Integer.toHexString(calendar.days(tx).stream()
                .filter(day -> day.date().getYear() == year)
                .toList()
                .toString()
                .hashCode());
    }

    private Reply check(Request request, HolidayNotice notice, Form form, int status) {
        long before = database.read(calendar::days).stream()
                .filter(day -> day.date().getYear() == notice.year())
                .count();
        return new Reply.Page(
                status,
                "school/notice-check",
                new CalendarPages.NoticeCheck(
                        form,
                        Integer.toString(notice.year()),
                        notice.days().stream().map(day -> line(request, day)).toList(),
                        count(notice, CalendarDay.Kind.OFF),
                        count(notice, CalendarDay.Kind.WORK),
                        notice.doubts().stream()
                                .map(doubt -> request.t("school.notice.doubt." + doubt.why(), doubt.sentence()))
                                .toList(),
                        notice.unread(),
                        (int) before));
    }

    private Reply keep(Request request, HolidayNotice notice) {
        String said = Integer.toString(notice.year());
        String to = database.write(request.once(), tx -> {
            if (!request.field("version").equals(known(tx, notice.year()))) {
                throw new Overtaken();
            }
            calendar.replace(tx, notice.year(), notice.days());
            trail.add(
                    tx,
                    request.user(),
                    Entry.of("school.calendar.notice", "calendar", notice.year(), said)
                            .with("off", "", Integer.toString(count(notice, CalendarDay.Kind.OFF)))
                            .with("work", "", Integer.toString(count(notice, CalendarDay.Kind.WORK))));
            return "/calendar";
        });
        return Reply.redirect(to).flash("school.notice.kept", said);
    }

    private static OptionalInt year(Request request, String text) {
        return request.field("year").matches("20\\d\\d")
                ? OptionalInt.of(Integer.parseInt(request.field("year")))
                : HolidayNotice.yearOf(text);
    }

    private static int count(HolidayNotice notice, CalendarDay.Kind kind) {
        return (int) notice.days().stream().filter(day -> day.kind() == kind).count();
    }

    private static CalendarPages.NoticeDay line(Request request, CalendarDay day) {
        LocalDate date = day.date();
        return new CalendarPages.NoticeDay(
                date.toString(),
                date.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, request.lang().locale()),
                day.kind() == CalendarDay.Kind.OFF ? "off" : "work",
                request.t("school.calendar." + day.kind().name()),
                day.name());
    }
}
