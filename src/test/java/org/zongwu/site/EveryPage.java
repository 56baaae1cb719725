package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zongwu.access.Role;
import org.zongwu.account.AccountDao;
import org.zongwu.db.Database;
import org.zongwu.paperwork.Photo;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestClock;
import org.zongwu.support.TestDatabase;
import org.zongwu.support.TestServer;

/** The address of every page, read from the routes, in a school where each has something to show. */
final class EveryPage {
    /** The small school, whose administrator holds every role: a page is richest for him. */
    static final TestDatabase.Fixture FIXTURE = EveryPage::fill;

    static final String RICHEST = "admin";

    private static final Set<String> NO_PAGES = Set.of(
            "/assets/new/category",
            "/health",
            "/setup",
            "/login",
            "/assets/{id}/attachments",
            "/assets/{id}/attachments/{attachment}");

    /** Pages that a number alone does not open. */
    private static final Map<String, String> AS_FILLED = Map.of(
            "/assets/{id}/split", "/assets/5/split",
            "/assets/{id}/places", "/assets/5/places",
            "/assets/bulk", "/assets/bulk?id=1&id=2",
            "/assets/bulk/preview", "/assets/bulk?id=1&id=2",
            "/people/{id}", "/people/9",
            "/people/{id}/account", "/people/9/account");

    private EveryPage() {}

    private static void fill(Database database, TestClock clock) {
        SmallSchool.FIXTURE.fill(database, clock);
        AccountDao accounts = new AccountDao(clock);
        database.write(tx -> {
            long admin = accounts.named(tx, RICHEST).orElseThrow().personId();
            Set<Role> held = accounts.user(tx, admin).roles();
            Stream.of(Role.values())
                    .filter(role -> !held.contains(role))
                    .forEach(role -> accounts.grant(tx, admin, role));
            return tx;
        });
    }

    /** What the pages show comes by the pages' own forms: a school year, a dry run, a booked import, password slips. */
    static void work() {
        Browser admin = Browser.as(RICHEST);
        post(admin, "/terms/new", Map.of("firstTerm", "2026-09-01", "secondTerm", "2027-02-22", "end", "2027-08-31"));
        String sheet = "名称\t数量\t单价\t存放地点\n望远镜\t2\t5900\t明德楼 777\n台灯\tabc\t80\t\n";
        for (int i = 0; i < 2; i++) {
            admin.get("/imports/new?kind=assets");
            String address = admin.post("/imports/new", Map.of("text", sheet)).location();
            sheet = "名称\t数量\t单价\n地球仪\t2\t59\n";
            if (i == 1) {
                admin.get(address);
                assertEquals(303, admin.post(address + "/booking", Map.of()).status());
            }
        }
        admin.get("/assets/1/edit");
        assertEquals(
                303,
                admin.post("/assets/1/edit", Map.of("note", "换过屏", "place", "明德楼204"))
                        .status());
        admin.get("/assets/1");
        Browser.File photo = new Browser.File("铭牌.png", "image/png", Photo.of("png", 40, 30));
        assertEquals(
                303,
                admin.post("/assets/1/attachments", Map.of("file", photo, "caption", "铭牌"))
                        .status());
        admin.get("/people");
        Page ask = admin.post("/people/slips", Map.of("id", List.of("10", "11")));
        assertEquals(303, ask.post("/people/slips", Map.of()).status());
    }

    private static void post(Browser browser, String address, Map<String, ?> values) {
        browser.get(address);
        assertEquals(303, browser.post(address, values).status(), address);
    }

    static List<String> addresses() {
        List<String> addresses = new ArrayList<>(List.of("/nowhere"));
        for (SiteMap.Line line : SiteMap.of(TestServer.school().servlets()).lines()) {
            String path = line.address();
            boolean page =
                    line.route().method().equals("GET") && !path.matches(".*\\.\\w+") && !NO_PAGES.contains(path);
            if (page) {
                addresses.add(AS_FILLED.getOrDefault(path, path.replaceAll("\\{\\w+}", "1")));
            }
        }
        addresses.addAll(List.of(
                "/imports/2",
                "/imports/2/comparison",
                "/assets?book=ALL&q=触控",
                "/assets?q=nichts",
                "/assets/2",
                "/search?q=机"));
        for (String way : List.of("room", "category", "age", "state")) {
            addresses.add("/assets/distribution?by=" + way);
        }
        return addresses.stream().distinct().toList();
    }
}
