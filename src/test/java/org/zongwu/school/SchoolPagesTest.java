package org.zongwu.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** Departments, buildings, rooms and classes as the office meets them; a new name is on every card at once. */
@ExtendWith(TestServer.class)
final class SchoolPagesTest {
    private Browser admin;
    private Browser clerk;

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        admin = Browser.as("admin");
        clerk = Browser.as("clerk");
    }

    @Test
    void aDepartmentIsAddedRenamedAndItsCardsAreFoundUnderTheNewNameAlone() {
        admin.get("/departments/new");
        assertEquals(
                303,
                admin.post("/departments/new", Map.of("name", "信息中心", "head", "李晓东"))
                        .status());
        assertTrue(admin.get("/departments").text().contains("信息中心"));

        String form = "/departments/" + id("department", "教务处") + "/edit";
        admin.get(form);
        assertEquals(303, admin.post(form, Map.of("name", "教学处")).status());

        assertFound("教学处", "教务处", 1);
    }

    @Test
    void aDepartmentOfATakenNameOrAnUnknownHeadIsRefusedAtTheField() {
        admin.get("/departments/new");
        Page refused = admin.post("/departments/new", Map.of("name", "总务处", "head", "无此人"));

        assertEquals(422, refused.status());
        assertEquals("已经有这个部门了", refused.error("name"));
        assertTrue(refused.error("head").contains("无此人"));
        assertEquals("总务处", refused.value("name"));
        assertEquals("无此人", refused.value("head"));
    }

    @Test
    void aDepartmentWithPeopleIsNotClosedAndAnEmptyOneIsAndComesBack() {
        String full = "/departments/" + id("department", "总务处");
        admin.get(full + "/edit");
        assertTrue(admin.post(full + "/closing", Map.of()).follow().text().contains("里还有 4 人"));

        admin.get("/departments/new");
        admin.post("/departments/new", Map.of("name", "临时办"));
        String idle = "/departments/" + id("department", "临时办");
        admin.get(idle + "/edit");
        admin.post(idle + "/closing", Map.of());
        assertTrue(admin.get("/departments").text().contains("已停用"));
        admin.get(idle + "/edit");
        admin.post(idle + "/reopening", Map.of());
        assertFalse(admin.get("/departments").text().contains("已停用"));
    }

    @Test
    void aStaleDepartmentShowsBothNames() {
        stale("/departments/" + id("department", "德育处") + "/edit", "name", "政教处", "学生处");
    }

    @Test
    void roomsAreAddedByTheLineInAnyWritingAndOneThatIsThereIsRefused() {
        admin.get("/rooms/new");
        assertEquals(
                303,
                admin.post("/rooms/new", Map.of("rooms", "明德楼 305\n306室\n3楼307", "building", "明德楼"))
                        .status());
        assertTrue(admin.get("/rooms?q=307").text().contains("明德楼 307"), () -> admin.get("/rooms")
                .text());

        admin.get("/rooms/new");
        Page refused = admin.post("/rooms/new", Map.of("rooms", "明德楼 308\n明德楼-203室"));
        assertEquals(422, refused.status());
        assertTrue(refused.error("rooms").contains("明德楼 203"), () -> refused.error("rooms"));
        assertTrue(refused.value("rooms").contains("明德楼 308"));
        assertFalse(admin.get("/rooms").text().contains("308"), "nothing of a refused form is kept");
    }

    @Test
    void aRenamedRoomIsOnItsCardsAndFound() {
        String form = "/rooms/" + room("301") + "/edit";
        admin.get(form);
        assertEquals(303, admin.post(form, Map.of("name", "302")).status());

        assertTrue(clerk.get("/assets/4").text().contains("行知楼 302"));
        assertFound("行知楼302", "行知楼301", 1);
    }

    @Test
    void aRenamedBuildingIsOnTheCardsOfAllItsRooms() {
        String form = "/rooms/buildings/" + id("building", "明德楼");
        admin.get(form);
        Page saved = admin.post(form, Map.of("name", "崇德楼"));
        assertEquals(303, saved.status(), saved::text);

        assertFound("崇德楼", "明德楼", 3);
    }

    @Test
    void aBuildingWrittenInWideSignsIsTheOneThatIsThere() {
        String form = "/rooms/buildings/" + id("building", "明德楼");
        admin.get(form);
        assertEquals(303, admin.post(form, Map.of("name", "Ａ栋")).status());
        admin.get("/rooms/new");
        assertEquals(303, admin.post("/rooms/new", Map.of("rooms", "A栋 305")).status());
        String room = "/rooms/" + room("305") + "/edit";
        admin.get(room);
        assertEquals(
                303, admin.post(room, Map.of("building", "Ａ栋", "name", "３０６")).status());

        assertEquals(List.of("A栋"), TestServer.database().read(tx -> tx.query(
                        "select name from building where name in ('A栋', 'Ａ栋')")
                .mapTo(String.class)
                .list()));
        assertTrue(admin.get("/rooms?q=306").text().contains("A栋 306"));
    }

    @Test
    void aBuildingIsClosedAfterItsRoomsAndARoomAfterItsThings() {
        String building = "/rooms/buildings/" + id("building", "行知楼");
        admin.get(building);
        assertTrue(admin.post(building + "/closing", Map.of()).follow().text().contains("里还有 1 间"));
        String room = "/rooms/" + room("301");
        admin.get(room + "/edit");
        assertTrue(
                admin.post(room + "/closing", Map.of()).follow().text().contains("里还有 1 张卡片"),
                "its printer stands there");
        clerk.get("/assets/4/edit");
        assertEquals(
                303, clerk.post("/assets/4/edit", Map.of("place", "明德楼101")).status());
        admin.get(room + "/edit");
        assertTrue(admin.post(room + "/closing", Map.of()).follow().text().contains("停用了"));
        admin.get(building);
        assertTrue(admin.post(building + "/closing", Map.of()).follow().text().contains("停用了"));
    }

    @Test
    void aRoomRefusedKeepsWhatWasTyped() {
        String form = "/rooms/" + room("301") + "/edit";
        admin.get(form);
        Page refused = admin.post(form, Map.of("building", "", "floor", "三", "name", "", "keeper", "谁"));

        assertEquals(422, refused.status());
        for (String field : List.of("building", "floor", "name", "keeper")) {
            assertFalse(refused.error(field).isEmpty(), field);
        }
        assertEquals("三", refused.value("floor"));
        assertEquals("谁", refused.value("keeper"));
    }

    @Test
    void aStaleRoomShowsBothUses() {
        stale("/rooms/" + room("301") + "/edit", "usage", "会议室", "档案室");
    }

    @Test
    void aClassIsAddedChangedAndOnItsCards() {
        admin.get("/classes/new");
        assertEquals(
                303,
                admin.post("/classes/new", Map.of("name", "初一3班", "pupils", "40", "boys", "21"))
                        .status());
        assertTrue(admin.get("/classes").text().contains("七(3)班"));

        String form = "/classes/2/edit";
        admin.get(form);
        Page saved = admin.post(form, Map.of("name", "八2"));
        assertEquals(303, saved.status(), saved::text);
        assertTrue(clerk.get("/assets/1").text().contains("八(2)班"));
        assertFalse(clerk.get("/assets/1")
                .doc()
                .select("main")
                .text()
                .replaceAll("改动.*", "")
                .contains("七(2)班"));
    }

    @Test
    void aClassRefusedNamesEachFieldAndKeepsIt() {
        admin.get("/classes/new");
        Page refused = admin.post(
                "/classes/new", Map.of("name", "七(2)班", "teacher", "谁", "room", "月球 1", "pupils", "10", "boys", "11"));

        assertEquals(422, refused.status());
        for (String field : List.of("name", "teacher", "room", "boys")) {
            assertFalse(refused.error(field).isEmpty(), field + ": " + refused.texts("[role=alert]"));
        }
        assertEquals("月球 1", refused.value("room"));
        assertEquals("11", refused.value("boys"));
    }

    @Test
    void aClosedClassComesBackUnlessAnotherBearsItsName() {
        admin.get("/classes/1/edit");
        admin.post("/classes/1/closing", Map.of());
        admin.get("/classes/new");
        admin.post("/classes/new", Map.of("name", "七1"));
        admin.get("/classes");
        Page refused = admin.post("/classes/1/reopening", Map.of());
        assertTrue(refused.follow().text().contains("已经有 七(1)班 了"));
    }

    @Test
    void aStaleClassShowsBothNumbers() {
        stale("/classes/1/edit", "pupils", "42", "40");
    }

    @Test
    void theDirectoryIsOpenToEverybodyFindsByInitialsAndHasNoMobileNumbers() {
        String form = "/people/" + id("person", "徐敏") + "/edit";
        admin.get(form);
        admin.post(form, Map.of("phone", "13912345678", "extension", "8123"));

        Browser teacher = Browser.as("teacher");
        Page found = teacher.get("/directory?q=xm");

        assertEquals(List.of("徐敏"), found.texts("tbody th"));
        assertEquals(List.of("8123"), found.texts("tbody td.tail"));
        assertFalse(teacher.get("/directory").text().contains("13912345678"));
        assertTrue(
                teacher.get("/directory?q=13912345678").doc().select("tbody th").isEmpty());
        assertEquals(List.of("赵雅琴"), teacher.get("/directory?q=七(2)班").texts("tbody th"));
        assertEquals(4, teacher.get("/directory?department=2").texts("tbody th").size());
    }

    /** Somebody else saves {@code theirs} between the opening and the sending of a form with {@code mine}. */
    private void stale(String form, String field, String theirs, String mine) {
        Page opened = admin.get(form);
        Browser other = Browser.freshlyAs("admin");
        other.get(form);
        assertEquals(303, other.post(form, Map.of(field, theirs)).status());

        Page stale = opened.post(form, Map.of(field, mine));

        assertEquals(409, stale.status());
        assertEquals(mine, stale.value(field));
        assertTrue(stale.error(field).contains(theirs), () -> stale.error(field));
        assertEquals(303, stale.post(form, Map.of()).status());
        assertEquals(mine, admin.get(form).value(field));
    }

    private void assertFound(String now, String before, int cards) {
        assertEquals(
                Integer.toString(cards), clerk.get("/assets?book=ALL&q=" + now).figure("asset.cards"));
        assertTrue(clerk.get("/assets?book=ALL&q=" + before)
                .doc()
                .select("tr[data-id]")
                .isEmpty());
    }

    private static String id(String table, String name) {
        return one("select id from " + table + " where name = '" + name + "'");
    }

    private static String room(String name) {
        return one("select id from room where name = '" + name + "'");
    }

    private static String one(String sql) {
        return TestServer.database()
                .read(tx -> tx.query(sql).mapTo(String.class).one());
    }
}
