package org.zongwu.sheet.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zongwu.access.Permission;
import org.zongwu.access.User;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.web.Message;

/** What a feature gives so that its list can be imported. */
public interface ImportKind {
    /** The answer that says which columns of a file were left out before it was kept. */
    String LEFT_OUT = "leftOut";

    /** Names in a sentence. */
    int NAMED = 8;

    /** What is kept of a file; {@code all}: as it came, and nothing was written. */
    record Kept(boolean all, List<String> leftOut) {
        static final Kept ALL = new Kept(true, List.of());

        public static Kept without(List<String> leftOut) {
            return new Kept(false, List.copyOf(leftOut));
        }
    }

    /** As in the address: {@code assets}. */
    String name();

    Permission permission();

    List<Target> targets();

    /** Computes, and writes nothing. */
    DryRun dryRun(Tx tx, Facts facts, Choices choices, LocalDate today);

    /**
     * What of the database a dry run is computed on, as a word that changes with it: while it stands, a dry run of the same
     * file on the same day holds. Nothing: each is computed anew.
     */
    default Optional<String> state(Tx tx) {
        return Optional.empty();
    }

    /** 只核对: what is there and the file does not know, among what it could know; writes nothing. */
    default List<DryRun.Line> absent(Tx tx, Facts facts) {
        return List.of();
    }

    /** Carries out a dry run of this very kind, in the caller's transaction; a row that is not as it was is a {@link Overtaken}. */
    void book(Tx tx, User who, long importId, DryRun run, Choices choices);

    /** Why an import cannot be taken back any more, with the names of what somebody touched; nothing when it can. */
    default Optional<Message> hindrance(Tx tx, long importId) {
        List<Thing> touched = touched(tx, importId);
        String named = touched.stream().limit(NAMED).map(Thing::name).collect(Collectors.joining("、"));
        return touched.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(
                        (touched.size() > NAMED ? "import.manyTouched." : "import.touched.") + name(),
                        touched.size(),
                        named));
    }

    /** What somebody touched since and so stands in the way of taking an import back, each with its page. */
    List<Thing> touched(Tx tx, long importId);

    /** What an import made besides, on a tick, and what nothing else uses by now: it stays when the import is taken back. */
    default List<Thing> left(Tx tx, long importId) {
        return List.of();
    }

    /** {@code kind} is that of a {@link DryRun.Missing}, or empty where the name says enough; {@code href} its page. */
    record Thing(String kind, String name, String href) {
        public Thing(String name, String href) {
            this("", name, href);
        }
    }

    /** Takes everything back; asked for only when there is no hindrance. */
    void undo(Tx tx, User who, long importId);

    /** After it was booked or taken back and that is certain: whoever must know of it hears it. */
    default void tell(Database database, long importId) {}

    /** The address of the list that shows what an import brought. */
    String listHref(long importId);

    /** A word on the first page about what such a file should hold; nothing for most. */
    default Optional<Message> remark() {
        return Optional.empty();
    }

    /**
     * Leaves out what the house must not keep: writes the rest of {@code came} to {@code kept}, in any form that can be read
     * again, and names what was left out; that stands with the import as the answer to {@link #LEFT_OUT}.
     */
    default Kept keep(Path came, Path kept) throws IOException {
        return Kept.ALL;
    }

    /** Why something typed about an import, or the name of its file, must not be kept; nothing for most kinds. */
    default Optional<Message> refuses(String typed) {
        return Optional.empty();
    }

    /** Whether a file can be held against what is there ({@link #absent}). */
    default boolean comparable() {
        return false;
    }

    /** Whether an answer to this question holds for later files too. */
    default boolean remembered(String question) {
        return true;
    }

    /** Whether exports can be had under the headings of such a file from now on. */
    default boolean setsHeadings(Facts facts) {
        return false;
    }

    /** Somebody changed what the dry run was computed on: nothing is booked, the dry run is shown again. */
    final class Overtaken extends RuntimeException {
        public Overtaken(String what) {
            super(what, null, false, false);
        }
    }
}
