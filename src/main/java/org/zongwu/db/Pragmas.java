package org.zongwu.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every connection is set to, and read back: a driver that ignores one of these would lose acknowledged writes in a
 * power cut (synchronous), break references (foreign_keys) or trust a hostile file (trusted_schema, cell_size_check).
 */
final class Pragmas {
    private static final long MEBIBYTE = 1024L * 1024;

    private Pragmas() {}

    static void writer(Connection connection) throws SQLException {
        Map<String, String> wanted = common();
        // an import changes some thousand pages of fifteen indexes: with less room each is written and read back many
        // times
        wanted.put("cache_size", "-32000");
        apply(connection, wanted);
    }

    static void reader(Connection connection) throws SQLException {
        Map<String, String> wanted = common();
        wanted.put("query_only", "1");
        apply(connection, wanted);
    }

    private static Map<String, String> common() {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("busy_timeout", "10000");
        wanted.put("journal_mode", "wal");
        wanted.put("synchronous", "2");
        wanted.put("foreign_keys", "1");
        wanted.put("recursive_triggers", "1");
        wanted.put("journal_size_limit", Long.toString(64 * MEBIBYTE));
        wanted.put("trusted_schema", "0");
        wanted.put("cell_size_check", "1");
        wanted.put("secure_delete", "1");
        wanted.put("cache_size", "-4000");
        wanted.put("temp_store", "2");
        return wanted;
    }

    private static void apply(Connection connection, Map<String, String> wanted) throws SQLException {
        for (Map.Entry<String, String> pragma : wanted.entrySet()) {
            if (!pragma.getValue().equals(value(connection, pragma.getKey()))) {
                set(connection, pragma.getKey(), pragma.getValue());
            }
            String found = value(connection, pragma.getKey());
            if (!pragma.getValue().equals(found)) {
                throw new SQLException("pragma " + pragma.getKey() + " is " + found + ", not " + pragma.getValue());
            }
        }
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma " + name + " = " + value);
        }
    }

    static String value(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma " + name)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
