package org.zongwu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zongwu.access.Permission;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/**
 * T-6: what people typed reaches a page as text, wherever it stands. Pins the hook into the page compiler on the container
 * of the tests, and looks through the pages that the build compiled for the container that ships.
 */
final class EscapingTest {
    private static final String HOSTILE = "<i>\"'&amp;${1+1}</i>";
    /** How Jasper writes an expression out when nothing escapes it. */
    private static final String RAW =
            "out.write((java.lang.String) org.apache.jasper.runtime.PageContextImpl.proprietaryEvaluate";

    @RegisterExtension
    static final TestServer SERVER = TestServer.with(SmallSchool.FIXTURE)
            .and(house -> Map.of(
                    "/planted",
                    new PlantedServlet(
                            house,
                            List.of(Route.get(
                                    "",
                                    Permission.PUBLIC,
                                    request -> Reply.page(
                                            "planted/escaping",
                                            new Model(
                                                    HOSTILE,
                                                    HOSTILE,
                                                    List.of(HOSTILE, "two"),
                                                    new Html("<b>bold</b>"))))))));

    public record Model(String text, String again, List<String> all, Html markup) {}

    @Test
    void hostileTextIsTextInEveryPlaceOfAPageAndEscapedOnce() {
        Document page = planted().doc();

        assertEquals(HOSTILE, text(page, "text"));
        assertEquals(HOSTILE, page.getElementById("attribute").attr("title"));
        assertEquals(HOSTILE + "&", text(page, "joined"));
        assertEquals("<b>", text(page, "literal"));
        assertEquals(List.of(HOSTILE, "two"), page.select(".each").eachText());
        assertEquals(HOSTILE, page.selectFirst("dt").text());
        assertEquals(HOSTILE, page.selectFirst("dd").text());
        assertEquals(HOSTILE, text(page, "inside"));
        assertEquals(HOSTILE, page.getElementById("area").val());
        assertTrue(text(page, "message").contains(HOSTILE), text(page, "message"));
        assertEquals(0, page.select("i").size());
    }

    @Test
    void valuesInsideExpressionsStayAsTheyAre() {
        Document page = planted().doc();

        assertEquals("same", text(page, "compared"));
        assertEquals(Integer.toString(HOSTILE.length()), text(page, "measured"));
    }

    @Test
    void onlyAValueOfTypeHtmlIsMarkup() {
        assertEquals("bold", planted().doc().selectFirst("#markup > b").text());
    }

    @Test
    void noPageThatTheBuildCompiledWritesAnExpressionUnescaped() throws IOException {
        List<Path> compiled = sources();

        assertTrue(compiled.size() >= 20, "the build left no sources of pages in target/jsp: " + compiled);
        assertEquals(
                List.of(), compiled.stream().filter(EscapingTest::writesRaw).toList());
    }

    @Test
    void anUnescapedExpressionWouldBeFound() throws IOException {
        Path planted = Files.writeString(
                Files.createTempFile("planted", ".java"), "      " + RAW + "(\"${model.text}\", …));");

        assertTrue(writesRaw(planted));
        Files.delete(planted);
    }

    private static Page planted() {
        Page page = Browser.stranger().get("/planted");
        assertEquals(200, page.status());
        return page;
    }

    private static String text(Document page, String id) {
        Element element = page.getElementById(id);
        return element.text();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("target/jsp"))) {
            return all.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static boolean writesRaw(Path source) {
        try {
            return Files.readString(source).contains(RAW);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
