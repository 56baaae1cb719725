package org.zongwu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zongwu.access.Role;
import org.zongwu.school.PersonDao;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** T-5, T-16, T-20, T-24: the door as a guesser, a whole school and a shared PC meet it. */
@ExtendWith(TestServer.class)
final class SignInServletTest {
    private static final int PEOPLE = 60;

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
    }

    @Test
    void aWrongNameADisabledAccountAndAWrongPasswordLookAlike() {
        String wrong = alert(Browser.stranger().signIn("clerk", "falsch"));

        assertTrue(wrong.contains("账号或密码不对"));
        assertEquals(wrong, alert(Browser.stranger().signIn("nobody", "falsch")));
        assertEquals(wrong, alert(Browser.stranger().signIn("", "")));
    }

    @Test
    void whereNothingCanBeStoredPeopleStillComeInAndRead() {
        TestServer.database().write(tx -> tx.update("pragma query_only = 1").execute()); // as a full disk answers

        Browser clerk = Browser.stranger();
        assertEquals(303, clerk.signIn("clerk", SmallSchool.PASSWORD).status());

        assertEquals(200, clerk.get("/assets").status());
        clerk.get("/assets/new");
        assertEquals(
                503,
                clerk.post("/assets/new", Map.of("name", "显微镜", "price", "99")).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "123456", "password", "root", "zongwu", "zongwu123", "admin123", "888888"})
    void aSchoolOfItsOwnHasNoAccountWithAUsualPassword(String password) {
        for (String name : List.of("admin", "root", "guest", "test", "demo")) {
            assertEquals(422, Browser.stranger().signIn(name, password).status());
        }
    }

    @Test
    void fiftyWrongTriesFromOneAddressDoNotKeepTheCashierOutAtAnother() throws IOException {
        Browser guesser = Browser.stranger();
        for (int i = 0; i < 50; i++) {
            Page answer = guesser.signIn("cashier", "guess-" + i);
            while (answer.status() == 429) {
                TestServer.clock().advance(Duration.ofSeconds(Long.parseLong(answer.header("retry-after"))));
                answer = guesser.signIn("cashier", "guess-" + i);
            }
            assertEquals(422, answer.status());
        }
        Instant start = TestServer.clock().instant();

        Raw holder = Raw.from("127.0.0.2", "cashier");
        while (holder.status == 429) {
            TestServer.clock().advance(Duration.ofSeconds(holder.later));
            holder = Raw.from("127.0.0.2", "cashier");
        }

        assertEquals(303, holder.status);
        assertTrue(
                Duration.between(start, TestServer.clock().instant()).compareTo(Duration.ofSeconds(5)) < 0,
                "within five seconds");
    }

    @Test
    void sixtyPeopleBehindOneAddressSignInWithinTwoMinutesThoughEachMistypesOnce() {
        many();
        Instant start = TestServer.clock().instant();
        for (int i = 0; i < PEOPLE; i++) {
            Browser someone = Browser.stranger();
            patient(someone, "p" + i, "mistyped");
            assertEquals(303, patient(someone, "p" + i, SmallSchool.PASSWORD).status());
        }
        Duration took = Duration.between(start, TestServer.clock().instant());
        assertTrue(took.compareTo(Duration.ofMinutes(2)) < 0, took.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/%2f%2fevil.example",
                "javascript:alert(1)",
                "///evil.example",
                "/..//evil.example",
                " //evil.example",
                "/\t/evil.example",
                "http:evil.example"
            })
    void nobodyIsLedAwayAfterSignIn(String next) {
        Browser someone = Browser.stranger();
        someone.get("/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
        Page answer =
                someone.post("/login", Map.of("username", "clerk", "password", SmallSchool.PASSWORD, "next", next));

        assertEquals(303, answer.status());
        assertTrue(answer.location().matches("/|/[^/\\\\\\s].*"), () -> next + " leads to " + answer.location());
    }

    @Test
    void onAPublicPcTheBoxMakesTheSessionShortAndWithoutItItIsNot() {
        Browser shared = Browser.stranger();
        shared.get("/login");
        shared.post("/login", Map.of("username", "teacher", "password", SmallSchool.PASSWORD, "publicPc", "yes"));
        Browser own = Browser.freshlyAs("teacher");

        TestServer.clock().advance(Duration.ofMinutes(16));

        assertTrue(shared.get("/me").location().startsWith("/login"));
        assertEquals(200, own.get("/me").status());
    }

    private static Page patient(Browser someone, String name, String password) {
        Page answer = someone.signIn(name, password);
        while (answer.status() == 429) {
            TestServer.clock().advance(Duration.ofSeconds(Long.parseLong(answer.header("retry-after"))));
            answer = someone.signIn(name, password);
        }
        return answer;
    }

    private static void many() {
        AccountDao accounts = new AccountDao(TestServer.clock());
        TestServer.database().write(tx -> {
            String hash = accounts.named(tx, "clerk").orElseThrow().passwordHash();
            for (int i = 0; i < PEOPLE; i++) {
                long id = new PersonDao().add(tx, "某" + i, "", 0, "");
                accounts.add(tx, new Account(id, "p" + i, hash, "OWN", "", "zh-CN", false));
                accounts.grant(tx, id, Role.TEACHER);
            }
            return tx;
        });
    }

    private static String alert(Page page) {
        assertEquals(422, page.status());
        return String.join(" ", page.texts("[role=alert]"));
    }

    /** A sign-in from another address of this computer, which no browser lets a test choose. */
    private record Raw(int status, long later) {
        private static final Pattern COOKIE = Pattern.compile("(?i)set-cookie: ([^;]+)");
        private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");
        private static final Pattern LATER = Pattern.compile("(?i)retry-after: (\\d+)");

        static Raw from(String address, String username) throws IOException {
            String page = ask(address, "GET /login HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            String body = "_token=" + found(TOKEN, page) + "&username=" + username + "&password=" + SmallSchool.PASSWORD
                    + "&next=";
            String answer = ask(
                    address,
                    "POST /login HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nCookie: " + found(COOKIE, page)
                            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                            + body.length() + "\r\n\r\n" + body);
            Matcher later = LATER.matcher(answer);
            return new Raw(
                    Integer.parseInt(answer.substring(9, 12)), later.find() ? Long.parseLong(later.group(1)) : 0);
        }

        private static String ask(String address, String request) throws IOException {
            try (Socket socket = new Socket()) {
                socket.bind(new InetSocketAddress(address, 0));
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), TestServer.port()));
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        private static String found(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            assertTrue(matcher.find(), text);
            return matcher.group(1);
        }
    }
}
