package org.zongwu.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zongwu.access.User;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestDatabase;

/** What the database itself refuses, whoever writes to it, and what it counts itself. */
final class RegisterGuardsTest {
    private static final String NEW =
            "insert into asset (id, number, book, name, name_key, quantity, cost_fen, created_at, %s)"
                    + " values (99, 'X-99', 'FIXED', '外来', '', 3, 500, '', %s)";

    private TestDatabase school;

    @BeforeEach
    void open() {
        school = TestDatabase.small();
    }

    @AfterEach
    void close() {
        school.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update asset set placed = 54 where id = 5 | placed is",
                "update asset_place set quantity = 61 where asset_id = 5 and quantity = 12 | placed between",
                "insert into asset_place (asset_id, room_id, quantity, since) values (5, 1, 6, '2026-09-01') | placed between",
                "update asset set quantity = 54 where id = 5 | placed between",
                "update asset_place set asset_id = 1 where asset_id = 5 | do not change their card",
                "update asset set voided_at = '2026-09-01' where id = 1 | sound = 1",
                "update asset set voided_at = '2026-09-01', void_reason = ' ' where id = 1 | sound = 1",
                "update asset set depreciated_fen = 5 where id = 1 | sound = 1",
                "update asset set depreciated_month = '2026-13' where id = 1 | sound = 1",
                "update asset set depreciated_month = '2026-8' where id = 1 | sound = 1",
                "update asset set depreciated_fen = 1680001, depreciated_month = '2026-08' where id = 1 | depreciated_fen <= cost_fen",
                "update asset set acquired_on = '2026-02-30' where id = 1 | sound = 1",
                "update asset set booked_on = '2026.2.3' where id = 1 | sound = 1",
                "update asset set in_use_on = 'now' where id = 1 | non-deterministic",
                "update asset set warranty_until = '2026' where id = 1 | sound = 1",
            })
    void theRegisterRefuses(String sql, String why) {
        assertRefused(sql, why);
    }

    @ParameterizedTest
    @CsvSource({
        "placed,4,placed between",
        "voided_at,2026-09-01,sound = 1",
        "depreciated_fen,5,sound = 1",
        "depreciated_month,2026-99,sound = 1",
        "acquired_on,2026-13-01,sound = 1"
    })
    void aCardIsNotMadeWith(String column, String value, String why) {
        String quoted = value.matches("\\d") ? value : "'" + value + "'";
        assertRefused(NEW.formatted(column, quoted), why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into asset_place (asset_id, room_id, quantity, since) values (5, 1, 5, '2026-09-01')",
                "update asset_place set quantity = 10 where asset_id = 5 and quantity = 12",
                "update asset_place set room_id = 1 where asset_id = 5 and quantity = 12",
                "delete from asset_place where asset_id = 5"
            })
    void placedFollowsThePlacesAndTheRegistersVersionMoves(String sql) {
        String before = one("select version from register");

        run(sql);

        assertEquals(
                one("select coalesce(sum(quantity), 0) from asset_place where asset_id = 5"),
                one("select placed from asset where id = 5"));
        assertTrue(Long.parseLong(one("select version from register")) > Long.parseLong(before));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update asset set voided_at = '' where id = 2",
                "update asset set void_reason = '别的' where id = 2",
                "update asset set name = '别的' where id = 2",
                "insert into asset_place (asset_id, room_id, quantity, since) values (2, 1, 1, '2026-09-01')",
                "delete from asset_place where asset_id = 2"
            })
    void aCardThatIsStruckOutStaysAsItIs(String sql) {
        run("update asset set voided_at = '2026-09-01', void_reason = '录重了' where id = 2");

        assertRefused(sql, "stays as it is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update asset_place_past set quantity = 9",
                "delete from asset_place_past",
                "insert or replace into asset_place_past (id, asset_id, room_id, quantity, since, until)"
                        + " select id, asset_id, room_id, 9, since, until from asset_place_past"
            })
    void wherePiecesStoodBeforeIsOnlyAddedTo(String sql) {
        run("insert into asset_place_past (asset_id, room_id, quantity, since, until)"
                + " values (1, 2, 1, '2026-01-01', '2026-02-01')");

        assertRefused(sql, "where pieces stood before");
    }

    /** They have stood there since tomorrow, as the computer sees it; nothing of that is lost, and nothing refused. */
    @Test
    void piecesMoveUnderAClockThatWasSetBack() {
        school.clock().advance(Duration.ofDays(-3));
        school.write(tx -> {
            Asset before = new AssetDao(school.clock()).of(tx, 1).orElseThrow();
            Place elsewhere = new PlaceDao(school.clock()).of(tx, 5).get(1);
            AssetDraft moved = AssetDraft.of(before, List.of(elsewhere.with(1)));
            User clerk = SmallSchool.user(tx, "clerk", school.clock());
            return SmallSchool.cards(school.clock()).edit(tx, clerk, before, moved);
        });

        assertEquals("1", one("select count(*) from asset_place_past where asset_id = 1 and since = until"));
    }

    private void assertRefused(String sql, String why) {
        RuntimeException refused = assertThrows(RuntimeException.class, () -> run(sql));
        assertTrue(refused.getMessage().contains(why), refused::getMessage);
    }

    private void run(String sql) {
        school.write(tx -> tx.update(sql).execute());
    }

    private String one(String sql) {
        return school.read(tx -> tx.query(sql).mapTo(String.class).one());
    }
}
