package org.zongwu.asset.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zongwu.support.Browser;
import org.zongwu.support.CardDraft;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** The register's list: what is asked for is what is shown, counted and summed, over all pages. */
final class ListTest {
    private static final int MANY = 45;

    @RegisterExtension
    static final TestServer SERVER = TestServer.with((database, clock) -> {
        SmallSchool.FIXTURE.fill(database, clock);
        database.write(tx -> {
            var cards = SmallSchool.cards(clock);
            var clerk = SmallSchool.user(tx, "clerk", clock);
            IntStream.range(0, MANY)
                    .forEach(i -> cards.add(
                            tx,
                            clerk,
                            CardDraft.of("音箱" + i % 7)
                                    .under("A02020800")
                                    .model("M-" + i)
                                    .priced(200_000 + i)
                                    .draft(tx)));
            return tx;
        });
    });

    private final Browser clerk = Browser.as("clerk");

    @Test
    void aNetValueThatNoCardCountsIsNoSumOfNothing() {
        Page list = clerk.get("/assets?q=课桌&cols=cost,net");

        assertTrue(list.doc().select("[data-figure=asset.net]").isEmpty());
        assertTrue(list.doc().select("tfoot").text().contains("净值算不出来"), list::text);
        assertTrue(!clerk.get("/assets?q=课桌&cols=cost").text().contains("净值算不出来"));
    }

    @Test
    void aNetValueThatSomeCardsCountSaysHowManyItLeavesOut() {
        TestServer.database().write(tx -> tx.update(
                        "update asset set depreciated_fen = 100, depreciated_month = '2026-08' where id = 2")
                .execute());

        Page list = clerk.get("/assets?q=便携式&cols=cost,net");

        assertEquals("567900", list.figure("asset.net"));
        assertTrue(list.doc().select("tfoot").text().contains("不含没登记折旧的 1 张"), list::text);
    }

    @Test
    void aListOfOneRoomSaysHowMuchOfALotStandsInItOnPaperToo() {
        Page list = clerk.get("/assets?book=ALL&place=r2");
        assertTrue(list.doc().select("tr[data-id=5]").text().contains(" 43/60 "), list::text);
        assertTrue(!list.doc().select("tr[data-id=1]").text().contains("/60"), list::text);

        Page paper = clerk.get("/assets/print?book=ALL&place=r2");
        assertTrue(paper.text().contains("43/60"), paper::text);
        assertEquals(list.figure("asset.here.quantity"), paper.figure("asset.here.quantity"));
        assertTrue(!clerk.get("/assets?book=ALL&q=课桌").text().contains("43/60"));
    }

    @ParameterizedTest
    @CsvSource({
        "q=触控,1",
        "q=体,1",
        "q=SN-7781,2",
        "q=sn-77,2 3",
        "q=86 英寸,1",
        "q=ckytj,1",
        "q=dyj,4",
        "q=明德楼203,1 5",
        "q=机房,6",
        "q=赵雅琴,2",
        "q=教务处,4",
        "q=无此物,''",
        "q=触控 203,1",
        "keeper=徐敏,3",
        "place=r2,1 5",
        "state=TO_SCRAP,6",
        "book=DURABLE,7",
        "book=ROOM,8",
        "from=2026-01-01&book=,7",
        "to=2019-12-31,6",
        "costFrom=16000,1",
        "costTo=1980,4 7 8",
        "q=课桌&state=IDLE,''"
    })
    void aFilterShowsExactlyWhatItSaysWithTheTotalsOfTheWhole(String query, String ids) {
        List<String> wanted = ids.isEmpty() ? List.of() : List.of(ids.split(" ", -1));
        String all = query.contains("book=") ? query : query + "&book=ALL";
        Page page = clerk.get("/assets?" + all.replace(" ", "%20"));

        List<String> shown = page.doc().select("tbody tr[data-id]").eachAttr("data-id").stream()
                .filter(id -> Integer.parseInt(id) <= 8)
                .sorted()
                .toList();
        assertEquals(wanted, shown, page.address());
        String where = wanted.isEmpty() ? "0" : String.join(",", wanted);
        int more = page.doc().select("tbody tr[data-id]").size() - wanted.size();
        if (more == 0 && !wanted.isEmpty()) {
            assertEquals(Integer.toString(wanted.size()), page.figure("asset.cards"));
            Page one = clerk.get("/assets?" + query.replace(" ", "%20") + "&book=FIXED");
            String sum =
                    one("select coalesce(sum(cost_fen), 0) from asset where book = 'FIXED' and id in (" + where + ")");
            assertTrue(
                    sum.equals("0") || query.contains("book=") || sum.equals(one.figure("asset.cost")), one.address());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\"", "'", "*", "NEAR(", "AND", "a OR b", "^", "😀", "\u0000", "-", "())"})
    void noTextBreaksTheSearch(String text) {
        Page page = clerk.get("/assets?book=ALL&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));

        assertTrue(page.status() == 200 || page.status() == 400, page::text);
    }

    @Test
    void aVeryLongTextFindsNothingAndBreaksNothing() {
        assertEquals(200, clerk.get("/assets?book=ALL&q=" + "长".repeat(400)).status());
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void everyColumnSortsBothWaysAndThePagesHoldEachCardOnce(Column column) {
        for (String way : List.of("", "-")) {
            List<String> ids = new ArrayList<>();
            for (int page = 1; page <= 6; page++) {
                ids.addAll(clerk.get("/assets?book=ALL&size=10&sort=" + way + column.key() + "&page=" + page)
                        .doc()
                        .select("tbody tr[data-id]")
                        .eachAttr("data-id"));
            }
            assertEquals(MANY + 8, ids.size(), way + column);
            assertEquals(MANY + 8, new HashSet<>(ids).size(), way + column);
        }
    }

    @Test
    void chineseSortsByItsSoundAndTheEmptyComesLast() {
        List<String> names =
                clerk.get("/assets?book=ALL&sort=name&size=100").texts("tbody tr[data-id] td.spec").stream()
                        .map(text -> text.substring(0, 2))
                        .distinct()
                        .toList();
        assertEquals(List.of("便携", "触控", "电饭", "激光", "课桌", "日光", "投影", "音箱"), names);

        List<String> places = clerk.get("/assets?book=ALL&sort=place&size=100")
                .doc()
                .select("tbody tr[data-id]")
                .eachAttr("data-id");
        assertTrue(places.indexOf("1") < places.indexOf("2"), "a card without a place comes after those with one");
    }

    @Test
    void thePrintAndTheFileHoldTheSameResult() {
        String query = "?book=ALL&q=音箱&sort=-cost";
        int cards = Integer.parseInt(clerk.get("/assets" + query).figure("asset.cards"));

        assertEquals(MANY, cards);
        assertEquals(
                cards,
                clerk.get("/assets/print" + query).doc().select("tbody tr").size());
        assertEquals(
                cards + 1,
                clerk.get("/assets/export.csv" + query).text().strip().lines().count());
    }

    @Test
    void chosenColumnsAreRemembered() {
        Browser reader = Browser.as("accountant");
        reader.get("/assets");
        Page shown =
                reader.post("/assets/columns", Map.of("cols", List.of("number", "name", "model"), "remember", "yes"));
        assertEquals(303, shown.status());

        assertEquals(
                shown.follow().texts("thead th").size(),
                reader.get("/assets").texts("thead th").size());
    }

    private static String one(String sql) {
        return TestServer.database()
                .read(tx -> tx.query(sql).mapTo(String.class).one());
    }
}
