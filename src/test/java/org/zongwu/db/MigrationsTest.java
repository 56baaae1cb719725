package org.zongwu.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zongwu.support.TestClock;

/** P-8: an upgrade may be cut at any moment and keeps a copy; a new database is whole or not there. */
final class MigrationsTest {
    private static final int OLD = 2;

    private final TestClock clock = new TestClock();
    private final Migrations today = new Migrations(clock);

    @TempDir
    private Path folder;

    @BeforeEach
    void aFolderForCopies() throws IOException {
        Files.createDirectories(folder.resolve("backups"));
    }

    @Test
    void aNewDatabaseIsWholeAndStandsAlone() throws IOException {
        today.bring(file(), backups());

        assertEquals(today.newest(), Probe.of(file(), today.all()));
        assertEquals(List.of("backups", "zongwu.db"), names(folder));
    }

    @Test
    void whatAnUnfinishedBuildLeftIsThrownAway() throws IOException {
        Files.writeString(folder.resolve("zongwu.db.new"), "half a database");
        Files.writeString(folder.resolve("zongwu.db.new-wal"), "and half a log");

        today.bring(file(), backups());

        assertEquals(List.of("backups", "zongwu.db"), names(folder));
    }

    @Test
    void aProgramKilledWhileItBuildsLeavesNoHalfDatabase() throws IOException, InterruptedException {
        for (int cut : new int[] {1, today.newest()}) {
            Path data = folder.resolve("killed" + cut);

            assertEquals(Child.CUT, Child.run(data, cut));

            assertFalse(Files.exists(data.resolve("zongwu.db")), "half a database after migration " + cut);
            assertEquals(0, Child.run(data, 0));
            assertEquals(today.newest(), Probe.of(data.resolve("zongwu.db"), today.all()));
        }
    }

    @Test
    void anUpgradeKeepsTheOldDatabaseAsItWas() throws SQLException, IOException {
        old();
        ProbeTest.sql(file(), "insert into setting values ('school.name', '青石小学')");

        today.bring(file(), backups());

        assertEquals(today.newest(), Probe.of(file(), today.all()));
        Path copy = backups().resolve("V002-before-V%03d.db".formatted(today.newest()));
        assertEquals(OLD, Probe.of(copy, today.all()));
        assertEquals(List.of(copy.getFileName().toString()), names(backups()));
        assertEquals("青石小学", ProbeTest.first(copy, "select value from setting"));
        assertEquals("青石小学", ProbeTest.first(file(), "select value from setting"));
    }

    @Test
    void anUpgradeCutInTheMiddleGoesOnAndTheFirstCopyStays() throws IOException, InterruptedException {
        Path data = folder.resolve("cut");
        Files.createDirectories(data.resolve("backups"));
        new Migrations(files().subList(0, OLD), clock).bring(data.resolve("zongwu.db"), data.resolve("backups"));

        assertEquals(Child.CUT, Child.run(data, 2));
        assertEquals(OLD + 1, Probe.of(data.resolve("zongwu.db"), today.all()));

        assertEquals(0, Child.run(data, 0));
        assertEquals(today.newest(), Probe.of(data.resolve("zongwu.db"), today.all()));
        Path first = data.resolve("backups").resolve("V002-before-V%03d.db".formatted(today.newest()));
        assertEquals(OLD, Probe.of(first, today.all()));
    }

    @Test
    void anOlderProgramRefusesTheUpgradedDatabase() {
        today.bring(file(), backups());

        Refusal refusal = assertThrows(
                Refusal.class, () -> new Migrations(files().subList(0, OLD), clock).bring(file(), backups()));

        assertEquals("db.newer", refusal.key());
    }

    @Test
    void aDatabaseUpToDateIsNotCopied() throws IOException {
        today.bring(file(), backups());
        today.bring(file(), backups());

        assertEquals(List.of(), names(backups()));
    }

    /** What an earlier release let in otherwise is told in the note, and nothing of it stops the upgrade. */
    @Test
    void anOldRegisterIsUpgradedWhateverStandsInIt() throws SQLException {
        new Migrations(files().subList(0, 8), clock).bring(file(), backups());
        ProbeTest.sql(
                file(),
                "insert into building (id, name, pinyin) values (1, '楼', '')",
                "insert into floor (id, building_id, number, label) values (1, 1, 1, '')",
                "insert into room (id, floor_id, name, name_key, pinyin) values (1, 1, '101', '101', '')",
                "insert into asset (id, number, book, name, name_key, quantity, cost_fen, depreciated_fen, acquired_on,"
                        + " booked_on, in_use_on, warranty_until, placed, note, created_at) values"
                        + " (1, 'A', 'FIXED', '旧', '', 9, 500, 20, '2019', '2019-02-30', 'now', '长期', 7, '旧账', '')",
                "insert into asset (id, number, book, name, name_key, quantity, cost_fen, depreciated_month, voided_at,"
                        + " created_at) values (2, 'B', 'FIXED', '旧', '', 9, 500, '2026-13', '2025-01-01', '')",
                "insert into asset_place (asset_id, room_id, quantity, since) values (1, 1, 4, '2024')");

        today.bring(file(), backups());

        assertEquals(
                "4|旧账 acquired 2019 booked 2019-02-30 in use now warranty 长期 depreciated 20 fen",
                ProbeTest.first(file(), "select placed || '|' || note from asset where id = 1"));
        assertEquals("—", ProbeTest.first(file(), "select void_reason from asset where id = 2"));
        ProbeTest.sql(file(), "update asset_place set quantity = 5", "update asset set name = '新' where id = 1");
        assertEquals("新5", ProbeTest.first(file(), "select name || placed from asset where id = 1"));
    }

    @Test
    void anUpgradeThatFailsChangesNothing() throws SQLException {
        old();
        ProbeTest.sql(file(), "create table asset (id integer primary key)");

        RuntimeException failed = assertThrows(RuntimeException.class, () -> today.bring(file(), backups()));

        assertTrue(failed.getMessage().contains("V003__assets.sql"), failed::getMessage);
        assertEquals(OLD, Probe.of(file(), today.all()));
    }

    private void old() {
        new Migrations(files().subList(0, OLD), clock).bring(file(), backups());
    }

    private List<String> files() {
        return today.all().stream().map(Migration::name).toList();
    }

    private Path file() {
        return folder.resolve("zongwu.db");
    }

    private Path backups() {
        return folder.resolve("backups");
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
