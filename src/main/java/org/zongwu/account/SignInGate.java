package org.zongwu.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows the guessing of passwords per account, per address and per both, without becoming a weapon: who signed in from a
 * PC before is not made to wait there because of tries from elsewhere. In memory only, bounded. Thread-safe.
 */
public final class SignInGate {
    private static final int MOST_KEPT = 20_000;

    private record Pair(String account, String address) {}

    private final Map<Pair, Throttle.Tally> pairs = bounded();
    private final Map<String, Throttle.Tally> accounts = bounded();
    private final Map<String, Throttle.Tally> addresses = bounded();
    private final Map<Pair, Boolean> known = bounded();
    private final Clock clock;

    public SignInGate(Clock clock) {
        this.clock = clock;
    }

    /**
     * Zero lets the try in and counts it at once, so that a hundred tries side by side are not all let in; else how long to
     * wait. A try that is not let in counts nowhere.
     */
    synchronized Duration admit(String account, String address) {
        Instant now = clock.instant();
        Pair pair = new Pair(account, address);
        Duration wait = longer(
                Throttle.PAIR.wait(of(pairs, pair), now),
                longer(
                        Throttle.ADDRESS.wait(of(addresses, address), now),
                        known.containsKey(pair) ? Duration.ZERO : Throttle.ACCOUNT.wait(of(accounts, account), now)));
        if (wait.isZero()) {
            pairs.put(pair, Throttle.PAIR.more(of(pairs, pair), now));
            accounts.put(account, Throttle.ACCOUNT.more(of(accounts, account), now));
            addresses.put(address, Throttle.ADDRESS.more(of(addresses, address), now));
        }
        return wait;
    }

    /** The password was right: nothing is held against this account here, and the PC is known from now on. */
    synchronized void right(String account, String address) {
        Pair pair = new Pair(account, address);
        pairs.remove(pair);
        known.put(pair, true);
        accounts.computeIfPresent(account, (key, tally) -> Throttle.less(tally));
        addresses.computeIfPresent(address, (key, tally) -> Throttle.less(tally));
    }

    private static <K> Throttle.Tally of(Map<K, Throttle.Tally> tallies, K key) {
        return tallies.getOrDefault(key, Throttle.Tally.NONE);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Made-up names cannot fill the memory: what was asked for longest ago is forgotten first. */
    private static <K, V> Map<K, V> bounded() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST_KEPT;
            }
        };
    }
}
