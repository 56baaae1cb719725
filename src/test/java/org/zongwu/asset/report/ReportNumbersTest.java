package org.zongwu.asset.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Book;
import org.zongwu.asset.Cards;
import org.zongwu.db.Database;
import org.zongwu.support.Browser;
import org.zongwu.support.CardDraft;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestClock;
import org.zongwu.support.TestDatabase;
import org.zongwu.support.TestServer;

/** Every number of a report is a link, and the list it opens says the same number. */
final class ReportNumbersTest {
    private static final TestDatabase.Fixture AWKWARD = ReportNumbersTest::awkward;

    @RegisterExtension
    static final TestServer SERVER = TestServer.with(AWKWARD);

    /** Struck out, in several rooms with a value that does not divide, in closed rooms and departments, of no day or a far one. */
    private static void awkward(Database database, TestClock clock) {
        SmallSchool.FIXTURE.fill(database, clock);
        database.write(tx -> {
            Cards cards = SmallSchool.cards(clock);
            var clerk = SmallSchool.user(tx, "clerk", clock);
            List.of(
                            CardDraft.of("哑铃")
                                    .pieces(3)
                                    .priced(3_333)
                                    .bought("2021-11-24")
                                    .state(AssetState.IDLE)
                                    .at("明德楼203", "", 1)
                                    .at("明德楼204", "", 1)
                                    .at("行知楼301", "", 1),
                            CardDraft.of("古树").under("A05010203").priced(0).bought("1911-01-01"),
                            CardDraft.of("明天的").bought("2027-01-01").state(AssetState.IDLE),
                            CardDraft.of("房间里的闲置")
                                    .in(Book.ROOM)
                                    .state(AssetState.IDLE)
                                    .at("明德楼101", ""),
                            CardDraft.of("处置了的").state(AssetState.DISPOSED).bought("2016-11-24"),
                            CardDraft.of("分在三间的")
                                    .pieces(3)
                                    .at("明德楼203", "", 1)
                                    .at("明德楼204", "", 1)
                                    .at("行知楼301", "", 1),
                            CardDraft.of("有一部分没有地方的")
                                    .pieces(10)
                                    .state(AssetState.IDLE)
                                    .at("明德楼203", "", 4)
                                    .at("", "徐敏", 3))
                    .forEach(card -> cards.add(tx, clerk, card.draft(tx)));
            tx.update("update asset set cost_fen = 1000003, price_fen = null where name in ('分在三间的', '有一部分没有地方的')")
                    .execute();
            return tx;
        });
    }

    @BeforeAll
    static void workWithThem() {
        Browser admin = Browser.as("admin");
        admin.get("/departments/new");
        assertEquals(303, admin.post("/departments/new", Map.of("name", "临时办")).status());
        Browser clerk = Browser.as("clerk");
        department(clerk, 1, "总务处");
        department(clerk, 5, "临时办");
        department(clerk, 9, "七年级组");
        admin.get("/departments/7/edit");
        assertEquals(303, admin.post("/departments/7/closing", Map.of()).status());
        admin.get("/rooms/4/edit");
        assertEquals(303, admin.post("/rooms/4/closing", Map.of()).status());
        clerk.get("/assets/6/void");
        assertEquals(
                303,
                clerk.post("/assets/6/void", Map.of("reason", "录错了", "number", number(6)))
                        .status());
        Browser accountant = Browser.as("accountant");
        Page summary = accountant.get("/assets/summary");
        String cost = summary.doc().select("input[name^=cost.]").attr("name");
        Page typed = accountant.post("/assets/summary", Map.of("month", "2026-10", cost, "100"));
        assertEquals(303, typed.status(), () -> typed.texts("[role=alert]").toString());
    }

    @Test
    void figuresOfFinanceThatAreTakenAwayLeaveARow() {
        Browser accountant = Browser.as("accountant");
        Page before = accountant.get("/assets/summary?month=2026-10");
        String cost = before.doc().select("input[name^=cost.]").attr("name");

        assertEquals(
                303,
                before.post("/assets/summary", Map.of("month", "2026-10", cost, ""))
                        .status());

        String detail = TestServer.database()
                .read(tx -> tx.query("select detail from audit where act = 'report.finance' order by seq desc limit 1")
                        .mapTo(String.class)
                        .one());
        assertTrue(detail.strip().endsWith("100.00 / 0.00"), detail);
        accountant
                .get("/assets/summary?month=2026-10")
                .post("/assets/summary", Map.of("month", "2026-10", cost, "100"));
    }

    private static String number(int card) {
        return TestServer.database().read(tx -> tx.query("select number from asset where id = :id")
                .bind("id", card)
                .mapTo(String.class)
                .one());
    }

