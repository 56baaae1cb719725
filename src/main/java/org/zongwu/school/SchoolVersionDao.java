package org.zongwu.school;

import org.zongwu.db.Tx;

/** Raised by every change of a table of the school, and by every new day. */
public final class SchoolVersionDao {

    void raise(Tx tx) {
        tx.update("update school_version set version = version + 1").execute();
    }

    public long of(Tx tx) {
        return tx.query("select version from school_version").mapTo(Long.class).one();
    }
}
