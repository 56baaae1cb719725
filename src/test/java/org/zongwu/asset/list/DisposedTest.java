package org.zongwu.asset.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.asset.AssetDao;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;

/** What was disposed of is the school's no more: it is counted nowhere, and found by whoever asks for it. */
@ExtendWith(TestServer.class)
final class DisposedTest {

    @Test
    void aDisposedCardCountsNowhereAndIsFoundWhenAskedFor() {
        Browser clerk = Browser.as("clerk");
        long before = cost(clerk.get("/assets"));
        String number = TestServer.database().read(tx -> tx.query("select number from asset where id = 6")
                .mapTo(String.class)
                .one());
        assertEquals("1", clerk.get("/assets?place=r5").figure("asset.cards"));

        TestServer.database().write(tx -> tx.update("update asset set state = 'DISPOSED' where id = 6")
                .execute());

        Page list = clerk.get("/assets");
        assertEquals(before - 590_000, cost(list));
        assertTrue(list.doc().select("tr[data-id=6]").isEmpty());
        for (String address :
                List.of("/assets/distribution?by=state", "/assets/distribution?by=room", "/assets/summary")) {
            assertEquals(
                    before - 590_000,
                    Long.parseLong(Browser.as("director")
                            .get(address)
                            .doc()
                            .selectFirst("tfoot [data-figure=asset.cost]")
                            .attr("data-value")),
                    address);
        }
        assertEquals("5", Browser.as("director").get("/assets/clear").figure("asset.cards"));
        assertTrue(clerk.get("/assets?place=r5").doc().select("tr[data-id]").isEmpty());
        assertFalse(clerk.get("/assets/export.csv?book=ALL").text().contains("投影仪"));

        assertEquals(List.of("6"), ids(clerk.get("/assets?state=DISPOSED")));
        assertTrue(clerk.get("/assets/export.csv?state=DISPOSED").text().contains("投影仪"));
        assertEquals(List.of("6"), ids(clerk.get("/assets?book=ALL&q=" + number)));
        assertEquals(List.of(), ids(clerk.get("/assets?book=ALL&q=投影仪")));
        Page found = clerk.get("/search?q=" + number);
        assertTrue(found.text().contains("已处置"), found::text);
        assertEquals(200, clerk.get("/assets/6").status());
    }

    @Test
    void aRoomsListIsAllottedToNothingThatIsGone() {
        AssetDao assets = new AssetDao(Clock.systemUTC());
        assertEquals(1, named(assets, "激光打印机"));

        TestServer.database().write(tx -> tx.update("update asset set state = 'DISPOSED' where id = 4")
                .execute());

        assertEquals(0, named(assets, "激光打印机"));
        TestServer.database().write(tx -> tx.update("update asset set state = 'IN_USE' where id = 4")
                .execute());
    }

    private static int named(AssetDao assets, String name) {
        return TestServer.database().read(tx -> assets.named(tx, List.of(name))).size();
    }

    private static long cost(Page list) {
        return Long.parseLong(list.figure("asset.cost"));
    }

    private static List<String> ids(Page list) {
        return list.doc().select("tr[data-id]").eachAttr("data-id");
    }
}
