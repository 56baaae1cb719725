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
    void aButtonPressedIntoAnEndedSessionIsNotDoneByTheSignInAfterIt() {
        Browser browser = Browser.freshlyAs("clerk");
        Page mine = browser.get("/me");
        TestServer.clock().advance(Duration.ofHours(2));

        Page login = mine.post("/me/keys", Map.of()).follow();
        Page in = login.post("/login", Map.of("username", "clerk", "password", SmallSchool.PASSWORD));
        assertEquals("/me", in.location(), "where the button is");

        assertEquals(405, browser.get("/me/keys").status());
        assertEquals(1, number("select one_key from account where username = 'clerk'"));
    }

    @Test
    void aFormWithAnOldKeyIsNotKeptAndOpensNoSession() {
        Page form = Browser.freshlyAs("clerk").get("/assets/new");
        TestServer.clock().advance(Duration.ofDays(7).plusMinutes(1));

        assertEquals("", sentWithoutACookie(form, "显微镜").cookie(COOKIE));
    }

    @Test
    void aFormOfMoreThanAQuarterMegabyteIsNotKeptAndOpensNoSession() {
        Page form = Browser.freshlyAs("clerk").get("/assets/new");

        assertEquals("", sentWithoutACookie(form, "x".repeat(200_000)).cookie(COOKIE));
        assertFalse(sentWithoutACookie(form, "x".repeat(100_000)).cookie(COOKIE).isEmpty());
    }

    @Test
    void ofOnePersonOneFormIsKeptTheLast() {
        Page form = Browser.freshlyAs("clerk").get("/assets/new");
        Browser first = sentWithoutACookie(form, "显微镜");
        Browser last = sentWithoutACookie(form, "望远镜");

        assertEquals("/", first.signIn("clerk", SmallSchool.PASSWORD).location());
        Page signedIn = last.signIn("clerk", SmallSchool.PASSWORD);
        assertEquals("望远镜", signedIn.follow().value("name"));
    }

    @Test
    void theNameOfABrowserIsKeptInTwoHundredCharacters() {
        Browser browser = Browser.stranger();
        String token = browser.get("/login").doc().select("input[name=_token]").val();
        String body = "username=clerk&password=" + SmallSchool.PASSWORD + "&_token=" + token;

        Page in = browser.send(
                "POST",
                "/login",
                Map.of("Content-Type", "application/x-www-form-urlencoded", "User-Agent", "Long/" + "x".repeat(5000)),
                body.getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        assertEquals(303, in.status());
        long clerk = number("select person_id from account where username = 'clerk'");
        assertEquals(
                List.of(200),
                TestServer.school().house().sessions().of(clerk).stream()
                        .map(session -> session.browser())
                        .filter(name -> name.startsWith("Long/"))
                        .map(String::length)
                        .toList());
    }

    @Test
    void ofSessionsBeforeSignInTheOldestGivesWayWhenThereAreTooMany() {
        Browser clerk = Browser.freshlyAs("clerk");
        Browser early = Browser.stranger();
        early.get("/login");
        for (int i = 0; i < Unsigned.MOST; i++) {
            Browser.stranger().get("/login");
        }

        assertEquals(
                403,
                early.post("/login", Map.of("username", "clerk", "password", SmallSchool.PASSWORD))
                        .status());
        assertEquals(200, clerk.get("/assets").status(), "who is signed in stays so");
        Browser late = Browser.stranger();
        assertEquals(303, late.signIn("clerk", SmallSchool.PASSWORD).status());
    }

    private static Browser sentWithoutACookie(Page form, String name) {
        Map<String, List<String>> fields =
                new java.util.HashMap<>(Browser.fields(form.form("/assets/new").orElseThrow()));
        fields.put("name", List.of(name));
        Browser stranger = Browser.stranger();
        assertEquals("/login", stranger.postFields("/assets/new", fields).location());
        return stranger;
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
        return number("select count(*) from asset");
    }

    private static long number(String sql) {
        return TestServer.database().read(tx -> tx.query(sql).mapTo(Long.class).one());
    }
}
