package org.zongwu.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/**
 * Hashes passwords with argon2id (m = 19 MiB, t = 2, p = 1). At most two at once, so that a crowd signing in cannot take
 * the memory; never called inside a write. Thread-safe.
 */
public final class Passwords {
    static final Argon2Function ARGON2ID = Argon2Function.getInstance(19456, 2, 1, 32, Argon2.ID);

    /** What an unknown name is checked against, so that it takes as long as a known one; no password has this hash. */
    static final String NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGxpdmVzIGhlcmU$" + "A".repeat(42) + "A";

    private final Semaphore turns = new Semaphore(2, true);

    public String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
        } finally {
            turns.release();
        }
    }

    public boolean right(String password, String hash) {
        turns.acquireUninterruptibly();
        try {
            return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
        } finally {
            turns.release();
        }
    }

    /** Takes as long as a check against an account, for a name that has none. */
    public boolean wrong(String password) {
        boolean right = right(password, NOBODY);
        return right && NOBODY.isEmpty();
    }
}
