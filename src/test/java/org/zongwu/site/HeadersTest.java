package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zongwu.access.Permission;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;
import org.zongwu.web.PlantedServlet;
import org.zongwu.web.Reply;
import org.zongwu.web.Route;

/** T-21, T-22, T-24: what every answer says to the browser, and to whom it answers at all. */
@ExtendWith(TestServer.class)
final class HeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/assets", "/assets/1", "/nothing", "/login", "/health", "/static/zongwu.css", "/setup"})
    void everyAnswerCarriesTheProtectingHeaders(String address) {
        Page page = Browser.as("clerk").get(address);

        String policy = page.header("content-security-policy");
        for (String rule : List.of(
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "object-src 'none'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
                "form-action 'self'")) {
            assertTrue(policy.contains(rule), policy);
        }
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals("nosniff", page.header("x-content-type-options"));
        assertEquals("DENY", page.header("x-frame-options"));
        assertEquals("same-origin", page.header("referrer-policy"));
        assertEquals("same-origin", page.header("cross-origin-opener-policy"));
        assertEquals("", page.header("access-control-allow-origin"));
        assertEquals("", page.header("server") + page.header("x-powered-by"));
    }

    @Test
    void onlyTheBoxBearsTheMarkThatKeepsItOutOfAnAccessLog() {
        TestServer.restart(SmallSchool.FIXTURE, house -> {
            PlantedServlet page = new PlantedServlet(
                    house, List.of(Route.get("", Permission.PUBLIC, request -> Reply.page("planted/unlogged", ""))));
            return Map.of("/box", page, "/boxes", page);
        });

        assertEquals(
                "true", Browser.stranger().get("/box").doc().select("#mark").text());
        assertEquals("", Browser.stranger().get("/boxes").doc().select("#mark").text());
    }

    @Test
    void somebodysPageIsNeverKeptAndAStaticFileForAYear() {
        Browser clerk = Browser.as("clerk");
        Page desk = clerk.get("/");

        assertEquals("no-store", desk.header("cache-control"));
        for (String href : desk.doc().select("link[rel=stylesheet]").eachAttr("href")) {
            Page css = clerk.get(href);
            assertEquals(200, css.status(), href);
            assertEquals("public, max-age=31536000, immutable", css.header("cache-control"), href);
            assertTrue(css.header("content-type").startsWith("text/css"), href);
        }
        assertEquals("no-cache", clerk.get("/static/zongwu.css").header("cache-control"));
    }

    @Test
    void pagesSayThatTheyAreUtf8() {
        assertEquals(
                "text/html;charset=utf-8",
                Browser.stranger().get("/login").header("content-type").toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8080", "127.0.0.1.evil.example", "zongwu.evil"})
    void aHostThatIsNotOursIsRefused(String host) {
        Page page = Browser.stranger().send("GET", "/login", Map.of("Host", host), new byte[0]);

        assertEquals(400, page.status());
        assertFalse(page.text().contains("evil"), page.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:9", "192.168.1.20:8080", "10.0.0.1", "[::1]:8080"})
    void addressesAndTheMachineItselfAreOurs(String host) {
        assertEquals(
                200,
                Browser.stranger()
                        .send("GET", "/login", Map.of("Host", host), new byte[0])
                        .status());
    }

    @Test
    void whatAProxyClaimsIsIgnored() {
        Page page = Browser.stranger()
                .send(
                        "GET",
                        "/assets",
                        Map.of(
                                "X-Forwarded-Host",
                                "evil.example",
                                "X-Forwarded-Proto",
                                "https",
                                "Forwarded",
                                "host=evil"),
                        new byte[0]);

        assertEquals("/login?next=%2Fassets", page.location());
        assertFalse(page.text().contains("evil"), page.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/jsp/error.jsp",
                "/WEB-INF/classes/org/zongwu/App.class",
                "/META-INF/MANIFEST.MF",
                "/static/",
                "/static/lib/",
                "/static/..;/WEB-INF/web.xml",
                "/static/%2e%2e/WEB-INF/web.xml",
                "/launcher/Launcher.class",
                "/zongwu.db",
                "/.git/config",
                "/error.jsp",
            })
    void nothingOfTheInsideIsServedAndNoFolderIsListed(String address) {
        Page page = Browser.as("admin").get(address);

        assertTrue(page.status() >= 400 && page.status() < 500, address + " → " + page.status());
        assertFalse(page.text().contains("web-app") || page.text().contains("zongwu.css\""), page.text());
    }

    @Test
    void traceIsNotAnswered() {
        Page page = Browser.stranger().send("TRACE", "/login", Map.of("X-Secret", "echo"), new byte[0]);

        assertTrue(page.status() >= 400, "TRACE → " + page.status());
        assertFalse(page.text().contains("echo"), page.text());
    }

    @Test
    void headIsAnsweredLikeGetWithoutABody() {
        Page page = Browser.as("clerk").send("HEAD", "/assets", Map.of(), new byte[0]);

        assertEquals(200, page.status());
        assertEquals(0, page.body().length);
    }
}
