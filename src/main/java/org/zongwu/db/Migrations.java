package org.zongwu.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteDataSource;

/**
 * Brings the file to this program's schema. Each file of {@code sql/} runs in one transaction and leaves a row with its
 * checksum; an existing database is copied (and the copy checked) before it is touched, a new one is built beside and
 * renamed when whole.
 */
final class Migrations {
    /** "ZGWU": tells our file from any other SQLite file. */
    static final int APPLICATION_ID = 0x5A475755;

    private static final List<String> FILES = List.of(
            "V001__house.sql",
            "V002__school.sql",
            "V003__assets.sql",
            "V004__imports.sql",
            "V005__accounts.sql",
            "V006__register.sql",
            "V007__trail.sql",
            "V008__attachments.sql",
            "V009__speed.sql",
            "V010__firm.sql",
            "V011__wrong.sql");

    private final List<Migration> all;
    private final Clock clock;

    Migrations(Clock clock) {
        this(FILES, clock);
    }

    Migrations(List<String> files, Clock clock) {
        List<Migration> read = new ArrayList<>();
        for (String file : files) {
            read.add(Migration.read(read.size() + 1, file));
        }
        this.all = List.copyOf(read);
        this.clock = clock;
    }

    int newest() {
        return all.size();
    }

    List<Migration> all() {
        return all;
    }

    void bring(Path file, Path backups) {
        if (Files.exists(file)) {
            int found = Probe.of(file, all);
            if (found < newest()) {
                copy(file, backups.resolve("V%03d-before-V%03d.db".formatted(found, newest())));
                run(file, found);
            }
        } else {
            build(file);
        }
    }

    private void build(Path file) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            for (String end : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + end));
            }
            run(fresh, 0);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(Path file, int from) {
        try (Connection connection = connect(file)) {
            Pragmas.writer(connection);
            for (Migration next : all.subList(from, all.size())) {
                apply(connection, next);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma wal_checkpoint(truncate)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("migration of " + file + ": " + e.getMessage(), e);
        }
    }

    private void apply(Connection connection, Migration next) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("begin immediate");
            try {
                statement.execute("pragma application_id = " + APPLICATION_ID);
                statement.executeUpdate("""
                        create table if not exists migration (
                            version integer primary key, name text not null, checksum text not null, at text not null
                        ) strict""");
                statement.executeUpdate(next.sql());
                record(connection, next);
                statement.execute("pragma user_version = " + next.version());
                statement.execute("commit");
            } catch (SQLException e) {
                statement.execute("rollback");
                throw new SQLException(next.name() + ": " + e.getMessage(), e);
            }
        }
    }

    private void record(Connection connection, Migration done) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into migration values (?, ?, ?, ?)")) {
            insert.setInt(1, done.version());
            insert.setString(2, done.name());
            insert.setString(3, done.checksum());
            insert.setString(4, Instant.now(clock).toString());
            insert.executeUpdate();
        }
    }

    /** Its name holds both versions: an upgrade that was cut and goes on does not overwrite the first copy. */
    private static void copy(Path file, Path to) {
        try {
            Files.deleteIfExists(to);
            try (Connection connection = connect(file);
                    Statement statement = connection.createStatement()) {
                statement.execute("vacuum into '" + to.toString().replace("'", "''") + "'");
            }
            try (Connection connection = connect(to);
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("pragma quick_check(1)")) {
                if (!row.next() || !"ok".equals(row.getString(1))) {
                    throw new Refusal("db.copy.bad", to);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new Refusal("db.copy.bad", to);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        return source.getConnection();
    }
}
