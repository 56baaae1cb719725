package org.zongwu.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.zongwu.db.Tx;
import org.zongwu.school.ClassDao;
import org.zongwu.school.ClassName;
import org.zongwu.school.Keeper;
import org.zongwu.school.Room;
import org.zongwu.school.RoomDao;
import org.zongwu.school.RoomName;
import org.zongwu.school.SchoolClass;
import org.zongwu.school.room.RoomDraft;
import org.zongwu.school.room.RoomEditDao;

/** The practice school's rooms: what each is for, whose it is, and who answers for the things in it. */
final class DemoRooms {
    private static final int CLASSES_IN_A_GRADE = 2;
    private static final int GRADES = 9;
    private static final List<String> BUILDINGS = List.of("明德楼", "行知楼", "格致楼", "思源楼");
    private static final List<String> SPECIAL =
            List.of("格致楼 机房 1", "格致楼 录播室", "行知楼三楼会议室", "思源楼 食堂大厅", "校园 操场", "校园 大门广场");

    /** A place for things: the room, the department it belongs to, who keeps what stands there. */
    record Spot(Room room, long department, Keeper keeper) {}

    private final DemoPeople people;
    private final Random random;
    private final RoomDao rooms = new RoomDao();
    private final RoomEditDao uses = new RoomEditDao();
    private final Map<Where, List<Spot>> spots = new EnumMap<>(Where.class);

    DemoRooms(DemoPeople people, Random random) {
        this.people = people;
        this.random = random;
        for (Where where : Where.values()) {
            spots.put(where, new ArrayList<>());
        }
    }

    List<Spot> of(Where where) {
        return spots.get(where);
    }

    void found(Tx tx) {
        int at = 0;
        for (String building : BUILDINGS) {
            for (int floor = 1; floor <= 4; floor++) {
                for (int number = 1; number <= 8; number++) {
                    RoomName name = RoomName.read(building + floor + "0" + number);
                    if (at < GRADES * CLASSES_IN_A_GRADE) {
                        classroom(tx, name, at);
                    } else {
                        room(tx, name, use(building, floor));
                    }
                    at++;
                }
            }
        }
        SPECIAL.forEach(name -> room(tx, RoomName.read(name), special(name)));
    }

    private void classroom(Tx tx, RoomName name, int at) {
        ClassName called = new ClassName(at / CLASSES_IN_A_GRADE + 1, at % CLASSES_IN_A_GRADE + 1);
        Keeper teacher = people.formTeacher(called, at);
        Room room = rooms.add(tx, name);
        long department = people.departmentOf(teacher);
        uses.describe(tx, room.id(), new RoomDraft(name, "普通教室", department, teacher.personId()));
        SchoolClass founded = new ClassDao().add(tx, called, room.id(), teacher.personId(), 38 + random.nextInt(10));
        spots.get(Where.CLASS).add(new Spot(room, department, new Keeper(0, 0, founded.id(), called.label())));
        spots.get(Where.LESSON).add(new Spot(room, department, teacher));
        spots.get(Where.ANY).add(new Spot(room, department, teacher));
    }

    private void room(Tx tx, RoomName name, Use use) {
        Room room = rooms.add(tx, name);
        String department =
                use.departments().get(random.nextInt(use.departments().size()));
        Keeper keeper = people.someOf(department, random);
        long id = people.department(department);
        uses.describe(tx, room.id(), new RoomDraft(name, use.usage(), id, keeper.personId()));
        Spot spot = new Spot(room, id, keeper);
        spots.get(use.where()).add(spot);
        if (use.where() == Where.LAB || use.where() == Where.MUSIC) {
            spots.get(Where.LESSON).add(spot);
        }
        if (use.where() != Where.GROUNDS) {
            spots.get(Where.ANY).add(spot);
        }
    }

    private record Use(Where where, String usage, List<String> departments) {
        Use(Where where, String usage, String department) {
            this(where, usage, List.of(department));
        }
    }

    private static Use use(String building, int floor) {
        return switch (building) {
            case "格致楼" ->
                switch (floor) {
                    case 1 -> new Use(Where.COMPUTER, "计算机教室", "信息中心");
                    case 2 -> new Use(Where.LAB, "实验室", "教务处");
                    case 3 -> new Use(Where.MUSIC, "专用教室", "音乐组");
                    default -> new Use(Where.LIBRARY, "功能室", "图书馆");
                };
            case "思源楼" ->
                switch (floor) {
                    case 1 -> new Use(Where.KITCHEN, "食堂", "食堂");
                    case 2 -> new Use(Where.SPORT, "功能室", "体育组");
                    default -> new Use(Where.DORM, "宿舍", "总务处");
                };
            default -> new Use(Where.OFFICE, "办公室", DemoPeople.OFFICES);
        };
    }

    private static Use special(String name) {
        return switch (name) {
            case "格致楼 机房 1", "格致楼 录播室" -> new Use(Where.COMPUTER, "计算机教室", "信息中心");
            case "思源楼 食堂大厅" -> new Use(Where.KITCHEN, "食堂", "食堂");
            case "行知楼三楼会议室" -> new Use(Where.OFFICE, "会议室", "校长室");
            default -> new Use(Where.GROUNDS, "其他", "总务处");
        };
    }
}