    private static void department(Browser clerk, int card, String department) {
        clerk.get("/assets/" + card + "/edit");
        Page saved = clerk.post("/assets/" + card + "/edit", Map.of("department", department));
        assertEquals(303, saved.status(), saved::text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/clear",
                "/assets/clear?book=DURABLE",
                "/assets/clear?book=ROOM",
                "/assets/distribution?by=department",
                "/assets/distribution?by=room",
                "/assets/distribution?by=room&book=ROOM",
                "/assets/distribution?by=category",
                "/assets/distribution?by=category&book=DURABLE",
                "/assets/distribution?by=age",
                "/assets/distribution?by=age&book=ROOM",
                "/assets/distribution?by=state",
                "/assets/distribution?by=department&idle=yes",
                "/assets/distribution?by=room&idle=yes",
                "/assets/distribution?by=age&idle=yes",
                "/assets/summary",
                "/assets/summary?month=2026-10",
                "/categories",
                "/categories?q=A0201"
            })
    void everyNumberIsThatOfItsList(String address) {
        for (String username : List.of("director", "auditor")) {
            Browser reader = Browser.as(username);
            List<String> wrong = new ArrayList<>();
            for (Counted number : numbers(reader.get(address))) {
                String said = listed(reader, number);
                if (!said.equals(number.value())) {
                    wrong.add(number + " but the list says " + said);
                }
            }
            assertEquals(List.of(), wrong, username + " at " + address);
        }
    }

    @Test
    void theTreeBesideTheListCountsWhatItsBranchesOpen() {
        Browser clerk = Browser.as("clerk");
        for (String address : List.of("/assets", "/assets?book=ALL", "/assets?book=ALL&state=IDLE", "/assets?q=机")) {
            for (Element branch : clerk.get(address).doc().select("nav.z-tree a:has(span.z-num)")) {
                Counted number = new Counted(
                        "asset.cards", branch.select(".z-num").text().replace(",", ""), branch.attr("href"));
                assertEquals(number.value(), listed(clerk, number), address + " " + number);
            }
        }
    }

    @Test
    void rowsThatDoNotOverlapAddUpToTheTotal() {
        Browser director = Browser.as("director");
        for (String way : List.of("department", "age", "state")) {
            Page page = director.get("/assets/distribution?by=" + way);
            for (String noun : List.of("asset.cards", "asset.quantity", "asset.cost")) {
                long rows = sum(page.doc().select("tbody tr > td:not(:last-child) > [data-figure=" + noun + "]"));
                long idle = noun.equals("asset.cards")
                        ? sum(page.doc().select("tbody [data-figure=asset.cards][href*=state=IDLE]"))
                        : 0;
                long total = Long.parseLong(page.doc()
                        .selectFirst("tfoot [data-figure=" + noun + "]")
                        .attr("data-value"));
                assertTrue(rows == total || rows - idle == total, way + " " + noun + " " + rows + " of " + total);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by=department",
                "by=room",
                "by=category",
                "by=age",
                "by=state",
                "by=room&idle=yes",
                "by=room&book=ROOM"
            })
    void piecesAndMoneyOfTheRowsAddUpToTheTotal(String spread) {
        Page page = Browser.as("director").get("/assets/distribution?" + spread);
        for (int column : List.of(3, 4)) {
            String cell = "td:nth-child(" + column + ") [data-figure]";
            assertEquals(
                    sum(page.doc().select("tfoot " + cell)),
                    sum(page.doc().select("tbody tr:has(> th.fw-semibold) > " + cell)),
                    spread + " column " + column);
        }
    }

    @Test
    void thePagesHaveNumbersAtAll() {
        Browser director = Browser.as("director");
        assertTrue(numbers(director.get("/assets/clear")).size() >= 8);
        assertTrue(numbers(director.get("/assets/distribution?by=room")).size() >= 8);
        assertTrue(numbers(director.get("/assets/summary")).size() >= 8);
        assertTrue(numbers(director.get("/categories")).size() >= 1);
    }

    private record Counted(String noun, String value, String href) {}

    private static Set<Counted> numbers(Page page) {
        assertEquals(200, page.status(), page.address());
        Set<Counted> numbers = new LinkedHashSet<>();
        for (Element at : page.doc().select("main [data-figure]")) {
            Element link = at.tagName().equals("a") ? at : at.selectFirst("a");
            if (link != null) {
                numbers.add(new Counted(at.attr("data-figure"), at.attr("data-value"), link.attr("href")));
            }
        }
        for (Element link : page.doc().select("main td.r a[href^=/assets?]:not([data-figure])")) {
            numbers.add(new Counted("asset.cards", link.text().replace(",", ""), link.attr("href")));
        }
        return numbers;
    }

    /** Zero when the list is empty, for it has no totals then. */
    private static String listed(Browser reader, Counted number) {
        Page list = reader.get(number.href());
        assertEquals(200, list.status(), number.href());
        String noun = number.noun().equals("category.cards") ? "asset.cards" : number.noun();
        return list.doc().select("tr[data-id]").isEmpty() ? "0" : list.figure(noun);
    }

    private static long sum(Iterable<Element> figures) {
        long sum = 0;
        for (Element figure : figures) {
            sum += Long.parseLong(figure.attr("data-value"));
        }
        return sum;
    }
}
