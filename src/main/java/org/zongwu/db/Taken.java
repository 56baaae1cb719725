package org.zongwu.db;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What must be there once only (a number, a name) is borne by another row already; nothing was stored. */
public final class Taken extends RuntimeException {

    Taken(Throwable cause) {
        super("borne by another row already", cause);
    }

    /** Not when an act went on after its refused statement ({@link Tx} says so by an IllegalStateException): that is a fault of ours. */
    static boolean isToBlame(Throwable error) {
        for (Throwable cause = error;
                cause != null && !(cause instanceof IllegalStateException);
                cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE
                        || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY;
            }
        }
        return false;
    }
}
