package org.zongwu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zongwu.support.TestClock;

final class KeysTest {
    private final TestClock clock = new TestClock();
    private final Keys keys = new Keys(new byte[32], clock);

    @Test
    void aKeyIsGoodForItsPersonForSevenDays() {
        String key = keys.fresh(7);

        assertTrue(keys.good(key, 7));
        assertFalse(keys.good(key, 8));
        clock.advance(Duration.ofDays(7));
        assertTrue(keys.good(key, 7));
        clock.advance(Duration.ofSeconds(1));
        assertFalse(keys.good(key, 7));
    }

    @Test
    void aKeySaysWhoseFormItWasAsLongAsItIsGood() {
        String key = keys.fresh(7);
        clock.advance(Duration.ofDays(7));
        assertEquals(7, keys.person(key));

        clock.advance(Duration.ofSeconds(1));
        assertEquals(0, keys.person(key));
    }

    @Test
    void noTwoKeysAreAlike() {
        assertNotEquals(keys.fresh(7), keys.fresh(7));
    }

    @Test
    void aKeySignedWithAnotherSecretIsNotOurs() {
        byte[] other = new byte[32];
        other[0] = 1;
        String key = new Keys(other, clock).fresh(7);

        assertFalse(keys.good(key, 7));
        assertEquals(0, keys.person(key));
    }

    @Test
    void aKeyWithOnePartChangedIsNotOurs() {
        String key = keys.fresh(7);

        assertFalse(keys.good(key.replace(".7.", ".8."), 8));
        assertFalse(keys.good("9" + key, 7));
        assertFalse(keys.good(key + "x", 7));
        assertFalse(keys.good(key.substring(0, key.length() - 1), 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "...", "1.7.x.y", "99999999999999999999.7.aaaaaaaaaaaa.bbbbbbbbbbbb", "1.7"})
    void nonsenseIsNotAKey(String key) {
        assertFalse(keys.good(key, 7));
        assertEquals(0, keys.person(key));
    }

    @Test
    void aTokenHoldsAtLeastAHundredAndTwentyEightBits() {
        // 18 random bytes: 24 signs of base64
        assertTrue(keys.randomText().length() >= 22, keys.randomText());
    }
}
