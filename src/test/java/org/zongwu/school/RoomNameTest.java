package org.zongwu.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "明德楼203",
                "明德楼 203",
                "明德楼-203",
                "明德楼—203",
                "明德楼 - 203",
                "明德楼/203",
                "明德楼·203",
                "明德楼２０３",
                "明德楼203室",
                "明德楼 203 室",
                "明德楼203号",
                "明德楼203房间",
                "明德楼2楼203",
                "明德楼2楼203室",
                "明德楼二楼203室",
                "明德楼 二层 203",
                "明德楼2层203",
                " 明德楼\t203 ",
                "明德楼　203"
            })
    void oneRoomIsOneHoweverItIsWritten(String written) {
        assertEquals(new RoomName("明德楼", 2, "203"), RoomName.read(written));
        assertEquals("明德楼|203", RoomName.read(written).key());
        assertEquals("明德楼 203", RoomName.read(written).label());
    }

    @ParameterizedTest
    @CsvSource({
        "格致楼 机房 1,格致楼,0,机房1",
        "格致楼机房1,格致楼,0,机房1",
        "行知楼三楼会议室,行知楼,3,三楼会议室",
        "行知楼 3楼 会议室,行知楼,3,三楼会议室",
        "行知楼3层会议室,行知楼,3,三楼会议室",
        "行知楼会议室,行知楼,0,会议室",
        "203,'',2,203",
        "203室,'',2,203",
        "二楼会议室,'',2,二楼会议室",
        "2楼203,'',2,203",
        "综合楼1204,综合楼,12,1204",
        "综合楼十二楼报告厅,综合楼,12,12楼报告厅",
        "教学楼A座203,教学楼A座,2,203",
        "教学楼 A栋 203,教学楼A栋,2,203",
        "1号楼203,1号楼,2,203",
        "三号楼 105,三号楼,1,105",
        "2#楼203,2#楼,2,203",
        "学生宿舍2号楼301,学生宿舍2号楼,3,301",
        "教学楼南楼203,教学楼南楼,2,203",
        "明德楼东区203,明德楼东区,2,203",
        "图书馆二楼阅览室,图书馆,2,二楼阅览室",
        "图书馆楼203,图书馆楼,2,203",
        "食堂一楼,食堂,1,一楼",
        "食堂操作间,食堂,0,操作间",
        "体育馆器材室,体育馆,0,器材室",
        "东校区明德楼203,东校区明德楼,2,203",
        "行政楼1号会议室,行政楼,0,1号会议室",
        "明德楼负一楼配电房,明德楼,-1,负一楼配电房",
        "明德楼地下一层配电房,明德楼,-1,负一楼配电房",
        "明德楼B1配电房,明德楼,-1,负一楼配电房",
        "明德楼楼梯间,明德楼,0,楼梯间",
        "明德楼二楼05,明德楼,2,二楼05",
        "明德楼203A,明德楼,2,203A",
        "明德楼203-1,明德楼,2,203-1",
        "明德楼 203 办公室,明德楼,2,203办公室",
        "艺术中心 302,艺术中心,3,302",
        "教师公寓5-302,教师公寓,0,5-302"
    })
    void buildingFloorAndNameAreTold(String written, String building, int floor, String room) {
        assertEquals(new RoomName(building, floor, room), RoomName.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"体育馆", "操场", "食堂", "东门岗亭", "待定", "", "一楼", "全校各处"})
    void anUnknownFormKeepsItsText(String written) {
        RoomName name = RoomName.read(written);
        assertEquals("", name.building());
        assertEquals(written, name.room());
    }

    @ParameterizedTest
    @CsvSource({
        "明德楼203 办公室,明德楼203",
        "明德楼203(校长室),明德楼203",
        "明德楼203（校长室）,明德楼203",
        "明德楼203教室,明德楼203室",
        "明德楼203多媒体教室,明德楼203",
        "格致楼机房一,格致楼 机房1",
        "明德楼203a,明德楼203A",
        "行知楼三楼会议室,行知楼 3层 会议室",
        "明德楼B1配电房,明德楼负一楼 配电房"
    })
    void twoWritingsHaveOneKey(String one, String other) {
        assertEquals(RoomName.read(one).key(), RoomName.read(other).key());
    }

    @ParameterizedTest
    @CsvSource({
        "明德楼203,格致楼203",
        "明德楼203,明德楼204",
        "明德楼203,明德楼203A",
        "明德楼203-1,明德楼203-2",
        "明德楼203-1,明德楼2031",
        "行知楼二楼会议室,行知楼三楼会议室",
        "明德楼二楼05,明德楼三楼05",
        "明德楼203,203",
        "格致楼机房1,格致楼机房2",
        "明德楼203东,明德楼203西"
    })
    void twoRoomsHaveTwoKeys(String one, String other) {
        assertNotEquals(RoomName.read(one).key(), RoomName.read(other).key());
    }

    @Test
    void aStoredRoomIsMetWithAndWithoutItsFloor() {
        RoomName stored = new RoomName("行知楼", 3, "会议室");
        assertEquals(RoomName.read("行知楼会议室").key(), stored.key());
        assertEquals(Set.of(RoomName.read("行知楼三楼会议室").key()), stored.otherKeys());
        assertEquals(Set.of(stored.key()), RoomName.read("行知楼三楼会议室").otherKeys());
        assertEquals(Set.of(), new RoomName("明德楼", 2, "203").otherKeys());
        assertEquals(Set.of(), RoomName.read("格致楼机房1").otherKeys());
        assertEquals(Set.of(), RoomName.read("食堂一楼").otherKeys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"明德楼203室", "格致楼 机房 1", "行知楼三楼会议室", "综合楼十二楼报告厅", "明德楼B1配电房", "教学楼A座203", "1号楼203", "体育馆"})
    void theLabelReadsBackAsTheSameRoom(String written) {
        RoomName name = RoomName.read(written);
        assertEquals(name, RoomName.read(name.label()));
    }
}
