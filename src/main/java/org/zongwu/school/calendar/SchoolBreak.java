package org.zongwu.school.calendar;

import java.time.LocalDate;

/** A school break (寒假, 暑假, 秋假), both days included: no lessons, while the office works as the week has it. */
public record SchoolBreak(String name, LocalDate from, LocalDate to) {
    /** Longer is a slip of the pen, and would let no school day be found. */
    public static final int LONGEST_DAYS = 150;

    public SchoolBreak {
        if (to.isBefore(from) || from.plusDays(LONGEST_DAYS).isBefore(to)) {
            throw new IllegalArgumentException("a break from " + from + " to " + to);
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
