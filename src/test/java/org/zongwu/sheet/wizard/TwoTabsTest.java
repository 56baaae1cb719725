package org.zongwu.sheet.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
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

    private static long cards() {
        return TestServer.database().read(tx -> tx.query("select count(*) from asset where voided_at = ''")
                .mapTo(Long.class)
                .one());
    }
}
