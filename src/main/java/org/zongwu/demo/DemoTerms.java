package org.zongwu.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.zongwu.db.Tx;
import org.zongwu.school.calendar.CalendarDao;
import org.zongwu.school.calendar.SchoolBreak;
import org.zongwu.school.calendar.SchoolYear;
import org.zongwu.school.calendar.TermDao;

/**
 * The practice school's years: on whatever day it is founded, today lies in week 10 of its term, and a whole term lies
 * behind. In the cold half of the year the term at hand is the first, else the second.
 */
final class DemoTerms {
    private static final int WEEKS_BEHIND = 9;
    private static final int TERM_WEEKS = 26;
    private static final int BREAK_WEEKS = 5;

    private DemoTerms() {}

    /** Of the term in whose week 10 today lies. */
    static LocalDate start(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS_BEHIND);
    }

    static LocalDate startBefore(LocalDate today) {
        return start(today).minusWeeks(TERM_WEEKS);
    }

    static void found(Tx tx, LocalDate today) {
        LocalDate start = start(today);
        boolean autumn = today.getMonth().compareTo(Month.AUGUST) >= 0 || today.getMonth() == Month.JANUARY;
        // the year at hand, and the one before it when its first term is at hand
        LocalDate yearStart = autumn ? start : start.minusWeeks(TERM_WEEKS);
        int first = SchoolYear.yearOf(yearStart.plusWeeks(TERM_WEEKS / 2));
        TermDao terms = new TermDao();
        CalendarDao calendar = new CalendarDao();
        terms.add(tx, year(first - 1, yearStart.minusWeeks(2 * TERM_WEEKS)));
        terms.add(tx, year(first, yearStart));
        for (LocalDate term = yearStart.minusWeeks(2 * TERM_WEEKS);
                term.isBefore(yearStart.plusWeeks(2 * TERM_WEEKS));
                term = term.plusWeeks(TERM_WEEKS)) {
            LocalDate end = term.plusWeeks(TERM_WEEKS).minusDays(1);
            boolean winter = end.getMonthValue() < 5 || end.getMonthValue() > 10;
            LocalDate from = end.minusWeeks(BREAK_WEEKS).plusDays(1);
            calendar.addBreak(tx, new SchoolBreak(winter ? "寒假" : "暑假", from, end));
        }
    }

    private static SchoolYear year(int first, LocalDate from) {
        return SchoolYear.of(
                first,
                from,
                from.plusWeeks(TERM_WEEKS),
                from.plusWeeks(2 * TERM_WEEKS).minusDays(1));
    }
}
