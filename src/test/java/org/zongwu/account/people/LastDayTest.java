package org.zongwu.account.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** Somebody leaves on a day to come: until then he works here everywhere, from that day on nowhere. */
@ExtendWith(TestServer.class)
final class LastDayTest {

    @Test
    void whoLeavesInTwoDaysIsHereUntilThenAndGoneFromThatDayOn() {
        String person = "/people/"
                + TestServer.database()
                        .read(tx -> tx.query("select person_id from account where username = 'inspector'")
                                .mapTo(String.class)
                                .one());
        Browser admin = Browser.as("admin");
        admin.get(person + "/edit");
        assertEquals(
                303,
                admin.post(person + "/edit", Map.of("leftOn", "2026-11-26")).status());

        TestServer.clock().advance(Duration.ofMinutes(37 * 60 + 30));
        Browser himself = Browser.freshlyAs("inspector");
        here(true);
        assertFalse(Browser.as("admin").get(person).text().contains("已离校"));

        TestServer.clock().advance(Duration.ofMinutes(31));
        here(false);
        assertTrue(Browser.as("admin").get(person).text().contains("已离校"));
        assertTrue(himself.get("/directory").location().startsWith("/login"));
        assertEquals(
                422,
                Browser.stranger().signIn("inspector", SmallSchool.PASSWORD).status());
        assertEquals(List.of("account.leave"), TestServer.database().read(tx -> tx.query(
                        "select act from audit where person_id = 0 and act like 'account.l%'")
                .mapTo(String.class)
                .list()));
    }

    private static void here(boolean here) {
        Browser admin = Browser.as("admin");
        Page list = admin.get("/people");
        assertEquals(here ? "15" : "14", list.figure("people.count"));
        assertEquals(here ? "0" : "1", admin.get("/people?account=LEFT").figure("people.count"));
        assertEquals(here, admin.get("/directory").text().contains("马超"));
        assertEquals(here, Browser.as("clerk").get("/assets/new").text().contains("马超"), "as a keeper");
    }
}
