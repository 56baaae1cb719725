package org.zongwu.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zongwu.db.Verify;
import org.zongwu.school.RoomDao;
import org.zongwu.school.RoomName;
import org.zongwu.support.Browser;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** What {@code verify} says of a register, whole and broken from outside by one statement. */
@ExtendWith(TestServer.class)
final class VerifyRegisterTest {
    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
    }

    @Test
    void aRegisterThatWasWorkedWithIsWhole() {
        Browser clerk = Browser.as("clerk");
        clerk.get("/assets/1/edit");
        clerk.post("/assets/1/edit", Map.of("place", "格致楼 机房 1", "price", "16900"));
        clerk.get("/assets/6/void");
        assertEquals(
                303,
                clerk.post("/assets/6/void", Map.of("reason", "录错了", "number", number(6)))
                        .status());
        clerk.get("/imports/new?kind=assets");
        String address = clerk.post(
                        "/imports/new", Map.of("text", "名称\t数量\t单价\t存放地点\n望远镜\t3\t59.99\t明德楼203\n台灯\t2\t80\t\n"))
                .location();
        clerk.get(address);
        assertEquals(303, clerk.post(address + "/booking", Map.of()).status());
        rename();

        assertEquals(List.of(), findings());

        clerk.get(address);
        assertEquals(303, clerk.post(address + "/reversal", Map.of()).status());
        assertEquals(List.of(), findings());
    }

    @Test
    void aCardInARoomWithoutABuildingIsWhole() {
        TestServer.database().write(tx -> new RoomDao().add(tx, RoomName.read("校园大门广场")));
        Browser clerk = Browser.as("clerk");
        clerk.get("/assets/1/edit");
        assertEquals(
                303, clerk.post("/assets/1/edit", Map.of("place", "校园大门广场")).status());

        assertEquals(List.of(), findings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "register.places | update asset set placed = 54 where id = 5 | asset 5 .*",
                "register.values | update asset set cost_fen = cost_fen + 31 where id = 5 | asset 5 .*",
                "register.words | update asset set keeper = '别人' where id = 2 | asset 2 .*",
                "register.words | update room set name = '204A' where name = '204' | asset 5 .*",
                "register.words | update person set name = '赵雅清' where name = '赵雅琴' | asset 2 .*",
                "register.numbers | update asset set number = '' where id = 3 | asset 3 ",
                "register.search | delete from asset_search where rowid = 4 | asset 4 .*",
                "register.search | insert into asset_search (rowid, words) values (77, '多') | asset_search 77",
                "register.imports | update asset set import_id = 9 where id = 8 | import 9",
            })
    void whatWasChangedBehindTheProgramsBackIsNamed(String check, String sql, String row) {
        TestServer.database().write(tx -> {
            tx.update("insert into import (id, kind, file_name, sha256, bytes, state, by_person, at)"
                            + " values (9, 'assets', 'x', '', 1, 'DONE', 1, '')")
                    .execute();
            tx.update("drop trigger asset_placed_is_counted").execute();
            tx.update(sql).execute();
            return tx;
        });

        List<Verify.Finding> findings = findings();

        assertTrue(
                findings.stream()
                        .anyMatch(finding -> finding.check().equals(check)
                                && finding.problem().matches(row.strip().isEmpty() ? "asset 3 " : row + "\\s?")),
                findings.toString());
        assertTrue(
                findings.stream().map(Verify.Finding::check).distinct().count() <= 2,
                "nothing else is said but what follows: " + findings);
    }

    @Test
    void aValueMayMissThePriceByItsRoundingAndByNoMore() {
        change("update asset set quantity = 3, price_fen = 3333, cost_fen = 10000 where id = 1");
        assertEquals(List.of(), findings());
        change("update asset set cost_fen = 10002 where id = 1");
        assertEquals(List.of("register.values"), names());
    }

    @Test
    void aCardWithoutARowInTheTrailIsNamed() {
        change("insert into asset (id, number, book, name, name_key, quantity, cost_fen, created_at)"
                + " values (99, 'X-99', 'FIXED', '外来', '', 1, 0, '')");
        assertTrue(names().containsAll(List.of("register.history", "register.search")), names().toString());
    }

    @Test
    void aBrokenReferenceAndABrokenFileAreSaidByTheDatabaseItself() {
        assertTrue(TestServer.school()
                .verify()
                .names()
                .containsAll(Stream.of("sqlite.integrity", "sqlite.references", "audit.chain", "register.places")
                        .toList()));
    }

    @Test
    void theAuditorsClickSaysIt() {
        change("drop trigger asset_placed_is_counted");
        change("update asset set placed = 54 where id = 5");
        Browser auditor = Browser.freshlyAs("auditor");
        auditor.get("/audit");
        assertTrue(auditor.post("/audit/check", Map.of()).follow().text().contains("register.places asset 5"));
    }

    private static String number(int card) {
        return TestServer.database().read(tx -> tx.query("select number from asset where id = :id")
                .bind("id", card)
                .mapTo(String.class)
                .one());
    }

    private static void rename() {
        Browser admin = Browser.as("admin");
        admin.get("/rooms/2/edit");
        assertEquals(303, admin.post("/rooms/2/edit", Map.of("name", "203甲")).status());
        admin.get("/people/9/edit");
        assertEquals(303, admin.post("/people/9/edit", Map.of("name", "赵雅清")).status());
        admin.get("/classes/2/edit");
        assertEquals(303, admin.post("/classes/2/edit", Map.of("name", "八2")).status());
    }

    private static void change(String sql) {
        TestServer.database().write(tx -> {
            tx.update(sql).execute();
            return tx;
        });
    }

    private static List<Verify.Finding> findings() {
        return TestServer.school().verify().findings(TestServer.database());
    }

    private static List<String> names() {
        return findings().stream().map(Verify.Finding::check).toList();
    }
}
