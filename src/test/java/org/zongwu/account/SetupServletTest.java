package org.zongwu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Meanwhile;
import org.zongwu.support.Page;
import org.zongwu.support.TestDatabase;
import org.zongwu.support.TestServer;

/** T-20: a new school has one first administrator, whoever else holds the code, and his password is not one everybody tries. */
@ExtendWith(TestServer.class)
final class SetupServletTest {
    private static final String GOOD = "窗外有三棵老槐树";

    @BeforeEach
    void newSchool() {
        TestServer.restart(TestDatabase.EMPTY, house -> Map.of());
    }

    @Test
    void aPasswordThatEverybodyTriesIsRefusedAtItsField() {
        for (String weak : List.of("12345678", "liping123", "青石小学2026")) {
            Page refused = Browser.stranger().post("/setup", typed("liping", weak));

            assertEquals(422, refused.status(), weak);
            assertTrue(refused.error("password").length() > 3, refused::text);
        }
        assertEquals(0, accounts());
    }

    @Test
    void whoeverOpensANewSchoolIsLedToItsSetUp() {
        Page opened = Browser.stranger().get("/").follow().follow();

        assertEquals("/setup", opened.address());
    }

    @Test
    void twoWhoSendItAtTheSameMomentAreNotBothAdministrator() throws Exception {
        List<Page> answers = Meanwhile.doing(tx -> {}, List.of(sent("liping"), sent("wangwu")));

        assertEquals(List.of(303, 303), answers.stream().map(Page::status).toList());
        assertEquals(1, accounts());
        assertEquals(
                "/login", Browser.stranger().get("/setup").follow().location().replaceAll("\\?.*", ""));
    }

    private static Callable<Page> sent(String username) {
        Browser browser = Browser.stranger();
        browser.get("/setup");
        return () -> browser.post("/setup", typed(username, GOOD));
    }

    private static Map<String, ?> typed(String username, String password) {
        String code = System.getProperty("zongwu.setupCode");
        return Map.of("code", code, "school", "青石小学", "name", "李萍", "username", username, "password", password);
    }

    private static long accounts() {
        return TestServer.database().read(tx -> tx.query("select count(*) from account")
                .mapTo(Long.class)
                .one());
    }
}
