package org.zongwu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import org.junit.jupiter.api.Test;

/** Passwords are kept as argon2id; a name that has no account costs the same work. */
final class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void onlyTheSamePasswordIsRight() {
        String hash = passwords.hash("云溪2026年");

        assertTrue(passwords.right("云溪2026年", hash));
        assertFalse(passwords.right("云溪2026", hash));
        assertNotEquals(hash, passwords.hash("云溪2026年"), "each with a salt of its own");
    }

    @Test
    void nobodyCostsAsMuchAsSomebody() {
        Argon2Function nobody = Argon2Function.getInstanceFromHash(Passwords.NOBODY);

        assertEquals(Passwords.ARGON2ID, nobody);
        assertFalse(passwords.wrong(""));
        assertFalse(passwords.wrong("zongwu-demo"));
    }
}
