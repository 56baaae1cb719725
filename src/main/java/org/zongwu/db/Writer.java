package org.zongwu.db;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. It takes what waits, runs each request in its own savepoint inside one
 * {@code BEGIN IMMEDIATE}, commits once and then answers all: nothing is acknowledged before its commit returned. When
 * the joined commit itself fails, a full or failing disk answers all with {@link Unavailable}; any other failure has
 * each request run again alone, so a request's lambda may run twice and must fill nothing outside itself.
 */
final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int MOST_JOINED = 64;
    private static final long QUIET_SECONDS = 60;

    private final Handle handle;
    private final LongAdder statements;
    private final BlockingQueue<Job<?>> queue = new LinkedBlockingQueue<>(4096);
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Thread thread;
    private final AtomicLong commits = new AtomicLong();
    private boolean unwritten;

    Writer(Handle handle, LongAdder statements) {
        this.handle = handle;
        this.statements = statements;
        this.thread = new Thread(this::work, "zongwu-writer");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    long commits() {
        return commits.get();
    }

    boolean isCurrentThread() {
        return Thread.currentThread() == thread;
    }

    <T> T run(Function<Tx, T> act) {
        Job<T> job = new Job<>(act);
        // nothing may be queued after close(), or nobody would answer it
        synchronized (queue) {
            if (!open.get() || !queue.offer(job)) {
                throw new Unavailable("the writer takes no more work", null);
            }
        }
        return job.await();
    }

    private void work() {
        List<Job<?>> batch = new ArrayList<>();
        while (open.get() || !queue.isEmpty()) {
            try {
                Job<?> first = queue.poll(open.get() ? QUIET_SECONDS : 0, TimeUnit.SECONDS);
                if (first == null) {
                    checkpoint();
                } else {
                    batch.add(first);
                    queue.drainTo(batch, MOST_JOINED - 1);
                    together(batch);
                }
            } catch (InterruptedException stop) {
                LOG.debug("writer woken to stop");
            } catch (RuntimeException | Error unexpected) {
                LOG.error("the writer met {}", unexpected.toString(), unexpected);
                batch.forEach(job -> job.fail(unexpected));
            } finally {
                batch.clear();
            }
        }
        checkpoint();
    }

    private void together(List<Job<?>> batch) {
        try {
            Raw.run(handle, "begin immediate");
            batch.forEach(job -> job.attempt(handle, statements));
            Raw.run(handle, "commit");
            unwritten = true;
            commits.incrementAndGet();
        } catch (RuntimeException failed) {
            rollback();
            afterFailedCommit(batch, failed);
            return;
        }
        batch.forEach(Job::answer);
    }

    private void afterFailedCommit(List<Job<?>> batch, RuntimeException failed) {
        if (Disk.isToBlame(failed)) {
            LOG.error("nothing stored: {}", failed.getMessage());
            batch.forEach(job -> job.fail(new Unavailable("the disk refused the commit", failed)));
        } else if (batch.size() == 1) {
            batch.get(0).fail(batch.get(0).reason(failed));
        } else {
            batch.forEach(job -> together(List.of(job)));
        }
    }

    private void rollback() {
        try {
            Raw.run(handle, "rollback");
        } catch (RuntimeException ended) {
            LOG.debug("no transaction left to roll back: {}", ended.getMessage());
        }
    }

    /** Keeps the -wal small, so that a clerk's copy of the file alone is whole after a quiet minute. */
    private void checkpoint() {
        if (unwritten) {
            try {
                Raw.run(handle, "pragma busy_timeout = 0");
                int busy = Integer.parseInt(Raw.first(handle, "pragma wal_checkpoint(truncate)"));
                unwritten = busy != 0;
            } catch (RuntimeException later) {
                LOG.warn("checkpoint put off: {}", later.getMessage());
            } finally {
                Raw.run(handle, "pragma busy_timeout = 10000");
            }
        }
    }

    @Override
    public void close() {
        synchronized (queue) {
            open.set(false);
        }
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(15));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
