package org.zongwu.school.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zongwu.web.Request;

/** A month of the calendar as weeks from Monday to Sunday, each day with what it is. */
final class MonthView {
    private static final int DAYS = 7;

    private final Request request;
    private final SchoolCalendar calendar;
    private final List<SchoolBreak> breaks;
    private final Set<String> breakNames;
    private final Optional<Term> term;
    private final LocalDate today;

    MonthView(
            Request request, SchoolCalendar calendar, List<SchoolBreak> breaks, Optional<Term> term, LocalDate today) {
        this.request = request;
        this.calendar = calendar;
        this.breaks = List.copyOf(breaks);
        this.breakNames = breaks.stream().map(SchoolBreak::name).collect(Collectors.toSet());
        this.term = term;
        this.today = today;
    }

    CalendarPages.Month of(YearMonth month) {
        List<CalendarPages.Week> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!monday.isAfter(month.atEndOfMonth())) {
            List<CalendarPages.Day> days = new ArrayList<>();
            for (int i = 0; i < DAYS; i++) {
                days.add(day(monday.plusDays(i), month));
            }
            weeks.add(new CalendarPages.Week(week(monday), days));
            monday = monday.plusWeeks(1);
        }
        long schoolDays = month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(calendar::isSchoolDay)
                .count();
        return new CalendarPages.Month(
                request.t(
                        "school.calendar.month",
                        Integer.toString(month.getYear()),
                        Integer.toString(month.getMonthValue())),
                (int) schoolDays,
                weeks);
    }

    /** The week's number in the term; none for a week without a school day in it, which is holiday. */
    private String week(LocalDate monday) {
        boolean taught = monday.datesUntil(monday.plusDays(DAYS))
                .anyMatch(day -> calendar.isSchoolDay(day)
                        && term.filter(found -> found.contains(day)).isPresent());
        return taught
                ? term.map(found -> Integer.toString(found.week(monday.plusDays(DAYS - 1L))))
                        .orElse("")
                : "";
    }

    private CalendarPages.Day day(LocalDate date, YearMonth month) {
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        boolean works = calendar.isWorkingDay(date);
        String name = calendar.occasion(date).orElse("");
        boolean onBreak = breaks.stream().anyMatch(found -> found.contains(date)) && breakNames.contains(name);
        String kind = works ? (weekend ? "work" : onBreak ? "brk" : "") : onBreak ? "brk" : restKind(weekend, name);
        String text =
                switch (kind) {
                    case "work" -> request.t("school.calendar.work");
                    case "off", "brk" -> name;
                    default -> "";
                };
        return new CalendarPages.Day(
                date.toString(),
                Integer.toString(date.getDayOfMonth()),
                kind,
                text,
                date.equals(today),
                !YearMonth.from(date).equals(month));
    }

    private static String restKind(boolean weekend, String name) {
        return weekend && name.isEmpty() ? "rest" : "off";
    }
}
