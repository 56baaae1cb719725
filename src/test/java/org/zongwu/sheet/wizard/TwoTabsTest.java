package org.zongwu.sheet.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;

/** T-10: two windows, two clicks, and a register that changed in between: what goes in is what was shown, and once. */
@ExtendWith(TestServer.class)
final class TwoTabsTest {
    private final Browser clerk = Browser.as("clerk");

    @Test
    void theSameFileInTwoTabsGoesInOnce() {
        String file = "编号,名称,数量,单价\nTT-1,望远镜,2,100\nTT-2,天平,1,50\nTT-3,,1,50\n";
        Page one = clerk.bring("assets", file);
        Page other = clerk.bring("assets", file);
        long before = cards();

        Page booked = one.post(one.address() + "/booking", Map.of());
        assertEquals(303, booked.status());
        assertEquals(before + 2, cards(), "the wrong row stays out");
        Page late = other.post(other.address() + "/booking", Map.of());

        assertEquals(409, late.status());
        assertEquals("2", late.figure("import.same"));
        assertEquals("0", late.figure("import.new"));
        assertTrue(late.text().contains("一模一样"), late::text);
        assertEquals(before + 2, cards());
    }

    @Test
    void confirmingTwiceBooksOnceAndLeadsToTheSamePage() {
        Page check = clerk.bring("assets", "编号,名称,数量,单价\nDD-1,望远镜,2,100\n");
        long before = cards();

        Page first = check.post(check.address() + "/booking", Map.of());
        Page second = check.post(check.address() + "/booking", Map.of());

        assertEquals(303, second.status());
        assertEquals(first.location(), second.location());
        assertEquals(before + 1, cards());
    }

    @Test
    void confirmingAfterTheRegisterChangedShowsTheDryRunAgain() {
        Page check = clerk.bring("assets", "编号,名称,数量,单价\nRC-1,望远镜,2,100\n");
        Page quicker = clerk.bring("assets", "编号,名称,数量,单价\nRC-1,望远镜,3,100\n");
        assertEquals(303, quicker.post(quicker.address() + "/booking", Map.of()).status());
        long before = cards();

        Page again = check.post(check.address() + "/booking", Map.of());

        assertEquals(409, again.status());
        assertEquals("1", again.figure("import.changed"));
        assertTrue(again.doc().select("[role=alert]").text().contains("还没有写入"), again::text);
        assertEquals(before, cards());
        assertEquals(303, again.post(check.address() + "/booking", Map.of()).status(), "what is shown now may go in");
    }

    /** A cell that is wrong in both tabs and mended differently in each: the later tab's value is nowhere on the earlier page. */
    @Test
    void aSumMendedInAnotherTabMeanwhileIsShownBeforeItGoesIn() {
        Page wrong = clerk.bring("assets", "编号,名称,数量,原值\nMT-1,望远镜,1,一万\nMT-2,天平,1,5000\n");
        Page other = clerk.get(wrong.address());
        Page shown = mended(wrong, "12000");
        assertEquals("1700000", shown.figure("import.value"));
        mended(other, "70");

        Page late = shown.post(shown.address() + "/booking", Map.of());

        assertEquals(409, late.status());
        assertEquals("507000", late.figure("import.value"));
        assertEquals(0, one("select count(*) from asset where number like 'MT-%'"));
        assertEquals(303, late.post(shown.address() + "/booking", Map.of()).status(), "shown now");
        assertEquals(507_000, one("select sum(cost_fen) from asset where number like 'MT-%'"));
    }

    private Page mended(Page check, String value) {
        Element form = check.form(check.address() + "/booking").orElseThrow();
        form.attr("action", check.address() + "/choices");
        return clerk.submit(form, Map.of("repair.0", value)).follow();
    }

    private static long cards() {
        return one("select count(*) from asset where voided_at = ''");
    }

    private static long one(String sql) {
        return TestServer.database().read(tx -> tx.query(sql).mapTo(Long.class).one());
    }
}
