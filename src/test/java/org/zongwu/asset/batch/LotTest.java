package org.zongwu.asset.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** Many pieces on one card, many cards at once: sixty desks of two classes, and what is changed together. */
@ExtendWith(TestServer.class)
final class LotTest {
    private static final String DESKS = "/assets/5";

    private Browser clerk;

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        clerk = Browser.as("clerk");
    }

    @Test
    void aLotStandsInSeveralRoomsAndTheRestIsUnplaced() {
        Page page = clerk.get(DESKS + "/places");
        assertEquals("60", page.figure("asset.quantity"));
        assertEquals("55", page.figure("asset.placed"));
        assertEquals("5", page.figure("asset.unplaced"));

        Page much = page.post(DESKS + "/places", Map.of("act", "save", "place.3", "明德楼101", "pieces.3", "6"));
        assertEquals(422, much.status());
        assertTrue(much.text().contains("多了 1"), much.text());
        assertEquals(
                303,
                much.post(DESKS + "/places", Map.of("act", "save", "pieces.3", "5"))
                        .status());
        assertEquals("0", clerk.get(DESKS + "/places").figure("asset.unplaced"));
        assertEquals("1080000", one("select cost_fen from asset where id = 5"), "the value stays on the card");
    }

    /** Ten of forty-four desks stand in a room, the rest nobody has placed: only who places them changes that. */
    @Test
    void aLotOfWhichSomePiecesStandInOneRoomKeepsThemThere() {
        TestServer.database().write(tx -> {
            tx.update("delete from asset_place where asset_id = 5 and quantity = 12")
                    .execute();
            return tx;
        });
        clerk.get(DESKS + "/places");
        assertEquals(
                303,
                clerk.post(DESKS + "/places", Map.of("act", "save", "pieces.1", "10"))
                        .status());

        edit(Map.of("note", "数过了"));
        assertEquals("60 10", placed());
        edit(Map.of("place", "明德楼101"));
        assertEquals("60 10", placed());
        edit(Map.of("quantity", "44"));
        assertEquals("44 10", placed());
        edit(Map.of("quantity", "8"));
        assertEquals("8 8", placed());
        edit(Map.of("quantity", "9"));
        assertEquals("9 9", placed(), "all stand there, so what is added does too");
    }

    private void edit(Map<String, String> changes) {
        clerk.get(DESKS + "/edit");
        assertEquals(303, clerk.post(DESKS + "/edit", changes).status());
    }

    private static String placed() {
        return one("select quantity || ' ' || (select sum(p.quantity) from asset_place p where p.asset_id = a.id)"
                + " from asset a where a.id = 5");
    }

    @Test
    void soManyPiecesThatAnIntCannotHoldThemAreRefused() {
        Map<String, List<String>> fields = Browser.fields(
                clerk.get(DESKS + "/places").form(DESKS + "/places").orElseThrow());
        for (int line = 1; line <= 215; line++) {
            fields.put("place." + line, List.of(line % 2 == 0 ? "明德楼101" : "明德楼203"));
            fields.put("keeper." + line, List.of(""));
            fields.put("pieces." + line, List.of("9999999"));
        }
        fields.put("act", List.of("save"));

        assertEquals(422, clerk.postFields(DESKS + "/places", fields).status());
        assertEquals("55", one("select sum(quantity) from asset_place where asset_id = 5"));
    }

    @Test
    void aLotIsSplitIntoCardsWhoseValuesAndPiecesMakeUpTheWhole() {
        Page refused = clerk.get(DESKS + "/split?parts=40+21");
        assertEquals(422, refused.status());
        assertTrue(
                refused.error("parts").contains("61") && refused.error("parts").contains("60"), refused.error("parts"));

        Page shown = clerk.get(DESKS + "/split?parts=43+12+5");
        assertEquals(303, shown.post(DESKS + "/split", Map.of()).status());

        assertEquals("3", one("select count(*) from asset where name = '课桌'"));
        assertEquals("60 1080000", one("select sum(quantity) || ' ' || sum(cost_fen) from asset where name = '课桌'"));
        assertEquals(
                "55",
                one("select sum(p.quantity) from asset_place p join asset a on a.id = p.asset_id where a.name = '课桌'"));
    }

    @Test
    void severalCardsAreChangedTogetherAfterALook() {
        Page look = clerk.get("/assets/bulk/preview?id=2&id=3&place=明德楼101&state=IDLE");
        assertTrue(look.text().contains("明德楼 101"), look.text());
        assertEquals("0", one("select count(*) from asset where state = 'IDLE'"), "nothing is stored yet");

        assertEquals(303, look.post("/assets/bulk", Map.of()).status());

        assertEquals("2", one("select count(*) from asset where state = 'IDLE' and place = '明德楼 101'"));
    }

    @Test
    void whenOneOfThemChangedMeanwhileNoneIsStored() {
        Page look = clerk.get("/assets/bulk/preview?id=2&id=3&state=IDLE");
        Browser other = Browser.freshlyAs("clerk");
        other.get("/assets/3/edit");
        assertEquals(303, other.post("/assets/3/edit", Map.of("note", "动过")).status());

        Page stale = look.post("/assets/bulk", Map.of());

        assertEquals(409, stale.status());
        assertEquals("0", one("select count(*) from asset where state = 'IDLE'"));
        assertEquals(303, stale.post("/assets/bulk", Map.of()).status(), "looked at again, it is stored");
    }

    @Test
    void withoutACardOrAChangeThereIsASentence() {
        assertEquals(303, clerk.get("/assets/bulk").status());
        assertTrue(clerk.get("/assets/bulk").follow().text().contains("还没有选卡片"));
        assertEquals(422, clerk.get("/assets/bulk/preview?id=2").status());
        for (String state : List.of("NONSENSE", "DISPOSED")) {
            Page refused = clerk.get("/assets/bulk/preview?id=2&place=明德楼101&department=未有部门&state=" + state);
            assertEquals(422, refused.status());
            assertTrue(refused.error("department").contains("未有部门"), refused::text);
            assertTrue(refused.error("state").contains(state), refused::text);
        }
    }

    @Test
    void theSameFormTwiceChangesOnce() {
        Page look = clerk.get("/assets/bulk/preview?id=2&state=IDLE");
        Element form = look.form("/assets/bulk").orElseThrow();
        Map<String, List<String>> fields = Browser.fields(form);

        assertEquals(303, clerk.postFields("/assets/bulk", fields).status());
        assertEquals(303, clerk.postFields("/assets/bulk", fields).status());

        assertEquals("2", one("select version from asset where id = 2"));
    }

    private static String one(String sql) {
        return TestServer.database()
                .read(tx -> tx.query(sql).mapTo(String.class).one());
    }
}
