package org.zongwu.school.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * One term with the break that follows it, both days included: number 1 begins in autumn of {@code schoolYear}, 2 in
 * spring of the next year.
 */
public record Term(int schoolYear, int number, LocalDate from, LocalDate to) {

    public Term {
        if (number < 1 || number > 2 || !from.isBefore(to)) {
            throw new IllegalArgumentException("term " + number + " from " + from + " to " + to);
        }
    }

    /** 2025—2026学年第一学期, as the school's papers write it. */
    public String label() {
        return SchoolYear.label(schoolYear) + (number == 1 ? "第一学期" : "第二学期");
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /**
     * The week of the term that a date lies in, counted from 1. Weeks begin on Monday; the first is that of the first day,
     * or the following one when pupils arrive on a weekend.
     */
    public int week(LocalDate date) {
        return Math.max(1, 1 + (int) Math.floorDiv(ChronoUnit.DAYS.between(firstMonday(), date), 7L));
    }

    /** The Monday of a week of the term. */
    public LocalDate monday(int week) {
        return firstMonday().plusWeeks(week - 1L);
    }

    private LocalDate firstMonday() {
        boolean weekend = from.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return from.with(
                weekend
                        ? TemporalAdjusters.next(DayOfWeek.MONDAY)
                        : TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
