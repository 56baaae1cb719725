package org.zongwu.asset.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;

/** What was struck out stays readable: it is found by its state and by its number. What a list cannot read it says. */
@ExtendWith(TestServer.class)
final class StruckOutTest {
    private final Browser clerk = Browser.as("clerk");

    @Test
    void aCardStruckOutIsFoundByItsStateAndItsNumber() {
        String number = TestServer.database().read(tx -> tx.query("select number from asset where id = 4")
                .mapTo(String.class)
                .one());
        assertEquals(
                303,
                clerk.get("/assets/4/void")
                        .post("/assets/4/void", Map.of("reason", "登记了两次", "number", number))
                        .status());

        Page list = clerk.get("/assets?book=ALL&state=VOID");
        assertEquals("1", list.figure("asset.cards"));
        assertTrue(list.text().contains(number), list::text);
        assertEquals("已作废", list.doc().select("tbody [data-state]").text());
        assertEquals(
                0,
                list.doc()
                        .select("tbody input[type=checkbox], button[name=all]")
                        .size());
        assertEquals("1", clerk.get("/assets?book=ALL&state=VOID&q=" + number).figure("asset.cards"));
        assertTrue(clerk.get("/assets?book=ALL&state=VOID&q=XX").text().contains("没有找到"));
        assertFalse(clerk.get("/assets?book=ALL").text().contains(number));
        Page search = clerk.get("/search?q=" + number);
        assertTrue(search.text().contains("已作废的卡片") && search.text().contains("href=\"/assets/4\""), search::text);
    }

    @Test
    void aConditionThatCannotBeReadIsSaidAndKept() {
        Page list = clerk.get("/assets?book=ALL&from=%E6%98%A8%E5%A4%A9&costFrom=abc");

        String said = list.doc().select("[role=alert]").text();
        assertTrue(said.contains("昨天") && said.contains("abc"), list::text);
        assertEquals("昨天", list.value("from"));
        assertEquals(
                "",
                clerk.get("/assets?book=ALL&from=2026-01-01")
                        .doc()
                        .select("[role=alert]")
                        .text());
    }
}
