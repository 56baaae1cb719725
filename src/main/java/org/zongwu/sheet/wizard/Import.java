package org.zongwu.sheet.wizard;

import java.time.Instant;

/**
 * An import, from its upload on. {@code state} is OPEN, DONE, UNDONE or DROPPED; {@code freshRows} and {@code changedRows} of the
 * file were booked (-1: not known any more), {@code wrongRows} were left out and stand in the kept file of that hash.
 */
public record Import(
        long id,
        String kind,
        String fileName,
        String sha256,
        long bytes,
        String state,
        long byPerson,
        String by,
        String at,
        String doneAt,
        int freshRows,
        int changedRows,
        int wrongRows,
        String wrongSha256,
        int version) {

    /** When it was brought. */
    public Instant broughtAt() {
        return Instant.parse(at);
    }

    /** When it was booked; asked only of one that was. */
    public Instant bookedAt() {
        return Instant.parse(doneAt);
    }

    public boolean open() {
        return state.equals("OPEN");
    }

    public boolean done() {
        return state.equals("DONE");
    }
}
