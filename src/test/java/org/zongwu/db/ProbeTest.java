package org.zongwu.db;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestClock;
import org.zongwu.support.TestDatabase;

/** P-6: a database that is not ours, newer, damaged or empty is answered in a sentence and left as it was. */
final class ProbeTest {
    @TempDir
    private Path folder;

    @Test
    void anotherProgramsDatabaseIsForeign() throws SQLException, IOException {
        sql(file(), "create table note (text text)", "insert into note values ('mine')");

        refusedAndUntouched("db.foreign");
    }

    @Test
    void aTextFileIsForeign() throws IOException {
        Files.writeString(file(), "这不是数据库，是一份说明。".repeat(200));

        refusedAndUntouched("db.foreign");
    }

    @Test
    void aTextOfAFewBytesIsForeign() throws IOException {
        Files.writeString(file(), "memo");

        refusedAndUntouched("db.foreign");
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        Files.createFile(file());

        refusedAndUntouched("db.empty");
    }

    @Test
    void aNewerProgramsDatabaseIsRefused() throws SQLException, IOException {
        ours();
        sql(file(), "pragma journal_mode = delete", "pragma user_version = 999");

        Refusal refusal = refusedAndUntouched("db.newer");

        assertEquals(999, refusal.arguments().get(1));
    }

    @Test
    void aDatabaseWhoseMigrationsDifferFromOursIsDamaged() throws SQLException, IOException {
        ours();
        sql(file(), "pragma journal_mode = delete", "update migration set checksum = 'x' where version = 2");

        refusedAndUntouched("db.damaged");
    }

    @Test
    void aFileCutInTheMiddleIsDamaged() throws IOException {
        ours();
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), java.util.Arrays.copyOf(whole, whole.length / 2));

        refusedAndUntouched("db.damaged");
    }

    @Test
    void aFileWithPagesOverwrittenIsDamaged() throws IOException {
        ours();
        byte[] bytes = Files.readAllBytes(file());
        byte[] noise = "noise".repeat(1000).getBytes(StandardCharsets.US_ASCII);
        for (int page = 2; page < 12; page++) {
            System.arraycopy(noise, 0, bytes, page * 4096, 4096);
        }
        Files.write(file(), bytes);

        refusedAndUntouched("db.damaged");
    }

    /** The clerk's copy while the school works: pages of two moments in one file. */
    @Test
    void aCopyTornWhileTheFileWasInUseIsDamaged() throws IOException {
        byte[] early = Files.readAllBytes(ours());
        byte[] torn =
                Files.readAllBytes(TestDatabase.folder(SmallSchool.FIXTURE).resolve("zongwu.db"));
        System.arraycopy(early, 0, torn, 0, Math.min(early.length, 4096 * 8));
        Files.write(file(), torn);

        refusedAndUntouched("db.damaged");
    }

    /** The file alone, copied beside a busy server: what was checkpointed is there, and nothing is left beside the copy. */
    @Test
    void aLoneCopyOfALiveDatabaseOpensAndTheProbeLeavesNothingBeside() throws IOException {
        try (TestDatabase school = TestDatabase.small()) {
            school.write(tx -> tx.update("insert into setting values ('after', 'the checkpoint')")
                    .execute());
            // the copy is made from outside, as a clerk does; on POSIX reading here would drop this process's locks
            copyByAnotherProcess(school.folder().database(), file());
        }

        assertEquals(newest(), Probe.of(file(), known()));
        assertEquals(List.of("zongwu.db"), names());
    }

    @Test
    void ourOwnDatabaseIsLetThrough() throws IOException {
        ours();

        assertEquals(newest(), Probe.of(file(), known()));
        assertEquals(List.of("zongwu.db"), names());
    }

    private Refusal refusedAndUntouched(String key) throws IOException {
        byte[] before = Files.readAllBytes(file());

        Refusal refusal = assertThrows(Refusal.class, () -> Probe.of(file(), known()));

        assertEquals(key, refusal.key());
        assertArrayEquals(before, Files.readAllBytes(file()));
        assertEquals(List.of("zongwu.db"), names());
        return refusal;
    }

    private Path ours() throws IOException {
        Path made = TestDatabase.folder(TestDatabase.EMPTY).resolve("zongwu.db");
        Files.write(file(), Files.readAllBytes(made), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        return file();
    }

    private static List<Migration> known() {
        return new Migrations(new TestClock()).all();
    }

    private static int newest() {
        return known().size();
    }

    private Path file() {
        return folder.resolve("zongwu.db");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static void copyByAnotherProcess(Path from, Path to) throws IOException {
        try {
            assertEquals(
                    0,
                    new ProcessBuilder("cp", from.toString(), to.toString())
                            .inheritIO()
                            .start()
                            .waitFor());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void sql(Path file, String... statements) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static String first(Path file, String query) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
