package org.zongwu.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.zongwu.db.DataFolder;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;

/**
 * A database of a test's own: a copy of a file that was migrated (and filled) once in this JVM. Close it, or let the
 * folder go with the JVM.
 */
public final class TestDatabase implements AutoCloseable {
    private static final Map<Fixture, Path> TEMPLATES = new ConcurrentHashMap<>();

    /** What stands in a database before the test begins. An enum constant or a constant lambda, so that it is filled once. */
    @FunctionalInterface
    public interface Fixture {
        void fill(Database database, TestClock clock);
    }

    /** Migrated, and nothing in it. */
    public static final Fixture EMPTY = (database, clock) -> {};

    private final TestClock clock;
    private final DataFolder folder;
    private final Database database;

    private TestDatabase(Fixture fixture) {
        this.clock = new TestClock();
        this.folder = DataFolder.open(folder(fixture));
        this.database = Database.open(folder, clock);
    }

    public static TestDatabase empty() {
        return new TestDatabase(EMPTY);
    }

    /** The people, rooms, classes and cards of {@link SmallSchool}. */
    public static TestDatabase small() {
        return new TestDatabase(SmallSchool.FIXTURE);
    }

    public static TestDatabase with(Fixture fixture) {
        return new TestDatabase(fixture);
    }

    /** A fresh data folder that holds a closed copy of the filled file. */
    public static Path folder(Fixture fixture) {
        Path template = TEMPLATES.computeIfAbsent(fixture, TestDatabase::fill);
        Path folder = Folders.fresh();
        try {
            Files.copy(template.resolve("zongwu.db"), folder.resolve("zongwu.db"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path fill(Fixture fixture) {
        Path path = Folders.fresh();
        TestClock clock = new TestClock();
        try (DataFolder folder = DataFolder.open(path);
                Database database = Database.open(folder, clock)) {
            fixture.fill(database, clock);
        }
        return path;
    }

    public Database database() {
        return database;
    }

    public DataFolder folder() {
        return folder;
    }

    public TestClock clock() {
        return clock;
    }

    public <T> T read(Function<Tx, T> question) {
        return database.read(question);
    }

    public <T> T write(Function<Tx, T> act) {
        return database.write(act);
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}
