package org.zongwu.sheet.wizard;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The answer worked out last, as long as memory allows: a file of thousands of rows is looked at by its upload, its dry
 * run and its booking, one right after the other. Thread-safe.
 */
final class Latest<Q, A> {
    private record Said<Q, A>(List<Q> questions, A answer) {}

    private final AtomicReference<SoftReference<Said<Q, A>>> last = new AtomicReference<>(new SoftReference<>(null));

    Optional<A> known(Q question) {
        return Optional.ofNullable(last.get().get())
                .filter(said -> said.questions().contains(question))
                .map(Said::answer);
    }

    /** {@code questions} all have this answer. */
    void keep(List<Q> questions, A answer) {
        last.set(new SoftReference<>(new Said<>(questions, answer)));
    }
}
