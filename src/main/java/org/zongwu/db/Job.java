package org.zongwu.db;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** One request at the writer: its act, and the answer that waits for the commit. */
final class Job<T> {
    private final Function<Tx, T> act;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private Optional<T> result = Optional.empty();
    private Optional<Throwable> refused = Optional.empty();

    Job(Function<Tx, T> act) {
        this.act = act;
    }

    /** Runs inside the batch's transaction; a refused act leaves no trace there, its neighbours stay. */
    void attempt(Handle handle, LongAdder statements) {
        result = Optional.empty();
        refused = Optional.empty();
        Raw.run(handle, "savepoint act");
        Tx tx = new Tx(handle, statements);
        try {
            result = Optional.ofNullable(act.apply(tx));
            tx.failure().ifPresent(hidden -> {
                throw hidden;
            });
        } catch (RuntimeException | Error e) {
            refused = Optional.of(
                    Disk.isToBlame(e)
                            ? new Unavailable("the disk refused a statement", e)
                            : Taken.isToBlame(e) ? new Taken(e) : e);
            Raw.run(handle, "rollback to act");
        }
        Raw.run(handle, "release act");
    }

    void answer() {
        if (refused.isPresent()) {
            answer.completeExceptionally(refused.get());
        } else {
            answer.complete(result.orElse(null));
        }
    }

    void fail(Throwable reason) {
        answer.completeExceptionally(reason);
    }

    /** What to tell a lone request whose transaction was ended under it: its own refusal says more than the broken savepoint. */
    Throwable reason(RuntimeException failed) {
        return refused.orElse(failed);
    }

    T await() {
        try {
            return answer.join();
        } catch (CompletionException wrapped) {
            throw unwrap(wrapped);
        }
    }

    private static RuntimeException unwrap(CompletionException wrapped) {
        Throwable cause = wrapped.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException plain ? plain : wrapped;
    }
}
