package org.zongwu.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Looks at an existing file through one read-only SQLite connection before anybody writes to it, and refuses what is
 * not ours, newer, empty or damaged. The file is never opened with java.io: closing a descriptor would drop SQLite's
 * locks.
 */
final class Probe {
    private Probe() {}

    /** The schema version of the file. */
    static int of(Path file, List<Migration> known) {
        List<Path> beside = missingBeside(file);
        try (Connection connection = open(file);
                Statement statement = connection.createStatement()) {
            refuseForeign(file, statement);
            int version = number(statement, "pragma user_version");
            if (version > known.size()) {
                throw new Refusal("db.newer", file, version, known.size());
            }
            if (!"ok".equals(text(statement, "pragma quick_check(1)")) || !checksums(statement, known, version)) {
                throw new Refusal("db.damaged", file);
            }
            return version;
        } catch (SQLException unreadable) {
            throw new Refusal(unreadable.getErrorCode() == 26 ? "db.foreign" : "db.damaged", file);
        } finally {
            remove(beside);
        }
    }

    /** The first value that a file answers with; nothing when it has none, or no such table. */
    static Optional<String> first(Path file, String sql) {
        List<Path> beside = missingBeside(file);
        try (Connection connection = open(file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        } catch (SQLException unreadable) {
            return Optional.empty(); // what is wrong with it is said when it is opened
        } finally {
            remove(beside);
        }
    }

    private static void refuseForeign(Path file, Statement statement) throws SQLException {
        if (size(file) == 0) {
            throw new Refusal("db.empty", file);
        }
        if (number(statement, "pragma application_id") != Migrations.APPLICATION_ID) {
            throw new Refusal("db.foreign", file);
        }
    }

    private static boolean checksums(Statement statement, List<Migration> known, int version) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select checksum from migration order by version")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found.equals(
                known.subList(0, version).stream().map(Migration::checksum).toList());
    }

    private static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source.getConnection();
    }

    private static int number(Statement statement, String sql) throws SQLException {
        return Integer.parseInt(text(statement, sql));
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> missingBeside(Path file) {
        List<Path> missing = new ArrayList<>();
        for (String end : List.of("-wal", "-shm")) {
            Path path = file.resolveSibling(file.getFileName() + end);
            if (!Files.exists(path)) {
                missing.add(path);
            }
        }
        return missing;
    }

    /** What the probe itself made beside a lone copy goes again, so that a refused file is left as it was. */
    private static void remove(List<Path> made) {
        try {
            for (Path path : made) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
