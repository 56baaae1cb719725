package org.zongwu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zongwu.access.Permission;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** T-23: an error says what to do and gives a number; what went wrong inside stands in the log under that number. */
final class ErrorPagesTest {
    private static final String INSIDE = "SQL failed: no such column asset.secret";

    @RegisterExtension
    static final TestServer SERVER = TestServer.with(SmallSchool.FIXTURE)
            .and(house -> Map.of(
                    "/planted",
                    new PlantedServlet(
                            house,
                            List.of(
                                    Route.get("/boom", Permission.PUBLIC, request -> {
                                        throw new IllegalStateException(INSIDE);
                                    }),
                                    Route.get(
                                            "/broken",
                                            Permission.PUBLIC,
                                            request -> Reply.page("planted/broken", new Broken(3))),
                                    Route.get(
                                            "/long",
                                            Permission.PUBLIC,
                                            request -> Reply.page("planted/broken", new Broken(2000)))))));

    public record Broken(int many) {
        public List<String> lines() {
            return Collections.nCopies(many, "a line that stands before the fault");
        }

        @SuppressWarnings("DoNotCallSuggester") // a page asks for it
        public String broken() {
            throw new IllegalStateException(INSIDE);
        }
    }

    private final Logger logger = Logger.getLogger(Answer.class.getName());
    private final Kept kept = new Kept();

    @BeforeEach
    void listen() {
        logger.addHandler(kept);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(kept);
        logger.setUseParentHandlers(true);
    }

    @Test
    void aFaultShowsANumberThatStandsInTheLogAndNothingOfTheInside() {
        plainFault(Browser.stranger().get("/planted/boom"));
    }

    @Test
    void aPageThatFailsWhileItIsWrittenIsAnErrorPageToo() {
        plainFault(Browser.stranger().get("/planted/broken"));
    }

    @Test
    void aLongPageThatFailsNearItsEndIsNotSentByHalf() {
        plainFault(Browser.stranger().get("/planted/long"));
    }

    @Test
    void anUnknownAddressIsAPageOfOurs() {
        Page page = Browser.stranger().get("/nothing/here");

        assertEquals(404, page.status());
        assertTrue(page.texts("h1").get(0).contains("没有找到"), page.text());
    }

    @Test
    void aWrongMethodSaysWhichAreAllowed() {
        Page page = Browser.stranger().send("DELETE", "/login", Map.of(), new byte[0]);

        assertEquals(405, page.status());
        assertEquals("GET, POST", page.header("allow"));
        assertEquals(List.of("不能这样打开"), page.texts("h1"));
    }

    @Test
    void aBadEscapeIsToldInASentence() {
        for (String address : List.of("/login?q=%ff", "/login?q=%ED%A0%80", "/login?%C3%28=1")) {
            Page page = Browser.stranger().get(address);

            assertEquals(400, page.status(), address);
            assertFalse(page.text().contains("Exception"), address);
        }
    }

    @Test
    void aBodyThatIsNotAFormIsRefused() {
        Browser browser = Browser.stranger();
        browser.get("/login");

        Page json = browser.send(
                "POST",
                "/login",
                Map.of("Content-Type", "application/json"),
                "{\"username\":\"admin\"}".getBytes(StandardCharsets.UTF_8));

        assertEquals(415, json.status());
    }

    @Test
    void anUploadThatIsNoneOrHasNoBoundaryIsToldApartFromOneTooLarge() {
        Browser clerk = Browser.as("clerk");

        Page words = clerk.send("POST", "/imports/new", Map.of("Content-Type", "text/plain"), new byte[] {'a'});
        Page whole =
                clerk.send("POST", "/imports/new", Map.of("Content-Type", "multipart/form-data"), new byte[] {'a'});
        Page empty = clerk.send(
                "POST", "/imports/new", Map.of("Content-Type", "multipart/form-data; boundary="), new byte[] {'a'});

        assertEquals(List.of(415, 400, 400), List.of(words.status(), whole.status(), empty.status()));
        assertTrue(words.text().contains("用页面上的表单"), words.text());
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        Browser browser = Browser.stranger();
        browser.get("/login");

        Page large = browser.send(
                "POST",
                "/login",
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                ("username=" + "a".repeat(5 << 20)).getBytes(StandardCharsets.US_ASCII));

        assertEquals(413, large.status());
    }

    @Test
    void theErrorPageNamesWhomToAskAndSpeaksTheReadersLanguage() {
        Page page = Browser.stranger().send("GET", "/planted/boom", Map.of("Accept-Language", "en"), new byte[0]);

        assertEquals("en", page.doc().selectFirst("html").attr("lang"));
        assertTrue(page.text().contains("信息中心李晓东"), page.text());
    }

    private void plainFault(Page page) {
        assertEquals(500, page.status());
        String number = page.doc().select(".z-errcode strong").text();
        assertTrue(number.matches("[A-Z0-9]{8}"), number);
        assertTrue(
                kept.lines.stream().anyMatch(line -> line.contains("incident " + number) && line.contains(INSIDE)),
                kept.lines.toString());
        for (String inside :
                List.of(INSIDE, "Exception", "org.zongwu", "at java.", "jetty", "Jetty", "a line that stands")) {
            assertFalse(page.text().contains(inside), inside);
        }
    }

    private static final class Kept extends Handler {
        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void publish(LogRecord line) {
            StringBuilder causes = new StringBuilder(line.getMessage());
            for (Throwable cause = line.getThrown(); cause != null; cause = cause.getCause()) {
                causes.append(' ').append(cause.getMessage());
            }
            lines.add(causes.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
