package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.zongwu.support.Browser;
import org.zongwu.support.Chrome;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** The clerk's day in a real browser: by the keyboard alone, without scripts, and on paper. */
@ExtendWith(TestServer.class)
final class BrowserJourneyTest {
    private static final Map<String, String> SEVEN = new LinkedHashMap<>();

    static {
        SEVEN.put("name", "显微镜");
        SEVEN.put("category", "A02010108");
        SEVEN.put("acquiredOn", "2026-09-01");
        SEVEN.put("quantity", "2");
        SEVEN.put("price", "1280.50");
        SEVEN.put("place", "格致楼 机房 1");
        SEVEN.put("keeper", "徐敏");
    }

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
    }

    @Test
    void theKeyboardAloneIsEnough() {
        try (Chrome chrome = Chrome.open()) {
            signIn(chrome);
            chrome.driver().switchTo().activeElement().sendKeys("/");
            chrome.driver().switchTo().activeElement().sendKeys("打印机", Keys.ENTER);
            chrome.awaitText("打印机");
            assertTrue(chrome.at().startsWith("/search?q="), chrome::at);
            journey(chrome);
        }
    }

    @Test
    void withoutScriptsItIsTheSameWay() {
        try (Chrome chrome = Chrome.withoutScripts()) {
            signIn(chrome);
            journey(chrome);
        }
    }

    /** A card of seven fields, saved, changed and struck out; only the tabulator, Enter and letters are pressed. */
    private static void journey(Chrome chrome) {
        chrome.get("/assets");
        chrome.tabTo("main a[href='/assets/new']").sendKeys(Keys.ENTER);
        SEVEN.forEach((field, value) -> {
            var at = chrome.tabTo("#f-" + field);
            at.sendKeys(Keys.chord(Keys.CONTROL, "a"));
            at.sendKeys(value);
        });
        chrome.tabTo("main .z-submit button.btn-primary").sendKeys(Keys.ENTER);
        chrome.awaitText("2,561.00");
        String card = chrome.at();
        assertTrue(card.matches("/assets/\\d+"), card);

        chrome.tabTo("main a[href='" + card + "/edit']").sendKeys(Keys.ENTER);
        var place = chrome.tabTo("#f-place");
        place.sendKeys(Keys.chord(Keys.CONTROL, "a"));
        place.sendKeys("明德楼 101");
        chrome.tabTo("main .z-submit button.btn-primary").sendKeys(Keys.ENTER);
        chrome.awaitText("明德楼 101");
        assertEquals(card, chrome.at());

        chrome.get(card + "/void");
        chrome.tabTo("#f-reason").sendKeys("录错了");
        chrome.tabTo("#f-number").sendKeys(one("select number from asset where name = '显微镜'"));
        chrome.tabTo("main .z-submit button.btn-danger").sendKeys(Keys.ENTER);
        chrome.awaitText("已作废");
        assertFalse(one("select voided_at from asset where name = '显微镜'").isEmpty());
    }

    @Test
    void listCardAndSummaryPrintWithTheirHeadingAndWithoutTheMenu() {
        for (int i = 0; i < 40; i++) {
            Browser clerk = Browser.as("clerk");
            clerk.get("/assets/new");
            clerk.post("/assets/new", Map.of("name", "课椅" + i, "price", "120", "place", "明德楼203"));
        }
        try (Chrome chrome = Chrome.open()) {
            signIn(chrome);
            assertPrints(chrome, "/assets/print?book=ALL", "资产", 2);
            assertPrints(chrome, "/assets?book=ALL", "资产台账", 2);
            assertPrints(chrome, "/assets/1", "触控一体机", 1);
            assertPrints(chrome, "/assets/summary/print", "家底", 1);
        }
    }

    private static void assertPrints(Chrome chrome, String address, String heading, int atLeast) {
        chrome.get(address);
        chrome.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        String paper = (String) chrome.script("return document.body.innerText");
        chrome.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        assertTrue(paper.contains(heading), paper);
        for (String menu : new String[] {"退出", "我的工作台", "批量导入", "跳到"}) {
            assertFalse(paper.contains(menu), address + " prints " + menu + ": " + paper);
        }
        String data = (String) chrome.driver()
                .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        String pdf = new String(Base64.getDecoder().decode(data), StandardCharsets.ISO_8859_1);
        long pages = Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count();
        assertTrue(pages >= atLeast && pages <= atLeast + 2, address + " takes " + pages + " pages");
    }

    private static void signIn(Chrome chrome) {
        chrome.get("/login");
        chrome.tabTo("#f-username").sendKeys("clerk");
        chrome.tabTo("#f-password").sendKeys(SmallSchool.PASSWORD, Keys.ENTER);
        chrome.awaitText("等我办理");
        assertEquals("/", chrome.at());
    }

    private static String one(String sql) {
        return TestServer.database()
                .read(tx -> tx.query(sql).mapTo(String.class).one());
    }
}
