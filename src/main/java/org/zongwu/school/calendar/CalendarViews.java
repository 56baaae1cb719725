package org.zongwu.school.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zongwu.access.Permission;
import org.zongwu.db.Tx;
import org.zongwu.web.Form;
import org.zongwu.web.Option;
import org.zongwu.web.Request;

/** Builds the page of the calendar, inside its one snapshot. */
final class CalendarViews {
    private final CalendarDao calendar;
    private final TermDao terms;

    CalendarViews(CalendarDao calendar, TermDao terms) {
        this.calendar = calendar;
        this.terms = terms;
    }

    CalendarPages.Calendar calendar(Tx tx, Request request, Form breakForm, Form hoursForm) {
        LocalDate today = LocalDate.now(request.clock());
        List<TermDao.Stored> years = terms.years(tx);
        Optional<Term> term = chosen(years, request.query().first("term"), today);
        SchoolCalendar days = calendar.calendar(tx);
        List<CalendarDao.StoredBreak> breaks = calendar.breaks(tx);
        MonthView month = new MonthView(
                request,
                days,
                breaks.stream().map(CalendarDao.StoredBreak::schoolBreak).toList(),
                term,
                today);
        return new CalendarPages.Calendar(
                term.map(found -> name(request, found)).orElse(request.t("school.calendar.title")),
                breakForm.refused() ? breakForm : hoursForm,
                request.form(Map.of("term", List.of(term.map(CalendarViews::key).orElse("")))),
                all(years).stream()
                        .map(each -> new Option(key(each), name(request, each)))
                        .toList(),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day.getDisplayName(
                                TextStyle.NARROW, request.lang().locale()))
                        .toList(),
                months(term, today).stream().map(month::of).toList(),
                breaks.stream().map(CalendarViews::line).toList(),
                Stream.of("winter", "summer", "autumn")
                        .map(name -> new Option(request.t("school.break." + name), ""))
                        .toList(),
                calendar.hours(tx).written(),
                known(days, today),
                unknown(days, today),
                breakForm,
                hoursForm,
                request.user().may(Permission.SCHOOL_EDIT));
    }

    /** 2025—2026学年 第一学期. */
    static String name(Request request, Term term) {
        return request.t(
                "school.term.line",
                Integer.toString(term.schoolYear()),
                Integer.toString(term.schoolYear() + 1),
                request.t("school.term." + term.number()));
    }

    private static Optional<Term> chosen(List<TermDao.Stored> years, String key, LocalDate today) {
        return all(years).stream()
                .filter(term -> key(term).equals(key))
                .findFirst()
                .or(() ->
                        all(years).stream().filter(term -> term.contains(today)).findFirst());
    }

    private static List<Term> all(List<TermDao.Stored> years) {
        List<Term> all = new ArrayList<>();
        years.forEach(stored -> {
            all.add(stored.year().second());
            all.add(stored.year().first());
        });
        return all;
    }

    private static String key(Term term) {
        return term.schoolYear() + "-" + term.number();
    }

    /** Without a term, half a year from this month on. */
    private static List<YearMonth> months(Optional<Term> term, LocalDate today) {
        YearMonth from = YearMonth.from(term.map(Term::from).orElse(today));
        YearMonth to = YearMonth.from(term.map(Term::to).orElse(today.plusMonths(5)));
        return IntStream.rangeClosed(0, (int) ChronoUnit.MONTHS.between(from, to))
                .mapToObj(from::plusMonths)
                .toList();
    }

    private static CalendarPages.BreakLine line(CalendarDao.StoredBreak stored) {
        SchoolBreak found = stored.schoolBreak();
        return new CalendarPages.BreakLine(
                stored.id(),
                found.name(),
                found.from().toString(),
                found.to().toString(),
                (int) ChronoUnit.DAYS.between(found.from(), found.to()) + 1);
    }

    private static String known(SchoolCalendar days, LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 2, today.getYear() + 1)
                .filter(days::knows)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }

    /** The notice for a year is published in the November before: from December on it is missed. */
    private static String unknown(SchoolCalendar days, LocalDate today) {
        int year = today.plusMonths(1).getYear();
        return days.knows(year) ? "" : Integer.toString(year);
    }
}
