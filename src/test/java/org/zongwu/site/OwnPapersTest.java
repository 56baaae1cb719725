package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;

/** T-1: what belongs to another does not exist for me, by whatever number I ask; nor does his action. */
@ExtendWith(TestServer.class)
final class OwnPapersTest {
    /** The teacher keeps card 2 and leads the class of cards 1 and 5; teacher2 keeps card 3 and leads that of 5. */
    private static final Map<String, List<Integer>> SEEN = Map.of(
            "teacher", List.of(1, 2, 5),
            "teacher2", List.of(3, 5),
            "depthead", List.of(4));

    @Test
    void everyCardIsThereForItsKeeperAndIsNotForAnother() {
        SEEN.forEach((username, own) -> {
            for (int card = 1; card <= 8; card++) {
                int answer = Browser.as(username).get("/assets/" + card).status();
                assertEquals(own.contains(card) ? 200 : 404, answer, username + " at card " + card);
            }
        });
    }

    @Test
    void listSearchAndPrintShowNoMoreThanTheCardsDo() {
        SEEN.forEach((username, own) -> {
            Browser browser = Browser.as(username);
            List<String> listed =
                    browser.get("/assets?book=ALL").doc().select("tr[data-id]").eachAttr("data-id");
            assertEquals(
                    own.stream().map(Object::toString).toList(),
                    listed.stream().sorted().toList(),
                    username);
            Page print = browser.get("/assets/print?book=ALL");
            assertEquals(200, print.status());
            assertEquals(own.size(), print.doc().select("tbody tr").size(), username);
        });
        assertEquals(
                0,
                Browser.as("teacher2")
                        .get("/search?q=触控一体机")
                        .doc()
                        .select("main a[href^=/assets/]")
                        .size());
        assertEquals(
                List.of(),
                Browser.as("teacher").get("/assets?book=ALL&q=SN-7782").doc().select("tr[data-id]"));
    }

    @Test
    void theImportOfAnotherIsOpenedByWhoMayBookItAndByNobodyElse() {
        Browser clerk = Browser.as("clerk");
        clerk.get("/imports/new?kind=assets");
        Page sent = clerk.post("/imports/new", Map.of("text", "名称\t数量\t单价\n望远镜\t2\t5900\n"));
        String address = sent.location();
        assertEquals(200, clerk.get(address).status());

        for (String other : List.of("teacher", "accountant", "cashier", "auditor")) {
            Page answer = Browser.as(other).get(address);
            assertTrue(answer.status() == 403 || answer.status() == 404, other + " " + answer.status());
        }
    }

    @Test
    void slipsAndRecordsOfAnotherAreNotThere() {
        for (String address : List.of("/people/5", "/people/slips", "/audit?who=陈国栋", "/people/5/account")) {
            assertTrue(Browser.as("teacher").get(address).status() >= 403, address);
        }
    }

    @Test
    void aNumberThatIsNoNumberIsNotFoundAndNoError() {
        for (String id : List.of("0", "-1", "999999", "99999999999999999999", "1%20", "%00", "１")) {
            int status = Browser.as("clerk").get("/assets/" + id).status();
            assertTrue(status == 404 || status == 400, id + " → " + status);
        }
    }
}
