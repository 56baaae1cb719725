package org.zongwu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zongwu.support.TestClock;

final class SignInGateTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TestClock clock = new TestClock();
    private final SignInGate gate = new SignInGate(clock);

    @Test
    void fiveWrongTriesCostNothingAndTheSixthWaits() {
        for (int i = 0; i < 5; i++) {
            assertEquals(Duration.ZERO, gate.admit("cashier", "10.0.0.9"));
        }
        assertEquals(Duration.ofSeconds(1), gate.admit("cashier", "10.0.0.9"));
    }

    @Test
    void theWaitGrowsAndNeverPassesAMinute() {
        Duration longest = Duration.ZERO;
        for (int i = 0; i < 40; i++) {
            Duration wait = gate.admit("cashier", "10.0.0.9");
            longest = wait.compareTo(longest) > 0 ? wait : longest;
            clock.advance(wait);
        }
        assertEquals(MINUTE, longest);
    }

    @Test
    void aTryThatIsNotLetInDoesNotLengthenTheWait() {
        for (int i = 0; i < 50; i++) {
            gate.admit("cashier", "10.0.0.9");
        }
        clock.advance(Duration.ofSeconds(1));
        assertEquals(Duration.ZERO, gate.admit("cashier", "10.0.0.9"));
    }

    @Test
    void fiftyWrongTriesFromOneAddressDoNotKeepTheHolderOutAtAnother() {
        for (int i = 0; i < 50; i++) {
            clock.advance(gate.admit("cashier", "10.0.0.9"));
        }
        Duration wait = gate.admit("cashier", "10.0.0.20");
        assertTrue(wait.compareTo(Duration.ofSeconds(5)) < 0, wait.toString());
    }

    @Test
    void whereTheHolderSignedInBeforeHeDoesNotWaitForGuessersElsewhere() {
        gate.admit("cashier", "10.0.0.20");
        gate.right("cashier", "10.0.0.20");
        for (int i = 0; i < 50; i++) {
            gate.admit("cashier", "10.0.1." + i);
        }
        assertTrue(gate.admit("cashier", "10.0.2.1").compareTo(Duration.ZERO) > 0, "a strange PC waits");
        assertEquals(Duration.ZERO, gate.admit("cashier", "10.0.0.20"));
    }

    @Test
    void sixtyPeopleBehindOneAddressSignInWithinTwoMinutesThoughEachMistypesOnce() {
        Instant start = clock.instant();
        for (int i = 0; i < 60; i++) {
            clock.advance(gate.admit("p" + i, "192.168.1.1"));
            clock.advance(gate.admit("p" + i, "192.168.1.1"));
            gate.right("p" + i, "192.168.1.1");
        }
        assertTrue(Duration.between(start, clock.instant()).compareTo(Duration.ofMinutes(2)) < 0);
    }

    @Test
    void guessingOverManyAccountsFromOneAddressIsHeldToOneTryASecond() {
        for (int i = 0; i < 140; i++) {
            clock.advance(gate.admit("p" + i, "10.0.0.9"));
        }
        assertEquals(Duration.ofSeconds(1), gate.admit("p999", "10.0.0.9"));
        assertEquals(Duration.ZERO, gate.admit("p999", "10.0.0.10"));
    }

    @Test
    void aRightPasswordClearsWhatWasHeldAgainstTheAccountHere() {
        for (int i = 0; i < 5; i++) {
            gate.admit("clerk", "10.0.0.9");
        }
        gate.right("clerk", "10.0.0.9");
        assertEquals(Duration.ZERO, gate.admit("clerk", "10.0.0.9"));
    }

    @Test
    void afterAQuarterOfAnHourAllIsForgotten() {
        for (int i = 0; i < 9; i++) {
            clock.advance(gate.admit("clerk", "10.0.0.9"));
        }
        clock.advance(Duration.ofMinutes(16));
        for (int i = 0; i < 5; i++) {
            assertEquals(Duration.ZERO, gate.admit("clerk", "10.0.0.9"));
        }
    }

    @Test
    void aClockSetBackByYearsLocksNobodyOut() {
        for (int i = 0; i < 20; i++) {
            gate.admit("clerk", "10.0.0.9");
        }
        clock.advance(Duration.ofDays(-1000));
        assertEquals(Duration.ZERO, gate.admit("clerk", "10.0.0.9"));
    }
}
