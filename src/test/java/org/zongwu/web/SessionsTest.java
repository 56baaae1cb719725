package org.zongwu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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

/** T-4, T-24: how long a session lives, that sign-in changes its id, and what becomes of a form sent after its end. */
@ExtendWith(TestServer.class)
final class SessionsTest {
    private static final String COOKIE = "ZWSESSION";

    @Test
    void signInGivesANewIdAndTheOldOneIsDead() {
        Browser browser = Browser.stranger();
        browser.get("/login");
        String before = browser.cookie(COOKIE);

        browser.signIn("clerk", SmallSchool.PASSWORD);

        assertNotEquals(before, browser.cookie(COOKIE));
        Browser planter = Browser.stranger();
        planter.setCookie(COOKIE, before);
        assertEquals(303, planter.get("/assets").status());
    }

    @Test
    void anIdThatTheBrowserMadeUpIsNotTaken() {
        Browser browser = Browser.stranger();
        browser.setCookie(COOKIE, "chosen-by-somebody");

        browser.get("/login");

        assertNotEquals("chosen-by-somebody", browser.cookie(COOKIE));
    }

    @Test
    void theCookieIsForTheServerAloneAndHoldsEnoughChance() {
        Page login = Browser.stranger().get("/login");

        String cookie = login.header("set-cookie");
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        assertTrue(login.browser().cookie(COOKIE).length() >= 22, cookie);
        assertFalse(login.text().contains("jsessionid"), "the id stands in a link");
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        Browser browser = Browser.freshlyAs("clerk");
        Browser thief = browser.twin();
        String id = browser.cookie(COOKIE);

        Page out = browser.post("/logout", Map.of());

        assertEquals(303, out.status());
        thief.setCookie(COOKIE, id);
        assertEquals(303, thief.get("/assets").status());
    }

    @Test
    void aSessionEndsAfterSixtyIdleMinutesAndNotBefore() {
        Browser browser = Browser.freshlyAs("clerk");

        TestServer.clock().advance(Duration.ofMinutes(59));
        assertEquals(200, browser.get("/assets").status());
        TestServer.clock().advance(Duration.ofMinutes(60));
        assertEquals(200, browser.get("/assets").status());
        TestServer.clock().advance(Duration.ofMinutes(61));

        Page ended = browser.get("/assets");
        assertEquals(303, ended.status());
        assertEquals("/login?next=%2Fassets", ended.location());
    }

    @Test
    void onAPublicPcASessionEndsAfterFifteenIdleMinutes() {
        Browser browser = Browser.stranger();
        browser.get("/login");
        browser.post(
                "/login", Map.of("username", "clerk", "password", SmallSchool.PASSWORD, "publicPc", List.of("yes")));

        TestServer.clock().advance(Duration.ofMinutes(15));
        assertEquals(200, browser.get("/assets").status());
        TestServer.clock().advance(Duration.ofMinutes(16));

        assertEquals(303, browser.get("/assets").status());
    }

    @Test
    void noSessionLivesLongerThanTenHours() {
        Browser browser = Browser.freshlyAs("clerk");

        for (int quarter = 0; quarter < 20; quarter++) {
            TestServer.clock().advance(Duration.ofMinutes(30));
            assertEquals(200, browser.get("/assets").status(), "after " + (quarter + 1) / 2.0 + " hours");
        }
        TestServer.clock().advance(Duration.ofMinutes(1));

        assertEquals(303, browser.get("/assets").status());
    }

    @Test
    void aFormSentIntoAnEndedSessionIsShownAsFilledToTheSamePersonAndNotExecuted() {
        Browser browser = Browser.freshlyAs("clerk");
        Page form = browser.get("/assets/new");
        long before = cards();
        TestServer.clock().advance(Duration.ofHours(2));

        Page ended = form.post("/assets/new", Map.of("name", "显微镜", "price", "1280"));
        assertEquals("/login", ended.location());
        Page signedIn = browser.signIn("clerk", SmallSchool.PASSWORD);
        assertEquals("/assets/new", signedIn.location());
        Page again = signedIn.follow();

        assertEquals(before, cards());
        assertEquals("显微镜", again.value("name"));
        assertEquals("1280", again.value("price"));
        assertTrue(again.texts("[role=alert]").toString().contains("还没有保存"), again.text());
        Page saved = again.post("/assets/new", Map.of());
        assertEquals(303, saved.status());
        assertEquals(before + 1, cards());
    }

    @Test
    void anotherPersonAtTheSamePcDoesNotSeeThatForm() {
        Browser browser = Browser.freshlyAs("clerk");
        Page form = browser.get("/assets/new");
        TestServer.clock().advance(Duration.ofHours(2));
        form.post("/assets/new", Map.of("name", "只给周敏看", "price", "1280"));

        Page signedIn = browser.signIn("director", SmallSchool.PASSWORD);

        assertEquals("/", signedIn.location());
        assertFalse(browser.get("/assets/new").text().contains("只给周敏看"));
    }

    @Test
    void aFormWithoutAKeyOfOursIsNotKept() {
        Browser browser = Browser.stranger();
        browser.get("/login");

        Page sent = browser.postFields("/assets/new", Map.of("name", List.of("untergeschoben")));
        assertEquals("/login", sent.location());

        assertEquals("/", browser.signIn("clerk", SmallSchool.PASSWORD).location());
    }

    @Test
    void onlyAddressesOfOurOwnAreGoneOnToAfterSignIn() {
        for (String next :
                List.of("//evil.example", "https://evil.example", "/\\evil.example", "/%2F/evil", "javascript:x")) {
            Browser browser = Browser.stranger();
            Page login = browser.get(new Query("/login", Map.of("next", List.of(next))).address());

            Page signedIn =
                    login.post("/login", Map.of("username", "clerk", "password", SmallSchool.PASSWORD, "next", next));

            assertTrue(signedIn.location().matches("/([^/\\\\].*)?"), next + " → " + signedIn.location());
        }
    }

    @Test
    void theAskedPageComesAfterSignIn() {
        Browser browser = Browser.stranger();

        Page asked = browser.get("/assets?q=%E8%AF%BE%E6%A1%8C&book=");
        Page signedIn = asked.follow().post("/login", Map.of("username", "clerk", "password", SmallSchool.PASSWORD));

        assertEquals("/assets?q=%E8%AF%BE%E6%A1%8C&book=", signedIn.location());
    }

    private static long cards() {
        return TestServer.database()
                .read(tx ->
                        tx.query("select count(*) from asset").mapTo(Long.class).one());
    }
}
