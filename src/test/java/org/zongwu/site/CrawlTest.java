package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zongwu.support.Browser;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/**
 * T-6: every page that a link leads to, as every account, in a school whose every name is hostile. Each answers 200, is
 * small enough, shows no unknown text and nothing live, labels its fields, and its links are alive.
 */
final class CrawlTest {
    /** Linked, and not there yet. */
    private static final Set<String> NOT_YET = Set.of("/me", "/assets/export.csv", "/assets/export.xlsx");

    /** GET routes that no page links to, each on purpose. */
    private static final Set<String> UNLINKED = Set.of("/health", "/setup", "/login");

    /** Linked, but not from what the crawl walks: files, pages of an import that waits, pages behind a first password. */
    private static final Set<String> UNWALKED = Set.of(
            "GET /assets/bulk/preview ASSET_EDIT AssetServlet",
            "GET /assets/export.csv ASSET_EXPORT AssetServlet",
            "GET /assets/export.xlsx ASSET_EXPORT AssetServlet",
            "GET /assets/{id}/split ASSET_EDIT AssetServlet",
            "GET /imports/{id}/comparison IMPORT ImportServlet",
            "GET /imports/{id}/wrong.csv IMPORT ImportServlet",
            "GET /me SIGNED_IN MeServlet",
            "GET /me/password SIGNED_IN MeServlet",
            "GET /people/slips ACCOUNT_EDIT SlipServlet",
            "GET /terms/{id}/edit SCHOOL_EDIT TermServlet");

    @RegisterExtension
    static final TestServer SERVER = TestServer.with(HostileSchool.FIXTURE);

    @Test
    void everyPageIsWellForEveryAccountAndEveryPageIsLinked() {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        Set<String> known = new TreeSet<>(NOT_YET);
        for (SmallSchool.Member member : SmallSchool.MEMBERS) {
            Crawl crawl = new Crawl(Browser.as(member.username()), known);
            crawl.from("/").forEach(fault -> faults.add(member.username() + ": " + fault));
            seen.addAll(crawl.seen());
        }

        assertEquals(List.of(), faults);
        List<String> unseen = unlinked(seen).stream()
                .filter(route -> !UNWALKED.contains(route.toString()))
                .map(Object::toString)
                .toList();
        assertEquals(List.of(), unseen);
    }

    @Test
    void theSignInPageIsWellForAStranger() {
        assertEquals(List.of(), new Crawl(Browser.stranger(), new TreeSet<>(NOT_YET)).from("/login", "/"));
    }

    @Test
    void whatIsPlantedIsFound() {
        String planted = "<p>???key???</p>" + HostileSchool.NAME + "<input name=q><form method=post action=/x></form>"
                + "<p id=a></p><p id=a></p>";

        assertEquals(
                List.of(
                        "shows an unknown text",
                        "lets through <i>\"'&",
                        "lets through =1+1<i>",
                        "has no label for q",
                        "has a form without token or key to /x",
                        "has two of the id a"),
                Crawl.faults(planted, Jsoup.parse(planted)));
        assertEquals(
                1,
                new Crawl(Browser.as("clerk"), new TreeSet<>())
                        .from("/planted/dead")
                        .size());
    }

    @Test
    void theHostileNameReallyStandsOnThePages() {
        String list = Browser.as("clerk").get("/assets?book=").text();

        assertTrue(list.contains("=1+1&lt;i&gt;&#34;&#39;&amp;${1+1}&lt;/i&gt;🏫"), list);
    }

    private static List<String> unlinked(Set<String> seen) {
        return SiteMap.of(TestServer.school().servlets()).lines().stream()
                .filter(line -> line.route().method().equals("GET") && !UNLINKED.contains(line.address()))
                .filter(line -> seen.stream().noneMatch(address -> matches(line.address(), address)))
                .map(SiteMap.Line::toString)
                .toList();
    }

    private static boolean matches(String route, String address) {
        return address.replaceAll("\\?.*", "").matches(route.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+"));
    }
}
