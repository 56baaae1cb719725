package org.zongwu.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
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

/** The card as the clerk meets it: seven fields make one; what is wrong is said where it stands, and nothing typed is lost. */
@ExtendWith(TestServer.class)
final class AssetServletTest {
    private static final Map<String, String> SEVEN = Map.of(
            "name", "显微镜",
            "category", "",
            "acquiredOn", "2026-03-02",
            "quantity", "3",
            "price", "1280.50",
            "place", "格致楼 机房 1",
            "keeper", "徐敏");

    private Browser clerk;

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        clerk = Browser.as("clerk");
    }

    @Test
    void sevenFieldsMakeACardWithANumberAClassAndABook() {
        Page made = add(SEVEN);
        assertEquals(303, made.status(), made::text);

        Page card = made.follow();
        assertTrue(card.text().contains("3,841.50"), card.text());
        assertTrue(
                one("select number from asset where name = '显微镜'").endsWith("-2026-0001")
                        && card.text().contains("固定资产"),
                "number and book follow from date and value");
        assertTrue(card.text().contains("格致楼 机房") && card.text().contains("徐敏"));
        assertEquals("384150", one("select cost_fen from asset where name = '显微镜'"));
        assertEquals("1", one("select count(*) from audit where act = 'asset.add' and object like '%显微镜%'"));
    }

    /** An answer that got lost: the browser sends the same form again, which would be refused now. */
    @Test
    void theSameFormAgainLeadsWhereItLedBefore() {
        Page blank = clerk.get("/assets/new");
        Map<String, String> numbered = new HashMap<>(SEVEN);
        numbered.put("number", "A02-99");
        String made = blank.post("/assets/new", numbered).location();
        assertEquals(made, blank.post("/assets/new", numbered).location());

        Page edit = clerk.get(made + "/edit");
        assertEquals(303, edit.post(made + "/edit", Map.of("note", "换了灯泡")).status());
        assertEquals(made, edit.post(made + "/edit", Map.of("note", "换了灯泡")).location());

        assertEquals(409, edit.post(made + "/edit", Map.of("note", "别的")).status(), "another form under the key");

        Page ask = clerk.get(made + "/void");
        Map<String, String> reason = Map.of("reason", "录重了", "number", "A02-99");
        assertEquals(303, ask.post(made + "/void", reason).status());
        assertEquals(303, ask.post(made + "/void", reason).status());
        assertEquals("1", one("select count(*) from audit where act = 'asset.void'"));
    }

    @Test
    void aCardThatChangedSinceThePageAskedIsNotStruckOut() {
        Page ask = clerk.get("/assets/2/void");
        clerk.get("/assets/2/edit");
        assertEquals(303, clerk.post("/assets/2/edit", Map.of("note", "借给教务处了")).status());
        Map<String, String> reason = Map.of("reason", "录重了", "number", one("select number from asset where id = 2"));

        Page late = ask.post("/assets/2/void", reason);

        assertEquals(409, late.status());
        assertEquals("", one("select voided_at from asset where id = 2"));
        assertEquals("录重了", late.doc().selectFirst("[name=reason]").val());
        assertEquals(303, late.post("/assets/2/void", reason).status());
    }

    @Test
    void aTickThatSomebodyElseSetIsNotLostUnseen() {
        Page mine = clerk.get("/assets/5/edit");
        clerk.get("/assets/5/edit");
        assertEquals(303, clerk.post("/assets/5/edit", Map.of("bulk", "yes")).status());

        Page late = mine.post("/assets/5/edit", Map.of("note", "数过了"));

        assertEquals(409, late.status());
        assertTrue(late.error("bulk").contains("✓"), late.text());
    }

    @Test
    void whoLeavesTheClassOutOfACardThatStandsMeansIt() {
        clerk.get("/assets/7/edit");
        assertEquals(
                303,
                clerk.post("/assets/7/edit", Map.of("name", "便携式计算机", "category", ""))
                        .status());
        assertEquals("0", one("select count(*) from asset where id = 7 and category_id is not null"));
    }

    /** The opening depreciation and its month go together, and no month is still to come. */
    @ParameterizedTest
    @CsvSource({
        ",2026-08,depreciated",
        "10,,depreciatedMonth",
        "10,2026-12,depreciatedMonth",
        "10,2026-13,depreciatedMonth"
    })
    void anOpeningDepreciationHasItsMonth(String amount, String month, String field) {
        Map<String, String> typed = new HashMap<>(SEVEN);
        typed.put("depreciated", amount == null ? "" : amount);
        typed.put("depreciatedMonth", month == null ? "" : month);

        Page refused = add(typed);

        assertEquals(422, refused.status());
        assertFalse(refused.error(field).isEmpty(), refused::text);
        typed.put("depreciated", "10");
        typed.put("depreciatedMonth", "2026-11");
        assertEquals(303, add(typed).status());
    }

    @Test
    void theClassFollowsFromTheNameWhenNoneIsWritten() {
        Map<String, String> typed = new HashMap<>(SEVEN);
        typed.put("name", "便携式计算机");

        assertTrue(add(typed).follow().text().contains("A02010108"));
    }

    @ParameterizedTest
    @CsvSource({
        "name,''",
        "quantity,0",
        "quantity,-1",
        "quantity,1.5",
        "quantity,1e3",
        "quantity,99999999999",
        "price,''",
        "price,-1",
        "price,1.005",
        "price,1e3",
        "price,abc",
        "price,99999999999999",
        "acquiredOn,2026-02-30",
        "acquiredOn,2199-01-01",
        "place,没有这间",
        "keeper,没有这人",
        "category,没有这类"
    })
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost(String field, String value) {
        Map<String, String> typed = new HashMap<>(SEVEN);
        typed.put(field, value);

        Page refused = add(typed);

        assertEquals(422, refused.status(), refused::text);
        assertFalse(refused.error(field).isEmpty(), refused.text());
        assertEquals("true", refused.doc().getElementById("f-" + field).attr("aria-invalid"));
        typed.forEach((name, was) -> assertEquals(was, refused.value(name), name));
        assertEquals("8", one("select count(*) from asset"));
        assertEquals(
                303,
                refused.post("/assets/new", Map.of(field, SEVEN.get(field).isEmpty() ? "A02100000" : SEVEN.get(field)))
                        .status());
    }

    @Test
    void theValueIsTheTruthAndAPriceMayMissItByRoundingOnly() {
        Map<String, String> typed = new HashMap<>(SEVEN);
        typed.putAll(Map.of("price", "33.33", "cost", "100"));
        assertEquals(303, add(typed).status(), "three of 33.33 are 99.99");

        typed.put("cost", "100.02");
        Page refused = add(typed);
        assertEquals(422, refused.status());
        assertTrue(refused.error("cost").contains("99.99"), refused.error("cost"));
    }

    @Test
    void anotherPriceMakesAnotherValue() {
        clerk.get("/assets/4/edit");

        assertEquals(303, clerk.post("/assets/4/edit", Map.of("price", "2000")).status());
        assertEquals("200000 200000", one("select price_fen || ' ' || cost_fen from asset where id = 4"));
    }

    @Test
    void whoSavesAfterSomebodyElseSeesBothValuesAndCanSaveThen() {
        Browser other = Browser.freshlyAs("clerk");
        Page mine = clerk.get("/assets/2/edit");
        other.get("/assets/2/edit");
        other.post("/assets/2/edit", Map.of("note", "别人写的"));

        Page stale = mine.post("/assets/2/edit", Map.of("note", "我写的"));

        assertEquals(409, stale.status());
        assertEquals("我写的", stale.value("note"));
        assertTrue(stale.text().contains("别人写的"), stale.text());
        assertEquals(303, stale.post("/assets/2/edit", Map.of()).status());
        assertEquals("我写的", one("select note from asset where id = 2"));
    }

    @Test
    void aCardIsStruckOutOnItsOwnPageWithAReasonAndStaysReadable() {
        String number = one("select number from asset where id = 2");
        clerk.get("/assets/2/void");
        assertEquals(
                422,
                clerk.post("/assets/2/void", Map.of("reason", "", "number", number))
                        .status());
        assertEquals(
                422,
                clerk.post("/assets/2/void", Map.of("reason", "录错", "number", "别的"))
                        .status());
        assertEquals(
                303,
                clerk.post("/assets/2/void", Map.of("reason", "录错", "number", number))
                        .status());

        assertTrue(clerk.get("/assets/2").text().contains("已作废，原因：录错"));
        assertEquals(403, clerk.get("/assets/2/edit").status());
        assertFalse(clerk.get("/assets?book=ALL").text().contains("SN-7781"));
        assertEquals(
                "9", Integer.toString(8 + Integer.parseInt(one("select count(*) from asset where voided_at <> ''"))));
    }

    @Test
    void aDeliveryOfThingsAlikeBecomesACardEach() {
        Map<String, String> typed = new HashMap<>(SEVEN);
        typed.putAll(Map.of("quantity", "1", "copies", "3", "serials", "SN-A\nSN-B"));
        Page refused = add(typed);
        assertEquals(422, refused.status());
        assertTrue(
                refused.error("serials").contains("2")
                        && refused.error("serials").contains("3"),
                refused.error("serials"));

        add(Map.of("name", "显微镜罩", "quantity", "1", "price", "2000"));
        Page made = refused.post("/assets/new", Map.of("serials", "SN-A\nSN-B\nSN-C"));
        assertEquals(303, made.status());
        assertEquals(3, made.follow().doc().select("tbody tr[data-id]").size(), "just those, not the other microscope");
        assertEquals(
                "SN-A,SN-B,SN-C",
                one("select group_concat(serial) from (select serial from asset where name = '显微镜' order by number)"));
        assertEquals("3", one("select count(distinct number) from asset where name = '显微镜'"));
    }

    @Test
    void whatSomebodyDoesNotKeepIsNotThereForHim() {
        assertEquals(200, Browser.as("teacher").get("/assets/2").status(), "her own laptop");
        assertEquals(404, Browser.as("teacher").get("/assets/3").status(), "a colleague's");
        assertEquals(200, Browser.as("depthead").get("/assets/4").status(), "the department's printer");
        assertEquals(404, Browser.as("depthead").get("/assets/8").status());
        assertEquals(404, clerk.get("/assets/999").status());
    }

    @Test
    void theCardTellsWhoChangedWhat() {
        clerk.get("/assets/4/edit");
        clerk.post("/assets/4/edit", Map.of("place", "明德楼101", "keeper", "赵雅琴"));

        String text = clerk.get("/assets/4").text();

        assertTrue(text.contains("周敏") && text.contains("行知楼 301") && text.contains("明德楼 101"), text);
    }

    private Page add(Map<String, String> typed) {
        clerk.get("/assets/new");
        return clerk.post("/assets/new", typed);
    }

    private static String one(String sql) {
        return TestServer.database()
                .read(tx -> tx.query(sql).mapTo(String.class).one());
    }
}
