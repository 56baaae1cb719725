package org.zongwu.account.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zongwu.web.Session;

/**
 * First passwords in clear, from their making until they are printed: in memory only, for the one session that made them,
 * for half an hour at most. The database never has them. Thread-safe.
 */
public final class Slips {
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Map<String, List<Held>> held = new HashMap<>();
    private final Clock clock;

    public Slips(Clock clock) {
        this.clock = clock;
    }

    /** {@code until} is the last day the password is good, ISO. */
    public record Slip(long personId, String name, String department, String username, String password, String until) {}

    private record Held(Slip slip, Instant made) {}

    /** A later slip for the same person takes the place of the earlier, whose password is no longer good. */
    synchronized void hold(Session session, Collection<Slip> slips) {
        forgetOld();
        List<Held> mine = held.computeIfAbsent(session.handle(), key -> new ArrayList<>());
        for (Slip slip : slips) {
            mine.removeIf(before -> before.slip().personId() == slip.personId());
            mine.add(new Held(slip, clock.instant()));
        }
    }

    synchronized List<Slip> of(Session session) {
        forgetOld();
        return held.getOrDefault(session.handle(), List.of()).stream()
                .map(Held::slip)
                .toList();
    }

    synchronized void clear(Session session) {
        held.remove(session.handle());
    }

    private void forgetOld() {
        Instant oldest = clock.instant().minus(KEPT);
        held.values().forEach(slips -> slips.removeIf(slip -> slip.made().isBefore(oldest)));
        held.values().removeIf(List::isEmpty);
    }
}
