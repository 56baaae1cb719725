package org.zongwu.sheet.wizard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zongwu.access.Permission;
import org.zongwu.access.User;
import org.zongwu.db.Tx;
import org.zongwu.web.Message;

/** What a feature gives so that its list can be imported. */
public interface ImportKind {

    /** As in the address: {@code assets}. */
    String name();

    Permission permission();

    List<Target> targets();

    /** Computes, and writes nothing. */
    DryRun dryRun(Tx tx, Facts facts, Choices choices, LocalDate today);

    /** 只核对: what is there and the file does not know, among what it could know; writes nothing. */
    List<DryRun.Line> absent(Tx tx, Facts facts);

    /** Carries out a dry run of this very kind, in the caller's transaction; a row that is not as it was is a {@link Overtaken}. */
    void book(Tx tx, User who, long importId, DryRun run, Choices choices);

    /** Takes everything back, or says why that cannot be done any more. */
    Optional<Message> undo(Tx tx, User who, long importId);

    /** The address of the list that shows what an import brought. */
    String listHref(long importId);

    /** Somebody changed what the dry run was computed on: nothing is booked, the dry run is shown again. */
    final class Overtaken extends RuntimeException {
        public Overtaken(String what) {
            super(what, null, false, false);
        }
    }
}
