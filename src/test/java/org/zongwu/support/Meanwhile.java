package org.zongwu.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.zongwu.db.Tx;

/**
 * What happens between a request's look and its booking: the writer is held until every request has looked and waits to
 * book, then {@code act} is done before them.
 */
public final class Meanwhile {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private Meanwhile() {}

    public static List<Page> doing(Consumer<Tx> act, List<Callable<Page>> requests) throws Exception {
        ExecutorService room = Executors.newFixedThreadPool(requests.size() + 1);
        try {
            CountDownLatch held = new CountDownLatch(1);
            Future<Boolean> other = room.submit(() -> TestServer.database().write(tx -> {
                held.countDown();
                await(requests.size() + 1);
                act.accept(tx);
                return true;
            }));
            held.await();
            List<Future<Page>> all = requests.stream().map(room::submit).toList();
            other.get();
            List<Page> answers = new ArrayList<>();
            for (Future<Page> one : all) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            room.shutdownNow();
        }
    }

    private static void await(int booking) {
        long end = System.nanoTime() + PATIENCE;
        while (waiting() < booking) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("not all came to their booking");
            }
            Thread.onSpinWait();
        }
    }

    /** How many threads wait for the writer's answer. */
    private static long waiting() {
        return Thread.getAllStackTraces().values().stream()
                .filter(trace -> Arrays.stream(trace)
                        .anyMatch(at -> at.getClassName().equals("org.zongwu.db.Job")
                                && at.getMethodName().equals("await")))
                .count();
    }
}
