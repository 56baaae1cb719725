package org.zongwu.db;

/** The disk is full or failing, or the program is stopping: nothing was stored; the same request may be sent again later. */
public final class Unavailable extends RuntimeException {

    Unavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
