package org.zongwu.asset.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zongwu.support.Browser;
import org.zongwu.support.CardDraft;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** 家底一页 against finance: what was typed is compared, and nothing else. */
final class FinanceTest {
    @RegisterExtension
    static final TestServer SERVER = TestServer.with((database, clock) -> {
        SmallSchool.FIXTURE.fill(database, clock);
        database.write(tx -> SmallSchool.cards(clock)
                .add(
                        tx,
                        SmallSchool.user(tx, "clerk", clock),
                        CardDraft.of("望远镜").priced(200_000).draft(tx)));
    });

    private final Browser accountant = Browser.as("accountant");

    @Test
    void oneClassTypedAndEqualIsEqualOnDeskAndPage() {
        Page typed = type("2026-10", Map.of("cost.A02000000", cost("A02000000%")));

        assertTrue(typed.text().contains("账面一致"), typed::text);
        assertEquals("0.000.00", typed.texts("tfoot td:last-child").get(0));
        assertFalse(accountant.get("/").text().contains("2026-10"), "nothing waits for the accountant");

        Page other = type("2026-10", Map.of("cost.A02000000", "1.00"));
        assertTrue(other.text().contains("有差额"), other::text);
        assertTrue(accountant.get("/").text().contains("2026-10"));
        type("2026-10", Map.of("cost.A02000000", ""));
    }

    @Test
    void aFigureKeepsItsRowWhenTheLastCardOfItsClassIsGone() {
        type("2026-08", Map.of("cost.-", "2000"));
        TestServer.database().write(tx -> tx.update(
                        "update asset set category_id = (select category_id from asset where id = 1) where name = '望远镜'")
                .execute());

        Page page = accountant.get("/assets/summary?month=2026-08");

        assertEquals("2000.00", page.value("cost.-"));
        assertTrue(page.text().contains("有差额"), "2,000 that no card stands for any more");
        assertEquals(
                303, page.post("/assets/summary", Map.of("cost.A02000000", "1")).status());
        assertEquals("2000.00", accountant.get("/assets/summary?month=2026-08").value("cost.-"));
        TestServer.database().write(tx -> tx.update("update asset set category_id = null where name = '望远镜'")
                .execute());
    }

    @Test
    void theNetValueIsThatOfTheList() {
        TestServer.database().write(tx -> tx.update(
                        "update asset set depreciated_fen = 100, depreciated_month = '2026-08' where id = 2")
                .execute());

        Page page = accountant.get("/assets/summary");
        Page paper = accountant.get("/assets/summary/print");

        assertEquals("567900", accountant.get("/assets?cols=net").figure("asset.net"));
        assertEquals("5,679.00", page.texts("tfoot td[data-l^=净值]").get(0));
        assertTrue(paper.text().contains("5,679.00"), paper::text);
        for (Page each : List.of(page, paper)) {
            assertTrue(each.text().contains("6 张卡片（原值 43,160.00 元）没有登记累计折旧"), each::text);
        }
        TestServer.database()
                .write(tx -> tx.update("update asset set depreciated_fen = 0, depreciated_month = '' where id = 2")
                        .execute());
    }

    private Page type(String month, Map<String, String> figures) {
        Page page = accountant.get("/assets/summary?month=" + month);
        Page saved = page.post("/assets/summary", figures);
        assertEquals(303, saved.status(), saved::text);
        return saved.follow();
    }

    private static String cost(String codes) {
        return TestServer.database()
                .read(tx ->
                        tx.query("""
                        select printf('%d.%02d', sum(cost_fen) / 100, sum(cost_fen) % 100)
                        from asset
                        where category_id in (select id from category where path like :codes)""").bind("codes", codes).mapTo(String.class).one());
    }
}
