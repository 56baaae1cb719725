package org.zongwu.db;

import org.sqlite.SQLiteException;

/** Tells a failing or full disk from a mistake in a statement. */
final class Disk {
    private Disk() {}

    static boolean isToBlame(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return switch (sqlite.getResultCode().code & 0xff) {
                    case 10, 11, 13, 14, 8, 26 -> true; // IOERR, CORRUPT, FULL, CANTOPEN, READONLY, NOTADB
                    default -> false;
                };
            }
        }
        return false;
    }
}
