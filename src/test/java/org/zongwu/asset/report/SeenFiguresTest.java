package org.zongwu.asset.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;

/** What has no version of its own (finance's figures, thresholds) is not written over by a tab that saw something else. */
@ExtendWith(TestServer.class)
final class SeenFiguresTest {

    @Test
    void figuresThatSomebodyTypedSinceAreShownBesideMine() {
        Browser accountant = Browser.as("accountant");
        Page mine = accountant.get("/assets/summary?month=2026-09");
        String cost = mine.doc().select("input[name^=cost.]").attr("name");
        Page other = accountant.twin().get("/assets/summary?month=2026-09");
        assertEquals(303, other.post("/assets/summary", Map.of(cost, "100")).status());

        Page stale = mine.post("/assets/summary", Map.of(cost, "200"));

        assertEquals(409, stale.status());
        assertTrue(stale.error(cost).contains("100"), stale::text);
        assertEquals("200", stale.value(cost));
        assertEquals(303, stale.post("/assets/summary", Map.of()).status());
        Page beside = accountant.get("/assets/summary?month=2026-07");
        assertEquals(
                409,
                beside.post("/assets/summary", Map.of("month", "2026-09", cost, "300"))
                        .status(),
                "another month than the one shown has figures already");
    }

    @Test
    void whatIsNoAmountIsSaidAtItsCellAndMonthsAreUnderstoodAsPeopleWriteThem() {
        Browser accountant = Browser.as("accountant");
        Page page = accountant.get("/assets/summary?month=2026-06");
        String cost = page.doc().select("input[name^=cost.]").attr("name");
        String depreciated = cost.replace("cost.", "depreciated.");

        Page refused = page.post("/assets/summary", Map.of(cost, "abc", depreciated, "x", "month", "2026年6月"));

        assertEquals(422, refused.status());
        assertTrue(refused.error(cost).contains("财务原值"), refused::text);
        assertTrue(refused.error(depreciated).contains("财务累计折旧"), refused::text);
        assertEquals("abc", refused.value(cost));
        assertEquals("", refused.error("month"));
    }

    @Test
    void aThresholdThatSaysAnotherAmountByNowStays() {
        Browser admin = Browser.as("admin");
        add(admin, "1500");
        Page mine = admin.get("/settings/assets");
        assertEquals(303, remove(admin.twin().get("/settings/assets")).status());
        add(admin, "2000");

        Page stale = remove(mine);

        assertEquals(409, stale.status());
        assertTrue(stale.text().contains("2,000.00"), stale::text);
        assertEquals(303, remove(admin.get("/settings/assets")).status());
    }

    private static void add(Browser admin, String amount) {
        admin.get("/settings/assets");
        Page added = admin.post("/settings/assets/threshold", Map.of("since", "2025-01-01", "amount", amount));
        assertEquals(303, added.status(), added::text);
    }

    private static Page remove(Page page) {
        return page.post("/settings/assets/threshold/removal", Map.of());
    }
}
