package org.zongwu.db;

/** Every connection that reads is taken, and none came free for a while; the same request may be sent again. */
public final class Busy extends RuntimeException {

    Busy(Throwable cause) {
        super("no reader came free", cause);
    }
}
