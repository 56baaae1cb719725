package org.zongwu.account;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait before the next try to sign in. The first {@code free} wrong tries cost nothing, each further one
 * doubles the wait from {@code step} up to {@code most}; after {@code forgotten} without a try all is forgotten.
 */
record Throttle(int free, Duration step, Duration most, Duration forgotten) {
    private static final int MOST_DOUBLINGS = 20;

    /** One account from one address: never longer than a minute, so that nobody is locked out (T-5). */
    static final Throttle PAIR = new Throttle(5, Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofMinutes(15));
    /** One account from wherever: short, since its holder would wait with the guesser. */
    static final Throttle ACCOUNT =
            new Throttle(10, Duration.ofMillis(500), Duration.ofSeconds(4), Duration.ofMinutes(15));
    /** One address for whichever account: a whole school may sit behind it, 60 people who sign in within two minutes. */
    static final Throttle ADDRESS =
            new Throttle(120, Duration.ofMillis(250), Duration.ofSeconds(1), Duration.ofMinutes(15));

    /** Tries not followed by a right password, and when the last of them was let in. */
    record Tally(int wrong, Instant last) {
        static final Tally NONE = new Tally(0, Instant.EPOCH);
    }

    Duration wait(Tally tally, Instant now) {
        Tally known = remembered(tally, now);
        if (known.wrong() < free) {
            return Duration.ZERO;
        }
        Duration due = step.multipliedBy(1L << Math.min(MOST_DOUBLINGS, known.wrong() - free));
        Duration left = Duration.between(now, known.last().plus(due.compareTo(most) < 0 ? due : most));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The tally after one more try; it counts as wrong until the password has proved right. */
    Tally more(Tally tally, Instant now) {
        return new Tally(remembered(tally, now).wrong() + 1, now);
    }

    /** The try just counted was right after all. */
    static Tally less(Tally tally) {
        return new Tally(Math.max(0, tally.wrong() - 1), tally.last());
    }

    /** A clock set back makes the last try lie ahead; it is then forgotten too, or it would lock for as long. */
    private Tally remembered(Tally tally, Instant now) {
        boolean old = tally.last().plus(forgotten).isBefore(now) || tally.last().isAfter(now);
        return old ? Tally.NONE : tally;
    }
}
