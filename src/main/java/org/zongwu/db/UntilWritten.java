package org.zongwu.db;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Answers that every page asks for again, each kept until anything at all is written: what may be read anew after any
 * commit needs no rule of its own for when it is out of date. The least used is let go. Thread-safe.
 */
public final class UntilWritten<Q, A> {
    private static final int KEPT = 128;

    private record At<A>(long commits, A answer) {}

    private final Map<Q, At<A>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Q, At<A>> eldest) {
            return size() > KEPT;
        }
    };
    private final Database database;
    private final BiFunction<Tx, Q, A> worked;

    public UntilWritten(Database database, BiFunction<Tx, Q, A> worked) {
        this.database = database;
        this.worked = worked;
    }

    public A of(Q question) {
        // counted before it is read: a commit in between makes the answer newer than it claims, never older
        long commits = database.commits();
        synchronized (kept) {
            At<A> known = kept.get(question);
            if (known != null && known.commits() == commits) {
                return known.answer();
            }
        }
        A fresh = database.read(tx -> worked.apply(tx, question));
        synchronized (kept) {
            kept.put(question, new At<>(commits, fresh));
        }
        return fresh;
    }
}
