package org.zongwu.school;

import org.zongwu.db.Tx;

/** Raised by every change of a table of the school. */
public final class SchoolVersionDao {

    public long of(Tx tx) {
        return tx.query("select version from school_version").mapTo(Long.class).one();
    }
}
