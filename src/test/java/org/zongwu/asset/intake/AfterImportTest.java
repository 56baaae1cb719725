package org.zongwu.asset.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** A ledger that was booked: where its cards are found, what their history says of it, and what is left when it is taken back. */
@ExtendWith(TestServer.class)
final class AfterImportTest {
    private static final String LEDGER = "名称\t数量\t单价\t存放地点\t保管人\n扫描仪\t1\t3000\t明德楼305\t钱多多\n订书机\t1\t25\t明德楼203\t\n";

    private Browser clerk;
    private Page check;

    @BeforeEach
    void bookedLedger() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        clerk = Browser.as("clerk");
        clerk.get("/imports/new?kind=assets");
        check = clerk.get(clerk.post("/imports/new", Map.of("text", LEDGER)).location());
        Page booked = check.post(check.address() + "/booking", Map.of());
        assertEquals(303, booked.status(), booked::text);
    }

    @Test
    void whatAFileBroughtIsLookedAtInAllItsBooks() {
        Page list = clerk.get("/assets?import=1");

        assertEquals("2", list.figure("asset.cards"), list::text);
        assertEquals("ALL", list.value("book"));
        assertEquals("1", clerk.get("/assets?import=1&book=FIXED").figure("asset.cards"));
    }

    @Test
    void theHistoryOfACardNamesTheFileAndLeadsToTheImport() {
        Page card = clerk.get("/assets/9");

        assertEquals("/imports/1", card.doc().select(".z-line a").attr("href"), card::text);
        assertTrue(card.doc().select(".z-line a").text().endsWith(".txt"), card::text);
        Browser accountant = Browser.as("accountant");
        assertTrue(accountant.get("/assets/9").doc().select(".z-line a").isEmpty(), "no link where he may not go");
    }

    @Test
    void anImportThatSomebodyTouchedNamesEachCardWithALinkAndStaysWhole() {
        clerk.get("/assets/9/edit");
        assertEquals(303, clerk.post("/assets/9/edit", Map.of("note", "换过灯管")).status());

        Page ask = clerk.get(check.address() + "/reversal");

        assertTrue(ask.form(check.address() + "/reversal").isEmpty());
        assertEquals(List.of("/assets/9"), ask.doc().select("main li a").eachAttr("href"), ask.text());
        assertEquals("2", clerk.get("/assets?import=1").figure("asset.cards"));
    }

    @ParameterizedTest
    @CsvSource({"number, state_number, 资产编号", "state_number, number, 卡片编号"})
    void aNumberThatAnotherCardBearsByNowStandsInTheWay(String number, String other, String heading) {
        change("update asset set number = 'OLD-1', state_number = 'SN-1' where id = 1");
        String key = one("select " + other + " from asset where id = 1");
        String known = heading.equals("资产编号") ? "卡片编号" : "资产编号";
        Page again = clerk.bring("assets", heading + "," + known + ",名称\nNEW-9," + key + ",触控一体机\n");
        assertEquals(303, again.post(again.address() + "/booking", Map.of()).status(), again::text);
        assertEquals("NEW-9", one("select " + number + " from asset where id = 1"));
        assertFalse(clerk.get(again.address() + "/reversal")
                .form(again.address() + "/reversal")
                .isEmpty());
        change("update asset set " + number + " = '" + (number.equals("number") ? "OLD-1" : "SN-1") + "' where id = 2");

        Page ask = clerk.get(again.address() + "/reversal");

        assertTrue(ask.form(again.address() + "/reversal").isEmpty(), ask::text);
        assertEquals(List.of("/assets/2"), ask.doc().select("main li a").eachAttr("href"), ask.text());
    }

    private static void change(String sql) {
        TestServer.database().write(tx -> tx.update(sql).execute());
    }

    private static String one(String sql) {
        return TestServer.database()
                .read(tx -> tx.query(sql).mapTo(String.class).one());
    }

    @Test
    void whatWasMadeOnATickAndIsUsedByNothingIsNamedAfterItWasTakenBack() {
        Page ask = clerk.get(check.address() + "/reversal");
        Page done = ask.post(check.address() + "/reversal", Map.of()).follow();

        List<String> left = done.doc().select(".z-ul li").eachText();
        assertTrue(left.contains("房间 明德楼 305"), left::toString);
        assertTrue(left.stream().anyMatch(one -> one.startsWith("人 ") && one.endsWith("钱多多")), left::toString);
        assertEquals(2, left.size(), left::toString);
        done.doc()
                .select(".z-ul a")
                .eachAttr("href")
                .forEach(href -> assertEquals(200, clerk.get(href).status(), href));
    }

    @Test
    void aRoomThatIsUsedByNowIsNotNamed() {
        clerk.get("/assets/1/places");
        assertEquals(
                303,
                clerk.post("/assets/1/places", Map.of("place.1", "明德楼305", "act", "save"))
                        .status());

        Page ask = clerk.get(check.address() + "/reversal");
        Page done = ask.post(check.address() + "/reversal", Map.of()).follow();

        assertTrue(
                done.doc().select(".z-ul li").eachText().stream().noneMatch(one -> one.startsWith("房间")), done.text());
    }
}
