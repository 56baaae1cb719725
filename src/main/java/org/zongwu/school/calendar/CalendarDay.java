package org.zongwu.school.calendar;

import java.time.LocalDate;

/**
 * A day on which the state's holiday notice departs from the week: off on a weekday, or work on a weekend (调休上班).
 * {@code name} is the holiday's, {@code source} where it is written.
 */
public record CalendarDay(LocalDate date, Kind kind, String name, String source) {

    public enum Kind {
        OFF,
        WORK
    }
}
