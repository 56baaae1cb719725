package org.zongwu.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.school.PersonDao;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

@ExtendWith(TestServer.class)
final class HomeTest {
    /** What stands for one thing to do and opens no list. */
    private static final List<String> ONE_THING =
            List.of("finance.untyped", "import.open", "school.year", "school.holidays");

    /** What changed of late opens the rows of the trail that say so. */
    private static final List<String> NEWS = List.of("asset.arrived", "asset.struck", "asset.moved");

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
    }

    @Test
    void everyAccountOfTheContractSignsInAndSeesItsDesk() {
        for (SmallSchool.Member member : SmallSchool.MEMBERS) {
            Page desk = Browser.as(member.username()).get("/");

            assertEquals(200, desk.status(), member.username());
            assertTrue(desk.texts("h1").get(0).contains(member.name()), member.username());
            assertFalse(desk.doc().select("main [data-figure]").isEmpty(), member.username() + " has no figure");
            assertFalse(desk.doc().select(".z-quick a").isEmpty(), member.username() + " has nothing to open");
        }
    }

    @Test
    void everyFigureOnEverybodysDeskIsTheTotalOfTheListItOpens() {
        List<String> wrong = new ArrayList<>();
        for (SmallSchool.Member member : SmallSchool.MEMBERS) {
            Browser browser = Browser.as(member.username());
            for (Element figure : browser.get("/").doc().select("main [data-figure]")) {
                String href = figure.hasAttr("href")
                        ? figure.attr("href")
                        : figure.select("a").attr("href");
                String listed = listed(browser.get(href), figure.attr("data-figure"));
                if (!listed.equals(figure.attr("data-value"))) {
                    wrong.add(member.username() + " " + figure.attr("data-figure") + " " + figure.attr("data-value")
                            + " but " + href + " " + listed);
                }
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void theClerkIsToldWhatIsNotClearYet() {
        Page desk = Browser.as("clerk").get("/");

        assertEquals("2", desk.figure("asset.lacking.place"));
        assertEquals("1", desk.figure("asset.lacking.keeper"));
        assertEquals("1", desk.figure("asset.lacking.quantity"));
        assertTrue(desk.doc().select("[data-figure=asset.lacking.price]").isEmpty(), "every card has its price");
    }

    @Test
    void menuAndBellCountWhatWaits() {
        Page desk = Browser.as("clerk").get("/");
        int waiting = desk.doc().select(".z-todo li").size();

        assertEquals(3, waiting);
        assertEquals("3", desk.texts(".z-bell b").get(0));
        assertEquals("3", desk.texts(".z-nav a[href=/assets] .n").get(0));
        assertTrue(Browser.as("teacher").get("/").doc().select(".z-bell b").isEmpty());
    }

    @Test
    void theAccountantTypesFinancesFiguresAndIsTakenToWhatDiffers() {
        Browser accountant = Browser.as("accountant");
        Page desk = accountant.get("/");
        assertEquals(
                "/assets/summary?month=2026-10",
                desk.doc().select("[data-figure=finance.untyped]").attr("href"));

        Page typed = accountant.get("/assets/summary?month=2026-10");
        String field = typed.doc().select("input[name^=cost.A02]").get(0).attr("name");
        Page saved = typed.post("/assets/summary", Map.of("month", "2026-10", field, "100"));

        assertEquals(303, saved.status(), saved::text);
        Page after = accountant.get("/");
        assertEquals("1", after.figure("finance.differing"));
        assertTrue(after.doc().select("[data-figure=finance.untyped]").isEmpty());
    }

    @Test
    void whoseWorkIsNotHereYetIsToldSoInASentence() {
        Page canteen = Browser.as("canteen").get("/");
        Page teacher = Browser.as("teacher").get("/");

        assertTrue(canteen.texts(".z-note").get(0).contains("食堂管理员"), canteen::text);
        assertTrue(canteen.texts(".z-quick a").containsAll(List.of("通讯录", "校历")), canteen::text);
        assertTrue(teacher.doc().select("main .z-note").isEmpty());
    }

    @Test
    void aFormTeacherSeesWhatStandsInTheClassroom() {
        Page desk = Browser.as("teacher").get("/");

        assertEquals("3", desk.figure("asset.own"));
        assertEquals("2", desk.figure("asset.classroom"));
        assertEquals("44", desk.figure("asset.here.quantity"));
    }

    @Test
    void aFileBroughtAndNotBookedWaitsForWhoeverBroughtIt() {
        Browser clerk = Browser.as("clerk");
        clerk.get("/imports/new?kind=assets");
        String check = clerk.post("/imports/new", Map.of("text", "名称\t数量\t单价\n望远镜\t2\t5900\n"))
                .location();

        Page desk = clerk.get("/");
        assertEquals(check, desk.doc().select("[data-figure=import.open]").attr("href"));
        assertTrue(Browser.as("director")
                .get("/")
                .doc()
                .select("[data-figure=import.open]")
                .isEmpty());

        clerk.get(check).post(check + "/booking", Map.of());
        assertTrue(clerk.get("/").doc().select("[data-figure=import.open]").isEmpty());
    }

    @Test
    void theAdministratorSeesWhoHasNoAccountAndWhatTheCalendarLacks() {
        TestServer.database().write(tx -> new PersonDao().add(tx, "钱多多", "", 0, ""));

        Page desk = Browser.as("admin").get("/");

        assertEquals("1", desk.figure("staff.without"));
        assertEquals("1", desk.figure("school.year"));
        assertEquals("1", desk.figure("school.holidays"));
        assertTrue(Browser.as("clerk")
                .get("/")
                .doc()
                .select("[data-figure=people.without]")
                .isEmpty());
    }

    @Test
    void healthSaysOkWithoutACookie() {
        Browser nobody = Browser.stranger();

        Page health = nobody.get("/health");

        assertEquals(200, health.status());
        assertEquals("{\"status\":\"ok\"}", health.text());
        assertEquals("", nobody.cookie("ZWSESSION"));
    }

    /** What the page behind a figure says of the same; a list without a row says nothing and means 0. */
    private static String listed(Page page, String noun) {
        if (page.status() != 200) {
            return "answers " + page.status();
        }
        if (ONE_THING.contains(noun)) {
            return "1";
        }
        if (noun.equals("finance.differing")) {
            return Integer.toString(page.doc().select("tr.look").size());
        }
        String there = NEWS.contains(noun)
                ? "audit.found"
                : noun.startsWith("staff.")
                        ? "people.count"
                        : noun.startsWith("asset.")
                                        && !List.of("asset.quantity", "asset.cost", "asset.here.quantity")
                                                .contains(noun)
                                ? "asset.cards"
                                : noun;
        return page.doc().select("[data-figure=" + there + "]").isEmpty() ? "0" : page.figure(there);
    }
}
