package org.zongwu.school.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.school.RoomDao;
import org.zongwu.school.RoomName;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** The list of rooms as the administrator brings it. */
@ExtendWith(TestServer.class)
final class RoomImportTest {
    private static final String LIST = """
            房间一览表
            楼栋\t楼层\t房间号\t用途\t使用部门\t保管人
            明德楼\t2\t203\t普通教室\t\t
            明德楼\t三楼\t会议室\t会议室\t教务处\t周敏
            \t\t明德楼-204室\t\t\t
            艺术楼\t1F\t舞蹈房\t专用教室\t音乐组\t
            艺术楼\t-1\t琴房\t\t\t无此人
            艺术楼\t2\t\t\t\t
            """;

    private Browser admin;

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        admin = Browser.as("admin");
    }

    @Test
    void whatIsNewWhatChangesAndWhatIsWrongIsSaidRowByRow() {
        Page check = admin.paste("rooms", LIST);

        assertEquals("1", check.figure("import.new"), check::text);
        assertEquals("1", check.figure("import.changed"));
        assertEquals("1", check.figure("import.same"));
        assertEquals(List.of("6", "7", "8"), check.doc().select("tr[data-row]").eachAttr("data-row"));
        String wrong = check.doc().select("tr[data-row]").text();
        assertTrue(wrong.contains("没有“音乐组”这个部门") && wrong.contains("无此人"), wrong);
    }

    @Test
    void bookedRoomsStandInTheListAndTheExportComesBackAsTheSame() {
        Page done = book(admin.paste("rooms", LIST));

        assertTrue(done.text().contains("还有 3 行出错，没有写入"), done::text);
        String rooms = admin.get("/rooms?q=明德楼").doc().select("tbody").text();
        assertTrue(rooms.contains("会议室") && rooms.contains("周敏") && rooms.contains("普通教室"), rooms);
        admin.get("/imports/new?kind=rooms");
        Page again =
                admin.bring("rooms", "rooms.csv", admin.get("/rooms/export.csv").body());
        assertEquals("7", again.figure("import.same"), again::text);
        assertEquals("0", again.figure("import.new"));
        assertEquals("0", again.figure("import.changed"));
        assertEquals("0", again.figure("import.wrong"));
    }

    @Test
    void aRoomWithoutBuildingAndAKeeperWhoLeftComeBackAsTheyWent() {
        TestServer.database().write(tx -> {
            RoomDao rooms = new RoomDao();
            rooms.add(tx, RoomName.read("操场"));
            return tx.update("""
                            update room
                            set keeper_id = (select id from person where name = '徐敏')
                            where name = '203'""").execute();
        });
        TestServer.database().write(tx -> tx.update("update person set left_on = '2026-09-01' where name = '徐敏'")
                .execute());

        Page again = admin.paste("rooms", "楼\t楼层\t房间\t管理人\n\t\t操场\t\n明德楼\t2\t203\t徐敏\n明德楼\t2\t204\t徐敏\n");

        assertEquals("2", again.figure("import.same"), again::text);
        assertEquals("1", again.figure("import.wrong"), "he may stay, and come nowhere else");
    }

    @Test
    void aBatchIsTakenBackNewRoomsAreClosedAndChangedOnesAreAsTheyWere() {
        Page check = admin.paste("rooms", LIST);
        book(check);

        assertEquals(303, undo(check).status());

        assertEquals("6", admin.get("/rooms").figure("school.rooms"));
        assertTrue(!admin.get("/rooms").doc().select("tbody").text().contains("普通教室"));
        Page again = admin.paste("rooms", LIST);
        assertEquals("2", again.figure("import.changed"), "a closed room of the list is opened again");
        book(again);
        assertEquals("7", admin.get("/rooms").figure("school.rooms"));
    }

    @Test
    void aRoomInWhichSomethingStandsByNowStaysAndIsNamed() {
        Page check = admin.paste("rooms", LIST);
        book(check);
        admin.get("/classes/1/edit");
        assertEquals(
                303, admin.post("/classes/1/edit", Map.of("room", "明德楼 三楼会议室")).status());

        Page ask = admin.get(check.address() + "/reversal");

        assertTrue(ask.form(check.address() + "/reversal").isEmpty());
        assertTrue(ask.text().contains("会议室"), ask::text);
    }

    @Test
    void onlyWhoMayEditTheSchoolBringsRooms() {
        assertEquals(403, Browser.as("teacher").get("/imports/new?kind=rooms").status());
        assertTrue(admin.get("/rooms").text().contains("/imports/new?kind=rooms"));
    }

    private static Page book(Page check) {
        Page booked = check.post(check.address() + "/booking", Map.of());
        assertEquals(303, booked.status(), booked::text);
        return booked.follow();
    }

    private Page undo(Page check) {
        return admin.get(check.address() + "/reversal").post(check.address() + "/reversal", Map.of());
    }
}
