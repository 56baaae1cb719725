package org.zongwu.school;

import org.zongwu.db.Tx;

/**
 * Somebody has rows that lie in rooms and keeps the names of rooms, people, departments or classes in words beside his own rows (sorting and search need
 * them there). He is told in the transaction that changes a name, after the change. {@code School} hands the list in.
 */
public interface Renamed {
    void building(Tx tx, long id);

    void room(Tx tx, long id);

    void person(Tx tx, long id);

    void department(Tx tx, long id);

    void schoolClass(Tx tx, long id);

    /** How many of his rows lie in a room; a room that holds any is not closed. */
    int lyingIn(Tx tx, long roomId);
}
