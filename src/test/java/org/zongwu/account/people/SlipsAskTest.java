package org.zongwu.account.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** A slip ends the password somebody uses: that is asked on a page of its own. */
@ExtendWith(TestServer.class)
final class SlipsAskTest {
    @Test
    void passwordsInUseEndOnlyAfterTheirOwnPageAsked() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        Browser admin = Browser.as("admin");
        admin.get("/people/new");
        admin.post("/people/new", Map.of("name", "单雄信", "department", "1", "account", List.of()));
        String fresh = TestServer.database().read(tx -> tx.query("select id from person where name = '单雄信'")
                .mapTo(String.class)
                .one());

        Page ask = admin.get("/people").post("/people/slips", Map.of("id", List.of("5", fresh)));

        assertEquals(200, ask.status());
        assertTrue(ask.doc().select("main li").eachText().contains("周敏 总务处"), ask.text());
        assertEquals("/people/slips", ask.post("/people/slips", Map.of()).location());
        assertEquals(List.of("单雄信"), admin.get("/people/slips").texts(".z-slip strong"));
        assertEquals(200, Browser.freshlyAs("clerk").get("/assets").status());

        Page again = admin.get("/people").post("/people/slips", Map.of("id", List.of("5")));
        assertEquals("/people/slips", again.post("/people/slips", Map.of()).location());
        assertEquals(
                422, Browser.stranger().signIn("clerk", SmallSchool.PASSWORD).status());
    }
}
