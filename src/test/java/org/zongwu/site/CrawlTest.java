package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zongwu.paperwork.Photo;
import org.zongwu.support.Browser;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/**
 * T-6: every page that a link leads to, as every account, in a school whose every name is hostile. Each answers 200, is
 * small enough, shows no unknown text and nothing live, labels its fields, and its links are alive.
 */
final class CrawlTest {
    /** GET routes that no page links to, each on purpose. */
    private static final Set<String> UNLINKED = Set.of(
            "/health",
            "/setup",
            "/login",
            // asked by the form of a new card while its name is typed
            "/assets/new/category",
            // leads back to the card after a sign-in
            "/assets/{id}/attachments");

    /** The desks of the small school: one card, many pieces. */
    private static final long LOT = 5;

    @RegisterExtension
    static final TestServer SERVER = TestServer.with(HostileSchool.FIXTURE);

    @Test
    void everyPageIsWellForEveryAccountAndEveryPageIsLinked() {
        Map<String, List<String>> starts = Map.of(
                "clerk",
                List.of(
                        "/",
                        bookedImport(),
                        waitingImport(),
                        attached("铭牌.png", Photo.of("png", 40, 30)),
                        attached("发票.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)),
                        "/assets/" + LOT,
                        "/assets/bulk/preview?state=IDLE&id=" + LOT),
                "admin",
                List.of("/", "/people/slips"));
        List<String> faults = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        for (SmallSchool.Member member : SmallSchool.MEMBERS) {
            Crawl crawl = new Crawl(Browser.as(member.username()), known);
            crawl.from(starts.getOrDefault(member.username(), List.of("/")).toArray(new String[0]))
                    .forEach(fault -> faults.add(member.username() + ": " + fault));
            seen.addAll(crawl.seen());
        }

        assertEquals(List.of(), faults);
        assertEquals(List.of(), unlinked(seen));
    }

    @Test
    void theSignInPageIsWellForAStranger() {
        assertEquals(List.of(), new Crawl(Browser.stranger(), new TreeSet<>()).from("/login", "/"));
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

    /** Pages that no link of a fresh school leads to come after an act: an import that waits, with a row that cannot go in. */
    private static String waitingImport() {
        String cells = "资产名称\t规格型号\t数量\t单价\t存放地点\n" + HostileSchool.NAME + "\t" + HostileSchool.NAME
                + "\t1\t100\t明德楼203\n" + HostileSchool.NAME + "\t" + HostileSchool.NAME + "\t两个\t"
                + HostileSchool.NAME + "\t" + HostileSchool.NAME + "\n";
        Browser clerk = Browser.as("clerk");
        clerk.get("/imports/new?kind=assets");
        return clerk.post("/imports/new", Map.of("text", cells)).location();
    }

    private static String attached(String name, byte[] content) {
        String card = "/assets/" + LOT;
        Browser clerk = Browser.as("clerk");
        clerk.get(card);
        Browser.File file = new Browser.File(HostileSchool.NAME + name, "image/png", content);
        return clerk.post(card + "/attachments", Map.of("file", file, "caption", HostileSchool.NAME))
                .location();
    }

    private static String bookedImport() {
        Browser clerk = Browser.as("clerk");
        clerk.get("/imports/new?kind=assets");
        String one = clerk.post("/imports/new", Map.of("text", "资产名称\t数量\n" + HostileSchool.NAME + "望远镜\t1\n"))
                .location();
        clerk.get(one);
        clerk.post(one + "/booking", Map.of());
        return one;
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
