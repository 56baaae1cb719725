package org.zongwu.db;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The school's one SQLite file, behind two doors. {@link #read} is one deferred transaction on a read-only connection:
 * one page, one snapshot. {@link #write} hands the act to the one writer thread and returns when it is durable. A lambda
 * given to {@code write} runs on that thread: no password hashing, no files, no rendering inside. Safe for all threads.
 */
public final class Database implements AutoCloseable {
    private static final String OLDEST_SQLITE = "3.51.3";

    private final Pool readers;
    private final Pool writers;
    private final Jdbi jdbi;
    private final Handle writing;
    private final Writer writer;
    private final OnceDao once = new OnceDao();
    private final LongAdder statements = new LongAdder();
    private final Clock clock;

    private Database(DataFolder folder, Clock clock) {
        this.clock = clock;
        this.readers = Pool.reader(folder.database());
        this.writers = Pool.writer(folder.database());
        this.jdbi = Jdbi.create(readers);
        this.writing = Jdbi.create(writers).open();
        this.writer = new Writer(writing, statements);
    }

    /** Opens the folder's database, building or migrating it first; a {@link Refusal} leaves the file as it was. */
    public static Database open(DataFolder folder, Clock clock) {
        unpackDriver(folder);
        new Migrations(clock).bring(folder.database(), folder.path().resolve("backups"));
        Database database = new Database(folder, clock);
        String version = database.read(
                tx -> tx.query("select sqlite_version()").mapTo(String.class).one());
        if (Runtime.Version.parse(version).compareTo(Runtime.Version.parse(OLDEST_SQLITE)) < 0) {
            database.close();
            throw new Refusal("db.sqlite.old", version, OLDEST_SQLITE);
        }
        return database;
    }

    /** The first value of a question to the folder's file as it lies there, before it is opened; nothing when there is no file. */
    public static Optional<String> peek(DataFolder folder, String sql) {
        unpackDriver(folder);
        return Files.exists(folder.database()) ? Probe.first(folder.database(), sql) : Optional.empty();
    }

    public <T> T read(Function<Tx, T> question) {
        outsideWriter();
        try (Handle handle = reader()) {
            Raw.run(handle, "begin");
            try {
                return question.apply(new Tx(handle, statements));
            } finally {
                Raw.run(handle, "rollback");
            }
        }
    }

    public <T> T write(Function<Tx, T> act) {
        outsideWriter();
        return writer.run(act);
    }

    /**
     * Books once: the same key with the same fields gets the first answer's address again and the act is not run; the
     * same key with other fields is a {@link Once.Reused}.
     */
    public String write(Once key, Function<Tx, String> act) {
        return write(tx -> once.answer(tx, key).orElseGet(() -> {
            once.claim(tx, key, clock.instant());
            String address = act.apply(tx);
            once.settle(tx, key, address);
            return address;
        }));
    }

    /** The address that the same request was answered with, when it booked already; {@link Once.Reused} as in {@link #write}. */
    public Optional<String> answered(Once key) {
        return read(tx -> once.answer(tx, key)).filter(address -> !address.isEmpty());
    }

    /** How many statements ran through both doors since the start, each transaction's opening included; a test holds pages to it. */
    public long statements() {
        return statements.sum();
    }

    /** How many times something was committed since the start: as long as it stands still, what was read holds. */
    public long commits() {
        return writer.commits();
    }

    @Override
    public void close() {
        writer.close();
        try {
            writing.close();
            writers.close();
            readers.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The driver's library goes where the next start sweeps, not into the machine's own temporary folder. */
    private static void unpackDriver(DataFolder folder) {
        if (System.getProperty("org.sqlite.tmpdir") == null) {
            System.setProperty("org.sqlite.tmpdir", folder.temp().toString());
        }
    }

    private Handle reader() {
        try {
            return jdbi.open();
        } catch (ConnectionException none) {
            throw new Busy(none);
        }
    }

    private void outsideWriter() {
        if (writer.isCurrentThread()) {
            throw new IllegalStateException("read or write inside a write");
        }
    }

    /** A connection outside the two doors, for the checks of {@code db}'s own tests. */
    Connection connection() throws SQLException {
        return readers.getConnection();
    }
}
