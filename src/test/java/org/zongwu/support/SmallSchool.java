package org.zongwu.support;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zongwu.access.Role;
import org.zongwu.access.User;
import org.zongwu.account.Account;
import org.zongwu.account.AccountDao;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.Cards;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.SearchDao;
import org.zongwu.asset.SerialDao;
import org.zongwu.asset.category.CategoryDao;
import org.zongwu.asset.category.CategorySeeds;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.SettingDao;
import org.zongwu.db.Tx;
import org.zongwu.school.ClassDao;
import org.zongwu.school.ClassName;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.PersonDao;
import org.zongwu.school.RoomDao;
import org.zongwu.school.RoomName;

/**
 * A school small enough to read: the fifteen accounts of the contract (all with {@link #PASSWORD}), six departments, six
 * rooms, two classes and eight cards. The teacher leads 七(2)班 and keeps the laptop, the head of 教务处 its printer.
 */
public final class SmallSchool {
    public static final String PASSWORD = "zongwu-demo";
    public static final TestDatabase.Fixture FIXTURE = SmallSchool::fill;

    /** Cheap parameters stand in the hash itself, so that a test signs in within milliseconds. */
    private static final String HASH = Password.hash(PASSWORD)
            .addRandomSalt(16)
            .with(Argon2Function.getInstance(64, 1, 1, 16, Argon2.ID))
            .getResult();

    /** Username, name, department, roles: the accounts of the contract's chapter 4. */
    public static final List<Member> MEMBERS = List.of(
            new Member("admin", "李晓东", "校长室", Role.ADMIN),
            new Member("headmaster", "陈国栋", "校长室", Role.HEADMASTER),
            new Member("director", "吴建华", "总务处", Role.DIRECTOR),
            new Member("depthead", "郑海燕", "教务处", Role.DEPARTMENT_HEAD, Role.TEACHER),
            new Member("clerk", "周敏", "总务处", Role.CLERK),
            new Member("accountant", "黄丽", "总务处", Role.ACCOUNTANT),
            new Member("canteen", "孙桂香", "食堂", Role.CANTEEN),
            new Member("cashier", "何玉兰", "食堂", Role.CASHIER),
            new Member("teacher", "赵雅琴", "七年级组", Role.TEACHER, Role.FORM_TEACHER),
            new Member("teacher2", "徐敏", "七年级组", Role.TEACHER),
            new Member("moral", "刘志强", "德育处", Role.MORAL),
            new Member("utilities", "吴大勇", "总务处", Role.UTILITIES),
            new Member("inspector", "马超", "德育处", Role.INSPECTOR),
            new Member("boxkeeper", "王芳", "校长室", Role.BOXKEEPER),
            new Member("auditor", "高文斌", "校长室", Role.AUDITOR));

    public record Member(String username, String name, String department, List<Role> roles) {
        Member(String username, String name, String department, Role... roles) {
            this(username, name, department, List.of(roles));
        }
    }

    private SmallSchool() {}

    private static void fill(Database database, TestClock clock) {
        database.write(tx -> {
            CategorySeeds.load(tx, new CategoryDao());
            people(tx, clock);
            return tx;
        });
        database.write(tx -> {
            SmallRegister.fill(tx, cards(clock), user(tx, "clerk", clock));
            return tx;
        });
    }

    /** The acts on cards, wired as the program wires them. */
    public static Cards cards(Clock clock) {
        return new Cards(
                new AssetDao(clock),
                new PlaceDao(clock),
                new CategoryDao(),
                new SerialDao(),
                new SearchDao(),
                new TrailDao(clock));
    }

    public static User user(Tx tx, String username, Clock clock) {
        AccountDao accounts = new AccountDao(clock);
        return accounts.user(tx, accounts.named(tx, username).orElseThrow().personId());
    }

    private static void people(Tx tx, TestClock clock) {
        SettingDao settings = new SettingDao();
        settings.put(tx, "school.name", "青石小学");
        settings.put(tx, "contact.name", "信息中心李晓东");
        settings.put(tx, "contact.phone", "分机 8033");
        DepartmentDao departments = new DepartmentDao();
        AccountDao accounts = new AccountDao(clock);
        Map<String, Long> units = new LinkedHashMap<>();
        Map<String, Long> holders = new LinkedHashMap<>();
        for (Member member : MEMBERS) {
            long unit = units.computeIfAbsent(member.department(), name -> departments.add(tx, name));
            long id = new PersonDao().add(tx, member.name(), "", unit, "");
            accounts.add(tx, new Account(id, member.username(), HASH, "OWN", "", "zh-CN", false));
            member.roles().forEach(role -> accounts.grant(tx, id, role));
            holders.put(member.username(), id);
        }
        departments.lead(tx, units.get("教务处"), holders.get("depthead"));
        departments.lead(tx, units.get("总务处"), holders.get("director"));
        RoomDao rooms = new RoomDao();
        for (String room : List.of("明德楼101", "明德楼203", "明德楼204", "行知楼301", "格致楼 机房 1", "思源楼 食堂大厅")) {
            rooms.add(tx, RoomName.read(room));
        }
        long home = rooms.meant(tx, "明德楼203").orElseThrow().id();
        long next = rooms.meant(tx, "明德楼204").orElseThrow().id();
        new ClassDao().add(tx, new ClassName(7, 1), next, holders.get("teacher2"), 41);
        new ClassDao().add(tx, new ClassName(7, 2), home, holders.get("teacher"), 43);
    }
}
