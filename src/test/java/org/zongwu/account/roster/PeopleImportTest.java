package org.zongwu.account.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** A 花名册 as the administrator brings it. People, numbers and addresses are invented. */
@ExtendWith(TestServer.class)
final class PeopleImportTest {
    static final String MESSY = """
            青石小学教职工花名册（2026 年 9 月）
            序号\t姓名\t性别\t身份证号\t部门\t职务\t联系电话\t家庭住址\t银行卡\t到校时间
            1\t单 晓芳\t女\t110101199003074514\t音乐组\t教师\t138 0000 1001\t云溪市文一路12号3幢402室\t6222021234567890128\t2015.9
            2\t曾伟\t男\t11010119850101234X\t食堂\t厨师\t13800001002\t云溪县城关镇建设路8号\t\t2018-03-01
            3\t王芳\t女\t\t音乐组\t\t\t\t\t
            4\t王芳\t女\t\t校长室\t干事\t\t\t\t
            制表人：周敏
            """;

    private Browser admin;

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        admin = Browser.as("admin");
    }

    @Test
    void aMessyRosterIsUnderstoodAndWhatIsPrivateIsNamedAndLeftOut() {
        Page check = admin.paste("people", MESSY);

        assertEquals("3", check.figure("import.new"));
        assertEquals("1", check.figure("import.changed"));
        assertEquals("0", check.figure("import.wrong"));
        assertEquals("1", check.figure("import.skipped"), check::text);
        String notes = String.join(" ", check.texts(".z-note"));
        assertTrue(notes.contains("没有收、也没有保存的内容：身份证号、家庭住址、银行卡"), notes);
        assertTrue(notes.contains("单晓芳 shan、曾伟 zeng"), notes);
        assertTrue(check.text().contains("部门 音乐组"), check::text);
    }

    @Test
    void bookedPeopleStandInTheListAndTheSameTableAgainChangesNothing() {
        book(admin.paste("people", MESSY), Map.of());

        Page list = admin.get("/people?q=单晓芳");
        assertEquals("1", list.figure("people.count"));
        assertTrue(list.text().contains("音乐组"), list::text);
        assertTrue(admin.get("/people/16").text().contains("2015-09-01"));
        Page again = admin.paste("people", MESSY);
        assertEquals("4", again.figure("import.same"));
        assertEquals("0", again.figure("import.new"));
        assertEquals("0", again.figure("import.changed"));
    }

    @Test
    void aDepartmentThatIsNotTickedIsNotMade() {
        Page check = admin.paste("people", "姓名\t部门\n林小燕\t音乐组\n");

        book(check, Map.of("make", List.of()), 409);
        book(admin.get(check.address()), Map.of());

        assertTrue(!admin.get("/departments").text().contains("音乐组"));
        assertEquals("1", admin.get("/people?q=林小燕").figure("people.count"));
    }

    @Test
    void whatCannotBeToldApartIsWrongAndSaysWhatToWrite() {
        Page check = admin.paste("people", "姓名\t工号\t部门\n张明\t\t\n张明\t\t\n林小燕\t0001\t教务处\n王芳\tT9\t\n周敏\t0099\t总务处\n");

        assertEquals("1", check.figure("import.changed"));
        assertEquals(
                List.of("2", "3", "4", "5"), check.doc().select("tr[data-row]").eachAttr("data-row"));
        String wrong = check.doc().select("tr[data-row]").text();
        assertTrue(wrong.contains("第 3 行也是张明") && wrong.contains("第 2 行也是张明"), wrong);
        assertTrue(wrong.contains("这个工号已经是李晓东的"), wrong);
        assertTrue(wrong.contains("学校里已有 1 个王芳（0014 校长室）"), wrong);
    }

    @Test
    void accountsAreOpenedOnlyWhenAskedForAndGetTheirPasswordsOnSlips() {
        Page check = admin.paste("people", "姓名\t部门\t登录名\n林小燕\t教务处\tlinxy\n潘大海\t教务处\t\n");
        book(check, Map.of("answer.0", "YES"), 409);
        book(admin.get(check.address()), Map.of());

        Page list = admin.get(
                admin.get(check.address()).doc().select("a.btn-primary").attr("href"));
        assertEquals("2", list.figure("people.accounts"));
        assertEquals(2, list.doc().select("tbody input[name=id][checked]").size());
        assertEquals(422, Browser.stranger().signIn("linxy", "").status());
        Page slips = list.post(
                        "/people/slips",
                        Map.of("id", list.doc().select("input[checked]").eachAttr("value")))
                .follow();
        assertEquals(List.of("林小燕", "潘大海"), slips.texts(".z-slip strong"));
        assertTrue(slips.texts(".z-code").contains("linxy"), slips::text);
        String password = slips.doc()
                .selectFirst(".z-slip[aria-label=林小燕] dd.z-code:last-of-type")
                .text();
        assertEquals(
                "/me/password", Browser.stranger().signIn("linxy", password).location());
    }

    @Test
    void withoutTheQuestionAnsweredNobodyGetsAnAccount() {
        Page check = admin.paste("people", "姓名\t部门\t登录名\n林小燕\t教务处\tlinxy\n");

        book(check, Map.of());

        assertEquals("0", admin.get("/people?import=1").figure("people.accounts"));
    }

    @Test
    void anAccountThatIsSomebodyElsesIsWrong() {
        Page check = admin.paste("people", "姓名\t部门\t登录名\n林小燕\t教务处\tclerk\n周敏\t总务处\tminmin\n");
        Page asked = check.post(check.address() + "/booking", Map.of("answer.0", "YES"));

        assertEquals("2", asked.figure("import.wrong"), asked::text);
        assertTrue(asked.text().contains("这个账号、工号或手机号已经是别人的"), asked::text);
        assertTrue(asked.text().contains("他的账号已经是 clerk"), asked::text);
    }

    @Test
    void aBatchIsTakenBackWithPeopleAndAccountsAndChangedOnesGetBackWhatTheyHad() {
        Page check = admin.paste("people", "姓名\t部门\t岗位\n林小燕\t教务处\t教师\n周敏\t\t仓库\n");
        book(check, Map.of("answer.0", "YES"), 409);
        book(admin.get(check.address()), Map.of());
        assertTrue(admin.get("/people?q=周敏").text().contains("仓库"));

        Page ask = admin.get(check.address() + "/reversal");
        assertEquals(303, ask.post(check.address() + "/reversal", Map.of()).status());

        assertEquals("15", admin.get("/people").figure("people.count"));
        assertEquals("15", admin.get("/people").figure("people.accounts"));
        assertTrue(!admin.get("/people?q=周敏").text().contains("仓库"));
        book(admin.paste("people", "姓名\t部门\n另一人\t教务处\n"), Map.of());
        assertTrue(!admin.get("/people/17").text().contains("林小燕"), "an id the trail names is not given again");
    }

    @Test
    void whoWasEditedOrKeepsSomethingSinceStaysAndIsNamed() {
        Page check = admin.paste("people", "姓名\t部门\n林小燕\t教务处\n潘大海\t教务处\n");
        book(check, Map.of());
        admin.get("/people/16/edit");
        admin.post("/people/16/edit", Map.of("post", "教研组长"));
        Browser clerk = Browser.as("clerk");
        Page classes = clerk.get("/classes/1/edit");
        assertEquals(
                303,
                classes.browser()
                        .post("/classes/1/edit", Map.of("teacher", "潘大海"))
                        .status());

        Page ask = admin.get(check.address() + "/reversal");

        assertTrue(ask.form(check.address() + "/reversal").isEmpty());
        assertTrue(ask.text().contains("已经有 2 人"), ask::text);
        assertTrue(ask.text().contains("林小燕") && ask.text().contains("潘大海"), ask::text);
    }

    @Test
    void namesThatLookLikeFormulasStayTextAndComeBackTheSame() {
        book(admin.paste("people", "姓名\t部门\t备注\n=1+1\t教务处\t@SUM(A1)\n"), Map.of());

        Page again = admin.bring(
                "people", "people.csv", admin.get("/people/export.csv").body());

        assertEquals("16", again.figure("import.same"), again::text);
        assertEquals("0", again.figure("import.wrong"));
    }

    @Test
    void theExportComesBackAsAllTheSame() {
        book(admin.paste("people", MESSY), Map.of());

        Page again = admin.bring(
                "people", "people.xlsx", admin.get("/people/export.xlsx").body());

        assertEquals("18", again.figure("import.same"), again::text);
        assertEquals("0", again.figure("import.new"));
        assertEquals("0", again.figure("import.changed"));
        assertEquals("0", again.figure("import.wrong"));
    }

    @Test
    void aRosterGivesRolesByTheirNamesInEitherLanguageAndTakesNoneAway() {
        Page check = admin.paste("people", "姓名\t部门\t身份\n林小燕\t教务处\t教师、班主任 七(1)班\n周敏\t总务处\tbookkeeper\n");
        assertTrue(check.text().contains("教师、班主任 七(1)班"), check::text);
        book(check, Map.of());

        assertTrue(roles("林小燕").containsAll(List.of("教师", "班主任")), roles("林小燕")::toString);
        assertTrue(roles("周敏").containsAll(List.of("资产管理员", "会计")), roles("周敏")::toString);
        Page again = admin.paste("people", "姓名\t部门\t身份\n林小燕\t教务处\t教师\n周敏\t总务处\t会计\n");
        assertEquals("2", again.figure("import.same"), again::text);
    }

    @Test
    void aRoleThatThereIsNotIsWrongAndNamed() {
        Page check = admin.paste("people", "姓名\t角色\n林小燕\t教师，干部\n");

        assertEquals("1", check.figure("import.wrong"));
        assertTrue(check.text().contains("没有“干部”这个身份"), check::text);
    }

    @Test
    void takingARosterBackTakesItsRolesBackAlsoFromWhoIsSignedIn() {
        Browser teacher = Browser.freshlyAs("teacher2");
        Page check = admin.paste("people", "姓名\t部门\t身份\n林小燕\t教务处\t教师\n徐敏\t七年级组\t审计员\n");
        book(check, Map.of());
        assertEquals(200, teacher.get("/audit").status(), "open sessions know a role from the next click on");

        Page ask = admin.get(check.address() + "/reversal");
        assertEquals(303, ask.post(check.address() + "/reversal", Map.of()).status(), ask::text);

        assertEquals(403, teacher.get("/audit").status());
        assertEquals("15", admin.get("/people").figure("people.count"));
    }

    private List<String> roles(String name) {
        String id = admin.get("/people?q=" + name).doc().select("tbody tr").attr("data-id");
        return admin.get("/people/" + id).texts("table tbody th");
    }

    @Test
    void onlyWhoMayEditPeopleBringsThem() {
        Browser clerk = Browser.as("clerk");
        Page check = admin.paste("people", "姓名\n林小燕\n");

        assertEquals(403, clerk.get("/imports/new?kind=people").status());
        assertEquals(404, clerk.get(check.address()).status());
        assertTrue(!clerk.get("/people").text().contains("kind=people"));
        assertTrue(admin.get("/people").text().contains("/imports/new?kind=people"));
        assertTrue(admin.get("/imports/new").text().contains("花名册"));
    }

    private static void book(Page check, Map<String, ?> values) {
        book(check, values, 303);
    }

    private static void book(Page check, Map<String, ?> values, int status) {
        Page booked = check.post(check.address() + "/booking", values);
        assertEquals(status, booked.status(), booked::text);
    }
}
