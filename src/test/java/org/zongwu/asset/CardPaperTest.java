package org.zongwu.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;

/** A card on paper, and the class that the form proposes while its name is typed. */
@ExtendWith(TestServer.class)
final class CardPaperTest {
    private final Browser clerk = Browser.as("clerk");

    @Test
    void aCardIsOneSheetWithItsFactsPlacesAndSignatures() {
        Page paper = clerk.get("/assets/5/print");

        assertEquals(1, paper.doc().select(".z-sheet").size());
        String text = paper.doc().select(".z-sheet").text();
        assertTrue(text.contains("课桌") && text.contains("10,800.00") && text.contains("未分配"), text);
        assertEquals(4, paper.doc().select(".z-signs span").size());
        assertEquals(
                "/assets/5/print",
                clerk.get("/assets/5").doc().select(".acts a[href$=print]").attr("href"));
    }

    @Test
    void whoDoesNotSeeACardDoesNotSeeItsPaper() {
        assertEquals(404, Browser.as("depthead").get("/assets/5/print").status());
    }

    @Test
    void theClassThatSavingWouldChooseIsProposedByTheName() {
        Page proposed = clerk.get("/assets/new/category?name=%E4%BE%BF%E6%90%BA%E5%BC%8F%E8%AE%A1%E7%AE%97%E6%9C%BA");

        assertEquals("A02010108 便携式计算机", proposed.text());
        assertTrue(proposed.header("content-type").startsWith("text/plain"));
        assertEquals("", clerk.get("/assets/new/category?name=xyzzy").text());
        assertEquals("", clerk.get("/assets/new/category").text());
        assertEquals(
                403, Browser.as("teacher").get("/assets/new/category?name=x").status());
        assertTrue(clerk.get("/assets/new").doc().select("[data-propose]").hasAttr("data-said"));
    }
}
