package org.zongwu.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A clock that stands still until a test moves it. It starts on Tuesday, 24 November 2026, 10:00 in Shanghai. */
public final class TestClock extends Clock {
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final Instant START =
            ZonedDateTime.of(2026, 11, 24, 10, 0, 0, 0, SHANGHAI).toInstant();

    private volatile Instant now = START;

    /** Sessions may have ended by then, so {@link Browser#as} signs in anew. */
    public void set(Instant moment) {
        now = moment;
        Browser.forgetSignIns();
    }

    public void advance(Duration by) {
        set(now.plus(by));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
