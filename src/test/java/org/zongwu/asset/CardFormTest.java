package org.zongwu.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** The form of a card keeps what it does not offer, and refuses what nobody could have chosen. */
@ExtendWith(TestServer.class)
final class CardFormTest {
    private Browser clerk;

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        clerk = Browser.as("clerk");
    }

    @Test
    void aCardThatWasDisposedOfStaysSoAndIsFound() {
        TestServer.database().write(tx -> tx.update("update asset set state = 'DISPOSED' where id = 4")
                .execute());
        Page form = clerk.get("/assets/4/edit");
        assertEquals("DISPOSED", form.value("state"));

        assertEquals(303, form.post("/assets/4/edit", Map.of("note", "卖了")).status());

        assertEquals("DISPOSED", one("select state from asset where id = 4"));
        Page list = clerk.get("/assets?book=ALL&state=DISPOSED");
        assertEquals("DISPOSED", list.value("state"));
        assertEquals(1, list.doc().select("tbody tr[data-id]").size());
    }

    @Test
    void aStateThatTheFormDoesNotOfferIsRefused() {
        Map<String, List<String>> fields = new HashMap<>(Browser.fields(
                clerk.get("/assets/4/edit").form("/assets/4/edit").orElseThrow()));
        for (String state : List.of("DISPOSED", "LOST")) {
            fields.put("state", List.of(state));
            Page refused = clerk.postFields("/assets/4/edit", fields);
            assertEquals(422, refused.status());
            assertTrue(refused.error("state").contains(state), refused.text());
        }
        assertEquals("IN_USE", one("select state from asset where id = 4"));
        for (String field : List.of("book", "valueKind")) {
            Page refused = clerk.get("/assets/4/edit").post("/assets/4/edit", Map.of(field, "OTHER"));
            assertEquals(422, refused.status());
            assertTrue(refused.error(field).contains("OTHER"), refused.text());
        }
    }

    @Test
    void aPastedSerialNumberIsNoLongerThanTheFormsOwn() {
        Page refused = clerk.get("/assets/new")
                .post(
                        "/assets/new",
                        Map.of("name", "显微镜", "price", "2000", "copies", "2", "serials", "SN-A\n" + "9".repeat(201)));

        assertEquals(422, refused.status());
        assertTrue(refused.error("serials").contains("200"), refused.error("serials"));
    }

    @Test
    void fullWidthDigitsAndDatesAsPeopleWriteThemAreUnderstood() {
        Page form = clerk.get("/assets/new");

        Map<String, String> typed =
                Map.of("name", "显微镜", "quantity", "２", "price", "１，２８０．５", "acquiredOn", "2026年3月2日");
        assertEquals(303, form.post("/assets/new", typed).status());
        assertEquals("256100 2026-03-02", one("select cost_fen || ' ' || acquired_on from asset where name = '显微镜'"));
    }

    @Test
    void theNextCardOfADeliveryAsksNotAgainForItsDayAndPlace() {
        Map<String, String> first = Map.of(
                "name",
                "显微镜",
                "price",
                "2000",
                "acquiredOn",
                "2026-03-02",
                "place",
                "明德楼 101",
                "keeper",
                "周　敏",
                "again",
                "yes");
        Page next = clerk.get("/assets/new").post("/assets/new", first).follow();

        assertEquals("2026-03-02", next.value("acquiredOn"));
        assertEquals("明德楼 101", next.value("place"));
        assertTrue(next.value("keeper").contains("周敏"), next.value("keeper"));
        assertEquals("", next.value("name") + next.value("price"));
        assertTrue(next.doc().selectFirst("#f-name").hasAttr("autofocus"));
    }

    @Test
    void aCopyDoesNotTakeTheDaysAndTheDepreciationOfTheOld() {
        Map<String, String> old = Map.of(
                "name",
                "显微镜",
                "price",
                "2000",
                "acquiredOn",
                "2016-03-02",
                "depreciated",
                "800",
                "depreciatedMonth",
                "2026年2月");
        String card = clerk.get("/assets/new").post("/assets/new", old).location();
        Page copy = clerk.get("/assets/new?from=" + card.replaceAll("\\D", ""));

        assertEquals("2000.00", copy.value("price"));
        assertEquals("", copy.value("acquiredOn") + copy.value("depreciated") + copy.value("depreciatedMonth"));
    }

    @Test
    void aStateNumberIsGivenOnce() {
        Map<String, String> typed = Map.of("name", "显微镜", "price", "2000", "stateNumber", "ZC000123");
        assertEquals(303, clerk.get("/assets/new").post("/assets/new", typed).status());

        Page refused = clerk.get("/assets/new").post("/assets/new", typed);
        assertEquals(422, refused.status());
        assertTrue(refused.error("stateNumber").contains("显微镜")
                || refused.error("stateNumber").contains("已经用在"));
    }

    private static String one(String sql) {
        return TestServer.database()
                .read(tx -> tx.query(sql).mapTo(String.class).one());
    }
}
