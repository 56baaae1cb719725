package org.zongwu.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zongwu.support.TestDatabase;

/** The settings of architecture 4, read back: the driver's defaults would lose or trust too much. */
final class PragmasTest {
    private static final int POOLED = 8;
    private static final Map<String, String> WANTED = Map.of(
            "journal_mode", "wal",
            "synchronous", "2",
            "foreign_keys", "1",
            "recursive_triggers", "1",
            "busy_timeout", "10000",
            "journal_size_limit", "67108864",
            "trusted_schema", "0",
            "cell_size_check", "1",
            "secure_delete", "1");

    @Test
    void everyPooledReaderIsSetUpAndMayOnlyRead() throws SQLException {
        try (TestDatabase school = TestDatabase.empty()) {
            List<Connection> all = new ArrayList<>();
            for (int i = 0; i < POOLED; i++) {
                Connection connection = school.database().connection();
                all.add(connection);
                assertEquals(WANTED, found(connection), "reader " + i);
                assertEquals("1", Pragmas.value(connection, "query_only"), "reader " + i);
            }
            assertEquals(POOLED, all.stream().distinct().count());
            for (Connection connection : all) {
                connection.close();
            }
        }
    }

    @Test
    void theWriterIsSetUp() {
        try (TestDatabase school = TestDatabase.empty()) {
            Map<String, String> found = new LinkedHashMap<>();
            WANTED.keySet()
                    .forEach(name -> found.put(name, school.write(tx -> tx.query("pragma " + name)
                            .mapTo(String.class)
                            .one())));

            assertEquals(WANTED, found);
        }
    }

    @Test
    void noExtensionCanBeLoaded() {
        try (TestDatabase school = TestDatabase.empty()) {
            RuntimeException refused = assertThrows(
                    RuntimeException.class,
                    () -> school.read(tx -> tx.query("select load_extension('nothing')")
                            .mapTo(String.class)
                            .one()));

            assertEquals(true, refused.getMessage().contains("not authorized"), refused.getMessage());
        }
    }

    private static Map<String, String> found(Connection connection) throws SQLException {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : WANTED.keySet()) {
            found.put(name, Pragmas.value(connection, name));
        }
        return found;
    }
}
