package org.zongwu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.access.Role;
import org.zongwu.support.Browser;
import org.zongwu.support.Meanwhile;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** What changes between the look and the booking is looked at again where it is booked. */
@ExtendWith(TestServer.class)
final class MeanwhileTest {

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
    }

    @Test
    void whoseAccountIsDisabledWhileHisPasswordIsHashedDoesNotComeIn() throws Exception {
        Browser teacher = Browser.stranger();
        teacher.get("/login");

        Page in = Meanwhile.doing(
                        tx -> tx.update("update account set disabled = 1 where username = 'teacher'")
                                .execute(),
                        List.of(() -> teacher.post(
                                "/login", Map.of("username", "teacher", "password", SmallSchool.PASSWORD))))
                .get(0);

        assertEquals(422, in.status());
        assertTrue(teacher.get("/me").location().startsWith("/login"));
    }

    @Test
    void aPasswordOfOnesOwnDoesNotOverwriteTheSlipThatCameInBetween() throws Exception {
        Browser teacher = Browser.freshlyAs("teacher");
        teacher.get("/me/password");
        String teacherId = text("select person_id from account where username = 'teacher'");

        String slip = new Passwords().hash("what the slip says");
        Page chosen = Meanwhile.doing(
                        tx -> new AccountDao(TestServer.clock())
                                .reset(tx, Long.parseLong(teacherId), slip, "2026-12-01"),
                        List.of(() -> teacher.post(
                                "/me/password", Map.of("oldPassword", SmallSchool.PASSWORD, "password", "窗外有三棵老槐树"))))
                .get(0);

        assertEquals(422, chosen.status());
        assertTrue(chosen.error("oldPassword").length() > 3, chosen::text);
        assertEquals(slip, text("select password_hash from account where username = 'teacher'"));
    }

    @Test
    void twoAdministratorsDoNotEndEachOtherAtTheSameMoment() throws Exception {
        String admin = text("select person_id from account where username = 'admin'");
        String clerk = text("select person_id from account where username = 'clerk'");
        TestServer.database().write(tx -> {
            new AccountDao(TestServer.clock()).grant(tx, Long.parseLong(clerk), Role.ADMIN);
            return tx;
        });
        Browser one = Browser.freshlyAs("admin");
        Browser other = Browser.freshlyAs("clerk");
        one.get("/people/" + clerk);
        other.get("/people/" + admin);

        List<Page> answers = Meanwhile.doing(
                tx -> {},
                List.of(
                        () -> one.post("/people/" + clerk + "/account/disable", Map.of()),
                        () -> other.post("/people/" + admin + "/roles/ADMIN/withdrawal", Map.of())));

        assertEquals(List.of(303, 303), answers.stream().map(Page::status).toList());
        assertEquals("1", text("""
                        select count(*)
                        from person_role r
                        join account a on a.person_id = r.person_id
                        where r.role = 'ADMIN' and a.disabled = 0"""));
    }

    private static String text(String sql) {
        return TestServer.database()
                .read(tx -> tx.query(sql).mapTo(String.class).one());
    }
}
