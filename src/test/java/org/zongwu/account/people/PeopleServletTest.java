package org.zongwu.account.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.access.Matter;
import org.zongwu.access.Role;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** People as the administrator meets them; T-20: a first password is chance, stands on its slip alone and must be changed. */
@ExtendWith(TestServer.class)
final class PeopleServletTest {
    private Browser admin;

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        admin = Browser.as("admin");
    }

    @Test
    void theListCountsPeopleAndAccountsAndIsFoundByInitials() {
        Page all = admin.get("/people");
        assertEquals("15", all.figure("people.count"));
        assertEquals("15", all.figure("people.accounts"));

        Page one = admin.get("/people?q=zyq");
        assertEquals("1", one.figure("people.count"));
        assertEquals(List.of("赵雅琴"), one.texts("tbody td.nw"));
        assertEquals("2", admin.get("/people?role=TEACHER&department=5").figure("people.count"));
        assertEquals(List.of("赵雅琴"), admin.get("/people?q=zhao").texts("tbody td.nw"));
        assertEquals(List.of("赵雅琴"), admin.get("/people?q=yaqin").texts("tbody td.nw"));
        assertEquals("0", admin.get("/people?q=hao").figure("people.count"), "syllables count from their beginning");
        assertTrue(admin.get("/directory?q=Zhao%20Ya").text().contains("赵雅琴"));
        assertTrue(admin.get("/people?q=无此人").text().contains("没有找到"));
    }

    @Test
    void aPersonIsAddedWithASlipThatIsShownToThisSessionAloneUntilCleared() {
        admin.get("/people/new");
        Page added = admin.post("/people/new", Map.of("name", "林小燕", "department", "5", "account", "yes"));
        assertEquals("/people/slips", added.location());

        Page slips = added.follow();
        assertEquals(List.of("林小燕"), slips.texts(".z-slip strong"));
        assertTrue(Browser.freshlyAs("admin")
                .get("/people/slips")
                .doc()
                .select(".z-slip")
                .isEmpty());

        assertEquals(303, slips.post("/people/slips/clear", Map.of()).status());
        assertTrue(admin.get("/people/slips").doc().select(".z-slip").isEmpty());
    }

    @Test
    void aSlipIsForgottenAfterHalfAnHour() {
        reset("teacher2");
        TestServer.clock().advance(Duration.ofMinutes(31));

        assertTrue(admin.get("/people/slips").doc().select(".z-slip").isEmpty());
    }

    @Test
    void aResetEndsTheSessionsAndTheFirstPasswordMustBeChangedBeforeAnythingElse() {
        Browser teacher = Browser.freshlyAs("teacher2");
        String password = reset("teacher2");

        assertTrue(teacher.get("/directory").location().startsWith("/login"));
        assertEquals(
                422, Browser.stranger().signIn("teacher2", SmallSchool.PASSWORD).status());
        Browser again = Browser.stranger();
        assertEquals("/me/password", again.signIn("teacher2", password).location());
        assertEquals("/me/password", again.get("/directory").location());
        Page chosen = again.post("/me/password", Map.of("oldPassword", password, "password", "窗外有三棵老槐树"));
        assertEquals(303, chosen.status(), chosen::text);
        assertEquals(200, again.get("/directory").status());
    }

    @Test
    void twoResetsGiveDifferentPasswordsAndTheFirstIsNoLongerGood() {
        String first = reset("teacher2");
        String second = reset("teacher2");

        assertNotEquals(first, second);
        assertEquals(422, Browser.stranger().signIn("teacher2", first).status());
        assertEquals(1, admin.get("/people/slips").doc().select(".z-slip").size());
    }

    @Test
    void aFirstPasswordIsGoodForAWeek() {
        String password = reset("teacher2");
        TestServer.clock().advance(Duration.ofDays(8));

        Page refused = Browser.stranger().signIn("teacher2", password);

        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("已经过期"), refused::text);
    }

    @Test
    void slipsAreMadeForThoseTickedAndNeverForOneself() {
        List<String> ids = List.of(id("admin"), id("teacher2"), id("moral"));
        Page ask = admin.get("/people").post("/people/slips", Map.of("id", ids));
        assertEquals("/people/slips", ask.post("/people/slips", Map.of()).location());

        assertEquals(
                List.of("刘志强", "徐敏"),
                admin.get("/people/slips").texts(".z-slip strong").stream()
                        .sorted()
                        .toList());
        assertEquals(
                303, Browser.stranger().signIn("admin", SmallSchool.PASSWORD).status());
    }

    @Test
    void tickingNobodySaysSo() {
        admin.get("/people");
        Page back = admin.post("/people/slips", Map.of());
        assertTrue(back.follow().text().contains("请先在名单里选人"));
    }

    @Test
    void disablingEndsTheSessionsAndEnablingLetsInAgain() {
        Browser moral = Browser.freshlyAs("moral");
        String person = "/people/" + id("moral");

        admin.get(person);
        assertEquals(303, admin.post(person + "/account/disable", Map.of()).status());

        assertTrue(moral.get("/directory").location().startsWith("/login"));
        assertEquals(
                422, Browser.stranger().signIn("moral", SmallSchool.PASSWORD).status());
        admin.get(person);
        admin.post(person + "/account/enable", Map.of());
        assertEquals(
                303, Browser.stranger().signIn("moral", SmallSchool.PASSWORD).status());
    }

    @Test
    void theLastAdministratorIsNeitherDisabledNorStripped() {
        String me = "/people/" + id("admin");
        admin.get(me);
        assertTrue(admin.post(me + "/account/disable", Map.of()).follow().text().contains("最后一个系统管理员"));
        admin.get(me);
        assertTrue(admin.post(me + "/roles/ADMIN/withdrawal", Map.of())
                .follow()
                .text()
                .contains("最后一个系统管理员"));
        assertEquals(200, admin.get("/people").status());
    }

    @Test
    void whoLeavesCanNoLongerSignInAndStaysInTheRecords() {
        Browser inspector = Browser.freshlyAs("inspector");
        String person = "/people/" + id("inspector");
        admin.get(person + "/edit");
        assertEquals(
                303,
                admin.post(person + "/edit", Map.of("leftOn", "2026-11-23")).status());

        assertTrue(inspector.get("/directory").location().startsWith("/login"));
        assertTrue(admin.get(person).text().contains("已离校"));
        assertEquals("14", admin.get("/people").figure("people.count"));
        assertEquals("1", admin.get("/people?account=LEFT").figure("people.count"));
    }

    @Test
    void aRoleIsThereFromTheNextClickAndAClashIsSaidButNotForbidden() {
        Browser clerk = Browser.freshlyAs("clerk");
        assertEquals(403, clerk.get("/people/slips").status());
        String person = "/people/" + id("clerk");
        admin.get(person);

        Page granted = admin.post(person + "/roles", Map.of("role", Role.ACCOUNTANT.name()));

        assertTrue(granted.follow().text().contains("管物的又管账"));
        admin.get(person);
        admin.post(person + "/roles", Map.of("role", Role.ADMIN.name()));
        assertEquals(200, clerk.get("/people/slips").status());
        admin.get(person);
        admin.post(person + "/roles/ADMIN/withdrawal", Map.of());
        assertEquals(403, clerk.get("/people/slips").status());
        assertTrue(admin.get("/people").text().contains("管物的又管账"), "the list repeats it");
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndNamesEachField() {
        admin.get("/people/new");
        Page refused = admin.post(
                "/people/new",
                Map.of(
                        "name",
                        "",
                        "staffNo",
                        "9 9",
                        "reading",
                        "SHAN",
                        "phone",
                        "abc",
                        "joinedOn",
                        "上周",
                        "note",
                        "身份证 110101199003074514"));

        assertEquals(422, refused.status());
        for (String field : List.of("name", "staffNo", "reading", "phone", "joinedOn", "note")) {
            assertFalse(refused.error(field).isEmpty(), field);
        }
        assertEquals("9 9", refused.value("staffNo"));
        assertEquals("上周", refused.value("joinedOn"));
        assertEquals("15", admin.get("/people").figure("people.count"));
    }

    @Test
    void twoOfOneNameAreToldApartAtOnce() {
        admin.get("/people/new");
        Page added = admin.post("/people/new", Map.of("name", "徐敏", "department", "1", "account", List.of()));
        assertTrue(added.follow().text().contains("叫这个名字的现在有 2 人"));
    }

    @Test
    void aStaleFormShowsBothValuesAndOverwritesOnlyWhenSentAgain() {
        String form = "/people/" + id("moral") + "/edit";
        Page mine = admin.get(form);
        Browser other = Browser.freshlyAs("admin");
        other.get(form);
        other.post(form, Map.of("post", "德育主任"));

        Page stale = mine.post(form, Map.of("post", "副校长"));

        assertEquals(409, stale.status());
        assertEquals("副校长", stale.value("post"));
        assertTrue(stale.error("post").contains("德育主任"), stale::text);
        assertEquals(303, stale.post(form, Map.of()).status());
        assertTrue(admin.get(form).value("post").equals("副校长"));
    }

    @Test
    void aNewNameStandsOnTheCardsThePersonKeepsAndIsFound() {
        String form = "/people/" + id("teacher") + "/edit";
        admin.get(form);
        assertEquals(303, admin.post(form, Map.of("name", "赵雅清")).status());

        Browser clerk = Browser.as("clerk");
        assertTrue(clerk.get("/assets/2").text().contains("赵雅清"));
        assertEquals("1", clerk.get("/assets?book=ALL&q=赵雅清").figure("asset.cards"));
        assertTrue(
                clerk.get("/assets?book=ALL&q=赵雅琴").doc().select("tr[data-id]").isEmpty());
    }

    @Test
    void theTableOfRightsSaysForEachRoleWhatTheProgramDoes() {
        Page rights = admin.get("/people/rights");
        assertEquals(Role.values().length + 1, rights.doc().select("thead th").size());
        assertEquals(Matter.values().length, rights.doc().select("tbody tr").size());
        int clerk = 1 + List.of(Role.values()).indexOf(Role.CLERK);
        assertEquals(
                "办",
                rights.doc().select("tbody tr").first().children().get(clerk).text());
    }

    @Test
    void theAccountIsRenamedAndATakenNameIsRefused() {
        String form = "/people/" + id("moral") + "/account";
        admin.get(form);
        Page taken = admin.post(form, Map.of("account", "Clerk"));
        assertEquals(422, taken.status());
        assertFalse(taken.error("account").isEmpty());
        assertEquals(303, taken.post(form, Map.of("account", "liuzq")).status());
        assertEquals(
                303, Browser.stranger().signIn("LIUZQ", SmallSchool.PASSWORD).status());
    }

    /** The password that the new slip shows. */
    private String reset(String username) {
        String person = "/people/" + id(username);
        admin.get(person);
        Page answer = admin.post(person + "/account/reset", Map.of());
        return answer.follow().doc().select(".z-slip dd.z-code").last().text();
    }

    private static String id(String username) {
        return TestServer.database().read(tx -> tx.query("select person_id from account where username = :name")
                .bind("name", username)
                .mapTo(String.class)
                .one());
    }
}
