package org.zongwu.asset.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.CardDraft;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** A room's list counts what stands there: brought in again, corrected, it adds only what the register does not know yet. */
@ExtendWith(TestServer.class)
final class RoomListTest {
    private Browser clerk;

    /** Card 9: fifty stools, none of them in a room; twenty are placed in 明德楼 101 by a first list. */
    @BeforeEach
    void twentyStoolsInARoom() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        clerk = Browser.as("clerk");
        TestServer.database().write(tx -> SmallSchool.cards(TestServer.clock())
                .add(
                        tx,
                        SmallSchool.user(tx, "clerk", TestServer.clock()),
                        CardDraft.of("圆凳").pieces(50).draft(tx)));
        book(list("圆凳,20,明德楼101"));
    }

    @Test
    void aCorrectedListAddsOnlyWhatIsMissing() {
        Page check = list("圆凳,25,明德楼101");

        String steps = check.doc().select(".z-list .sub").text();
        assertTrue(steps.contains("这个房间里 20 → 25") && steps.contains("分到卡片 5 →"), steps);
        book(check);
        assertEquals("25", placed(9, "101"));
        assertEquals("1", list("圆凳,25,明德楼101").figure("import.same"));
        assertEquals("1", one("select count(*) from asset where name = '圆凳' and voided_at = ''"));
    }

    @Test
    void whatIsOnlyNotedInTheRoomIsNotedOnce() {
        Page check = list("日光灯管,13,明德楼101");
        String known = check.doc().select("select[name^=answer.]").attr("name");
        Page asked = check.post(check.address() + "/booking", Map.of(known, "ROOM"));
        assertEquals(409, asked.status());
        assertEquals(303, asked.post(check.address() + "/booking", Map.of()).status());

        assertEquals("13", one("select sum(quantity) from asset where name = '日光灯管' and voided_at = ''"));
        assertEquals("1", list("日光灯管,13,明德楼101").figure("import.same"));
    }

    @Test
    void aRoomWrittenInTwoRowsIsCountedTogether() {
        Page check = list("圆凳,12,明德楼101\n圆凳,13,明德楼 101室");

        assertEquals("1", check.figure("import.same"), check::text);
        assertTrue(check.text().contains("这个房间里 20 → 25"), check::text);
        book(check);
        assertEquals("25", placed(9, "101"));
    }

    @Test
    void fewerThanTheRegisterKnowsIsSaidAndChangesNothing() {
        Page check = list("圆凳,8,明德楼101\n圆凳,7,明德楼101");

        assertTrue(check.text().contains("明德楼 101的“圆凳”台账登记着 20 件，本表只有 15 件"), check::text);
        assertEquals("2", check.figure("import.same"));
        assertEquals("0", check.figure("import.wrong"));
        assertFalse(list("圆凳,20,明德楼101").text().contains("本表只有"), "nothing to say where both agree");
    }

    @Test
    void whatTheCardsDoNotHaveIsNotedInTheRoom() {
        book(list("圆凳,52,明德楼101"));

        assertEquals("50", placed(9, "101"));
        assertEquals("2", one("select quantity from asset where name = '圆凳' and book = 'ROOM'"));
    }

    /** The row of the card itself places all of it; the list of a room in the same file finds nothing left to place. */
    @Test
    void aCardsOwnRowComesBeforeTheListOfARoom() {
        String number = one("select number from asset where id = 9");
        change("delete from asset_place where asset_id = 9");

        Page check = clerk.bring("assets", "编号,名称,数量,存放地点\n,圆凳,5,明德楼101\n,圆凳,50,明德楼203\n" + number + ",圆凳,50,明德楼203\n");

        assertEquals("1", check.figure("import.same"), check::text);
        book(check);
        assertEquals("50", placed(9, "203"));
        assertEquals("5", one("select quantity from asset where name = '圆凳' and book = 'ROOM'"));
    }

    private static void change(String sql) {
        TestServer.database().write(tx -> tx.update(sql).execute());
    }

    private Page list(String rows) {
        return clerk.bring("assets", "名称,数量,存放地点\n" + rows + "\n");
    }

    private static void book(Page check) {
        assertEquals(303, check.post(check.address() + "/booking", Map.of()).status(), check::text);
    }

    private static String placed(int card, String room) {
        return one("select sum(p.quantity) from asset_place p join room r on r.id = p.room_id where p.asset_id = "
                + card + " and r.name = '" + room + "'");
    }

    private static String one(String sql) {
        return TestServer.database()
                .read(tx -> tx.query(sql).mapTo(String.class).one());
    }
}
