package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.zongwu.support.Browser;
import org.zongwu.support.Chrome;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/**
 * Every page in a real browser, on a desk and on a telephone: axe finds no barrier, nothing sticks out sideways, the console
 * is silent. Once in its richest role; {@code -Dgroups=whole} takes every role.
 */
final class BrowserPagesTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @RegisterExtension
    static final TestServer SERVER = TestServer.with(EveryPage.FIXTURE);

    private static Chrome chrome;
    private static String axe;

    @BeforeAll
    static void open() throws IOException {
        chrome = Chrome.open();
        EveryPage.work();
        try (var in = BrowserPagesTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void close() {
        if (chrome != null) {
            chrome.close();
        }
    }

    @Test
    void everyPageIsFreeOfBarriersFitsAndIsSilent() {
        List<String> faults = new ArrayList<>(faults("/login"));
        as(EveryPage.RICHEST);
        EveryPage.addresses().forEach(address -> faults.addAll(faults(address)));
        assertEquals(List.of(), faults);
    }

    @Test
    @Tag("whole")
    @EnabledIfSystemProperty(named = "groups", matches = ".*whole.*", disabledReason = "takes minutes: -Dgroups=whole")
    void everyPageInEveryRoleIsFreeOfBarriersFitsAndIsSilent() {
        List<String> faults = new ArrayList<>();
        for (SmallSchool.Member member : SmallSchool.MEMBERS) {
            as(member.username());
            EveryPage.addresses()
                    .forEach(address -> faults(address).forEach(fault -> faults.add(member.username() + " " + fault)));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void theFirstStopOfTheTabulatorSkipsTheMenuAndEveryStopIsSeen() {
        as("clerk");
        chrome.size(Chrome.Size.DESK);
        chrome.get("/assets");
        chrome.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        WebElement first = chrome.driver().switchTo().activeElement();
        assertEquals("z-skip", first.getDomAttribute("class"));
        first.sendKeys(Keys.ENTER);
        assertTrue(chrome.driver().getCurrentUrl().endsWith("#main"));
        for (int i = 0; i < 25; i++) {
            chrome.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            assertEquals("", unseen(), "stop " + i);
        }
        assertTrue(
                (Boolean) chrome.script("return document.getElementById('main').contains(document.activeElement)"),
                "the menu was skipped");
    }

    @Test
    void plantedFaultsAreFound() {
        chrome.get("/login");
        chrome.script(axe);
        chrome.script(
                "document.body.insertAdjacentHTML('beforeend', '<img src=\"/static/none.png\"><p id=\"wide\">x</p>');"
                        + "document.getElementById('wide').style.width = '3000px'");
        assertTrue(
                barriers().stream().anyMatch(fault -> fault.startsWith("image-alt")),
                barriers().toString());
        assertFalse(sideways().isEmpty());
        chrome.script("const s = document.createElement('script'); s.textContent = 'let a'; document.body.append(s)");
        assertTrue(chrome.complaints().stream().anyMatch(said -> said.contains("Content Security Policy")));
    }

    private static void as(String username) {
        Browser browser = Browser.as(username);
        chrome.get("/login");
        chrome.driver().manage().deleteAllCookies();
        chrome.driver().manage().addCookie(new Cookie("ZWSESSION", browser.cookie("ZWSESSION"), "/"));
    }

    private static List<String> faults(String address) {
        List<String> faults = new ArrayList<>();
        chrome.get(address);
        chrome.script(axe);
        for (Chrome.Size size : Chrome.Size.values()) {
            chrome.size(size);
            List<String> found = new ArrayList<>(barriers());
            found.addAll(sideways());
            chrome.complaints().stream().filter(said -> !refusal(said)).forEach(said -> found.add("console: " + said));
            found.forEach(fault -> faults.add(size + " " + address + " " + fault));
        }
        return faults;
    }

    /** The console repeats that a page of ours answered 403 or 404, which it may. */
    private static boolean refusal(String said) {
        return said.contains("the server responded with a status of 40") && !said.contains("/static/");
    }

    private static List<String> barriers() {
        Object found = chrome.driver().executeAsyncScript("""
                        const done = arguments[arguments.length - 1];
                        axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']}).then(r => done(
                            r.violations.flatMap(v => v.nodes.slice(0, 3).map(n => v.id + ' ' + n.target + ' ' + n.html.slice(0, 160)))));""", RULES);
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    private static List<String> sideways() {
        Object found = chrome.script("""
                const wide = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= wide) return [];
                return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > wide + 1
                        && !e.parentElement.closest('.z-tw'))
                    .slice(0, 3).map(e => 'sticks out: ' + e.tagName + '.' + e.className + ' '
                        + Math.round(e.getBoundingClientRect().right));""");
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    /** What has the focus and shows no sign of it, or lies outside of what is seen. */
    private static String unseen() {
        return chrome.script("""
                const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
                const ring = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1 || s.boxShadow !== 'none';
                const there = r.bottom > 0 && r.top < innerHeight && r.width > 0;
                return ring && there ? '' : e.outerHTML.slice(0, 120) + ' ' + s.outline + ' ' + s.boxShadow;""").toString();
    }
}
