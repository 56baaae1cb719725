package org.zongwu.db;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.zongwu.support.TestDatabase;

/**
 * Several requests that the writer must take in one joined commit: it is held busy by a first one until all of them wait
 * in its queue.
 */
final class Crowd {
    private final List<Visitor> visitors = new ArrayList<>();

    /** One request, and what became of it. */
    static final class Visitor {
        private final Function<Tx, ?> act;
        private final AtomicReference<RuntimeException> refused = new AtomicReference<>();
        private final Thread thread;
        private int runs;

        private Visitor(TestDatabase school, Function<Tx, ?> act) {
            this.act = act;
            this.thread = new Thread(() -> write(school));
        }

        private void write(TestDatabase school) {
            try {
                school.write(tx -> {
                    runs++;
                    return act.apply(tx);
                });
            } catch (RuntimeException e) {
                refused.set(e);
            }
        }

        boolean stored() {
            return refused.get() == null;
        }

        RuntimeException refusal() {
            return refused.get();
        }

        /** How often its act ran. */
        int runs() {
            return runs;
        }
    }

    private final TestDatabase school;

    Crowd(TestDatabase school) {
        this.school = school;
    }

    Visitor wants(Function<Tx, ?> act) {
        Visitor visitor = new Visitor(school, act);
        visitors.add(visitor);
        return visitor;
    }

    /** Lets them in together and waits until each has its answer. */
    void enter() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Thread first = new Thread(() -> school.write(tx -> {
            busy.countDown();
            return until(go);
        }));
        first.start();
        busy.await();
        for (Visitor visitor : visitors) {
            visitor.thread.start();
            while (visitor.thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
        go.countDown();
        first.join();
        for (Visitor visitor : visitors) {
            visitor.thread.join();
        }
    }

    private static boolean until(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
