package org.zongwu.school;

import org.zongwu.db.Tx;

/**
 * Somebody keeps the names of rooms, people, departments or classes in words beside his own rows (sorting and search need
 * them there). He is told in the transaction that changes a name, after the change. {@code School} hands the list in.
 */
public interface Renamed {
    void building(Tx tx, long id);

    void room(Tx tx, long id);

    void person(Tx tx, long id);

    void department(Tx tx, long id);

    void schoolClass(Tx tx, long id);
}
