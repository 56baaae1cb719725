package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zongwu.access.Permission.PUBLIC;
import static org.zongwu.web.Route.get;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zongwu.db.SettingDao;
import org.zongwu.school.RoomDao;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;
import org.zongwu.web.House;
import org.zongwu.web.PlantedServlet;
import org.zongwu.web.Reply;

/**
 * Never a query in a loop: a page asks as often for a hundred rows as for a few. Counted are the statements of both doors,
 * each transaction's opening included, of the second GET of a page, in its richest role.
 */
final class StatementsTest {
    /** The stop for every page; the log says what each asked. */
    private static final int MOST = 32;

    @RegisterExtension
    static final TestServer SERVER = TestServer.with(EveryPage.FIXTURE).and(StatementsTest::planted);

    private static final Map<String, Long> FEW = new LinkedHashMap<>();
    private static final Map<String, Long> MANY = new LinkedHashMap<>();

    @BeforeAll
    static void askForFewAndForMany() {
        EveryPage.work();
        Map<String, String> pages = new LinkedHashMap<>();
        EveryPage.addresses().forEach(address -> pages.put(address, address));
        List.of(
                        "/assets/export.csv?book=ALL",
                        "/assets/export.xlsx?book=ALL",
                        "/assets?book=ALL&sort=-cost&state=IN_USE",
                        "/people/export.csv",
                        "/rooms/export.csv",
                        "/classes/export.csv",
                        "/planted/once",
                        "/planted/loop")
                .forEach(address -> pages.put(address, address));
        pages.keySet().forEach(address -> FEW.put(address, asked(address)));
        FEW.put("/assets?book=ALL&page=2", FEW.get("/assets?book=ALL&q=触控"));

        Map<String, String> brought = CrowdedSchool.fill();
        pages.put("/assets?book=ALL&page=2", "/assets?book=ALL&page=2");
        pages.putAll(brought);
        pages.forEach((address, now) -> MANY.put(address, asked(now)));
    }

    @Test
    void aPageAsksAsOftenForAHundredRowsAsForAFew() {
        Map<String, String> differing = new TreeMap<>();
        FEW.forEach((address, few) -> {
            if (!few.equals(MANY.get(address)) && !address.equals("/planted/loop")) {
                differing.put(address, few + " -> " + MANY.get(address));
            }
        });

        assertEquals(Map.of(), differing);
    }

    @Test
    void noPageAsksMoreOftenThanTheStop() {
        List<String> over = new ArrayList<>();
        MANY.forEach((address, asked) -> {
            if (asked > MOST && !address.startsWith("/planted/")) {
                over.add(address + " " + asked);
            }
        });

        Logger.getLogger("statements").info(() -> "statements a page: " + MANY);
        assertEquals(List.of(), over);
    }

    @Test
    void thePagesReallyShowMore() {
        Browser admin = Browser.as(EveryPage.RICHEST);
        for (String list :
                List.of("/assets?book=ALL", "/assets?book=ALL&page=2", "/people", "/rooms", "/imports", "/audit")) {
            Page page = admin.get(list);
            assertTrue(page.doc().select("tbody tr").size() >= 50, () -> list + " " + page.text());
        }
    }

    @Test
    void aPlantedLoopIsSeen() {
        assertEquals(FEW.get("/planted/once"), MANY.get("/planted/once"));
        assertNotEquals(FEW.get("/planted/loop"), MANY.get("/planted/loop"));
    }

    /** What the page costs when it has been asked for before. */
    private static long asked(String address) {
        Browser admin = Browser.as(EveryPage.RICHEST);
        admin.get(address);
        long before = TestServer.database().statements();
        Page page = admin.get(address);
        long asked = TestServer.database().statements() - before;
        assertTrue(Set.of(200, 404, 409).contains(page.status()), () -> address + " " + page.text());
        return asked;
    }

    private static Map<String, org.zongwu.web.FeatureServlet> planted(House house) {
        RoomDao rooms = new RoomDao();
        return Map.of(
                "/planted",
                new PlantedServlet(
                        house,
                        List.of(
                                get(
                                        "/once",
                                        PUBLIC,
                                        request -> said(TestServer.database()
                                                .read(tx -> rooms.open(tx).size()))),
                                get(
                                        "/loop",
                                        PUBLIC,
                                        request -> said(TestServer.database().read(tx -> rooms.open(tx).stream()
                                                .mapToInt(room ->
                                                        new SettingDao().all(tx).size())
                                                .sum()))))));
    }

    private static Reply said(int number) {
        return new Reply.Plain(200, "text/plain", Integer.toString(number));
    }
}
