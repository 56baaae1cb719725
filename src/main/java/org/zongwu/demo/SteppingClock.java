package org.zongwu.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import org.zongwu.school.calendar.SchoolCalendar;

/** Stands still until it is stepped on to the next act: later on the same day, or on a later one; always while the office is open. */
final class SteppingClock extends Clock {
    private final ZoneId zone;
    private final SchoolCalendar calendar;
    private final Random chance;
    private LocalDate day = LocalDate.MIN;
    private int minutes;
    private Instant now = Instant.MIN;

    SteppingClock(SchoolCalendar calendar, ZoneId zone, Random chance) {
        this.calendar = calendar;
        this.zone = zone;
        this.chance = chance;
    }

    /** So many minutes of work after the last act of that day, or after the day's beginning. */
    void step(LocalDate to) {
        if (to.isBefore(day)) {
            throw new IllegalArgumentException(to + " after " + day);
        }
        minutes = to.equals(day) ? minutes + 7 + chance.nextInt(50) : 7 + chance.nextInt(120);
        day = to;
        LocalDateTime moment = calendar.addWorkingMinutes(to.atStartOfDay(), minutes);
        if (!moment.toLocalDate().equals(to)) {
            throw new IllegalArgumentException("more acts on " + to + " than a day's work");
        }
        now = moment.minusSeconds(chance.nextInt(60)).atZone(zone).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }
}
