package org.zongwu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** 个人设置: one's own password and sessions. */
@ExtendWith(TestServer.class)
final class MeServletTest {
    private static final String GOOD = "窗外有三棵老槐树";

    private Browser teacher;

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        teacher = Browser.freshlyAs("teacher");
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndNotThisOne() {
        Browser elsewhere = Browser.freshlyAs("teacher");

        assertEquals(303, change(SmallSchool.PASSWORD, GOOD).status());

        assertEquals(200, teacher.get("/me").status());
        assertTrue(elsewhere.get("/me").location().startsWith("/login"));
        assertEquals(
                422, Browser.stranger().signIn("teacher", SmallSchool.PASSWORD).status());
        assertEquals(303, Browser.stranger().signIn("teacher", GOOD).status());
    }

    @Test
    void theShortcutsBecomeWhatTheButtonSaidHoweverOftenItIsPressed() {
        Page before = teacher.get("/me");

        before.post("/me/keys", Map.of());
        before.post("/me/keys", Map.of());

        assertEquals(
                "yes",
                teacher.get("/me")
                        .form("/me/keys")
                        .orElseThrow()
                        .select("[name=on]")
                        .val());
    }

    @Test
    void aRareSurnameStandsWholeInTheCorner() {
        TestServer.database().write(tx -> tx.update("update person set name = '𠮷田' where name = '赵雅琴'")
                .execute());

        assertEquals(
                "𠮷",
                Browser.freshlyAs("teacher").get("/me").doc().select(".z-ava").text());
    }

    @ParameterizedTest
    @CsvSource({
        "short77, SHORT, 密码至少 8 位",
        "password2026, COMMON, 太常用",
        "qwertyuiop, ROW, 按顺序排",
        "2014-08-20, DATE_OR_PHONE, 日期和手机号",
        "赵雅琴123456, OWN_NAME, 自己或学校的名字",
        "青石小学2026!, OWN_NAME, 自己或学校的名字",
        "zhaoyaqin2026, OWN_NAME, 自己或学校的名字",
    })
    void aWeakPasswordIsRefusedWithTheReason(String password, String weakness, String sentence) {
        Page refused = change(SmallSchool.PASSWORD, password);

        assertEquals(422, refused.status(), weakness);
        assertTrue(refused.error("password").contains(sentence), () -> refused.error("password"));
        assertFalse(refused.text().contains(password), "a password is not written back");
        assertEquals(
                303, Browser.stranger().signIn("teacher", SmallSchool.PASSWORD).status());
    }

    @Test
    void theOldPasswordIsAskedAndGuessingItIsSlowed() {
        assertEquals("请填现在的密码", change("", GOOD).error("oldPassword"));
        for (int i = 0; i < 5; i++) {
            assertTrue(change("wrong-one-" + i, GOOD).error("oldPassword").startsWith("现在的密码不对"));
        }

        Page later = change(SmallSchool.PASSWORD, GOOD);

        assertEquals(429, later.status());
        assertFalse(later.header("retry-after").isEmpty());
    }

    @Test
    void oneOtherSessionOrAllOfThemAreEndedByHand() {
        Browser one = Browser.freshlyAs("teacher");
        Page me = teacher.get("/me");
        String handle = me.doc().select("[name=handle]").val();
        teacher.submit(me.doc().select("form:has([name=handle])").first(), Map.of("handle", handle));
        assertTrue(one.get("/me").location().startsWith("/login"));

        Browser two = Browser.freshlyAs("teacher");
        Browser three = Browser.freshlyAs("teacher");
        Page again = teacher.get("/me");
        teacher.submit(
                again.doc()
                        .select("form[action=/me/sessions/end]:not(:has([name=handle]))")
                        .first(),
                Map.of());
        assertTrue(two.get("/me").location().startsWith("/login"));
        assertTrue(three.get("/me").location().startsWith("/login"));
        assertEquals(200, teacher.get("/me").status());
    }

    /** T-1. */
    @Test
    void thePasswordOfAnotherIsNeverReachedByAFieldAndHisSessionNotByItsHandle() {
        Browser admin = Browser.freshlyAs("admin");
        Browser.freshlyAs("admin");
        String handle = admin.get("/me").doc().select("[name=handle]").val();
        Browser.freshlyAs("teacher");
        Page me = teacher.get("/me");

        teacher.submit(me.doc().select("form:has([name=handle])").first(), Map.of("handle", handle));

        assertEquals(1, admin.get("/me").doc().select("[name=handle]").size(), "still signed in there");
    }

    @Test
    void singleKeysAreTurnedOffAndOn() {
        teacher.get("/me");
        teacher.post("/me/keys", Map.of());
        assertEquals("off", teacher.get("/me").doc().body().attr("data-keys"));
        teacher.post("/me/keys", Map.of());
        assertEquals("", teacher.get("/me").doc().body().attr("data-keys"));
    }

    private Page change(String old, String chosen) {
        teacher.get("/me/password");
        return teacher.post("/me/password", Map.of("oldPassword", old, "password", chosen));
    }
}
