package org.zongwu.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchoolIndexTest {
    private final SchoolIndex index = new SchoolIndex(
            List.of(
                    room(1, "明德楼", 2, "203"),
                    room(2, "格致楼", 2, "203"),
                    room(3, "行知楼", 3, "会议室"),
                    room(4, "格致楼", 2, "二楼会议室"),
                    room(5, "格致楼", 3, "三楼会议室"),
                    room(6, "图书馆", 1, "一楼阅览室"),
                    room(7, "", 0, "操场")),
            List.of(person(1, "0012", "王小明", "教务处"), person(2, "0107", "王小明", "语文组"), person(3, "701", "李兰", "总务处")),
            List.of(new Department(1, "总务处", 0, false, 1)),
            List.of(schoolClass(1, 7, 1), schoolClass(2, 7, 2)));

    @Test
    void aRoomIsFoundByAnyWriting() {
        assertEquals(1, found("明德楼2楼203室"));
        assertEquals(3, found("行知楼三楼会议室"));
        assertEquals(3, found("行知楼 会议室"));
        assertEquals(6, found("图书馆阅览室"));
        assertEquals(5, found("格致楼3层会议室"));
        assertEquals(7, found(" 操场 "));
        assertEquals(3, found("会议室"));
    }

    @Test
    void whatMayBeTwoRoomsIsNone() {
        assertEquals(0, found("203"));
        assertEquals(0, found("格致楼会议室"));
        assertEquals(0, found("明德楼204"));
        assertEquals(0, found("明德楼会议室"));
        assertEquals(0, found(""));
    }

    @Test
    void aClassIsFoundByAnyWritingIfTheSchoolHasIt() {
        assertEquals(Optional.of(2L), index.schoolClass("初一(2)").map(SchoolClass::id));
        assertEquals(Optional.of(2L), index.schoolClass("702").map(SchoolClass::id));
        assertEquals(Optional.empty(), index.schoolClass("七(9)班"));
        assertEquals(Optional.empty(), index.schoolClass("教务处"));
    }

    @Test
    void aKeeperMayBeSeveralAndIsThenAsked() {
        assertEquals(2, index.keepers("王小明").size());
        assertEquals(List.of(new Keeper(2, 0, 0, "王小明")), index.keepers("王小明(语文组)"));
        assertEquals(List.of(new Keeper(1, 0, 0, "王小明")), index.keepers("0012"));
        assertEquals(List.of(new Keeper(0, 1, 0, "总务处")), index.keepers("总务处"));
        assertEquals(List.of(new Keeper(0, 0, 2, "七(2)班")), index.keepers("七2"));
        assertEquals(List.of(new Keeper(3, 0, 0, "李兰"), new Keeper(0, 0, 1, "七(1)班")), index.keepers("701"));
        assertEquals(List.of(), index.keepers("张三"));
    }

    private long found(String written) {
        return index.room(written).map(Room::id).orElse(0L);
    }

    private static Room room(long id, String building, int floor, String name) {
        return new Room(id, 1, 1, building, floor, name, "", false, 1);
    }

    private static Person person(long id, String staffNo, String name, String department) {
        return new Person(id, staffNo, name, 1, department, "", "", "", "", false, 1);
    }

    private static SchoolClass schoolClass(long id, int grade, int number) {
        return new SchoolClass(id, grade, number, new ClassName(grade, number).label(), 0, 0, 40, false, 1);
    }
}
