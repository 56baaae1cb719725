package org.zongwu.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.zongwu.school.calendar.SchoolCalendar;

/** The school days that lie behind: those of the term before this one, and this one's up to yesterday. */
record DemoDays(List<LocalDate> before, List<LocalDate> present) {

    static DemoDays of(SchoolCalendar calendar, LocalDate today) {
        LocalDate start = DemoTerms.start(today);
        return new DemoDays(days(calendar, DemoTerms.startBefore(today), start), days(calendar, start, today));
    }

    /** The day on which the register was set up. */
    LocalDate opening() {
        return before.get(0);
    }

    /** {@code term} 1 is the one before; {@code at} of 100 parts of its days are past; what lies within four is done on one day. */
    LocalDate at(int term, int at) {
        List<LocalDate> days = term == 1 ? before : present;
        return days.get((days.size() - 1) * (at - at % 4) / 100);
    }

    private static List<LocalDate> days(SchoolCalendar calendar, LocalDate from, LocalDate end) {
        return from.datesUntil(end).filter(calendar::isSchoolDay).collect(Collectors.toUnmodifiableList());
    }
}
