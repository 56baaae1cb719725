package org.zongwu.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.zongwu.access.User;
import org.zongwu.account.Account;
import org.zongwu.account.AccountDao;
import org.zongwu.account.Passwords;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.AssetRules;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Cards;
import org.zongwu.asset.Place;
import org.zongwu.asset.Source;
import org.zongwu.asset.ThresholdDao;
import org.zongwu.asset.Thresholds;
import org.zongwu.asset.Use;
import org.zongwu.asset.ValueKind;
import org.zongwu.asset.What;
import org.zongwu.asset.Worth;
import org.zongwu.asset.category.Category;
import org.zongwu.asset.category.CategoryDao;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.SettingDao;
import org.zongwu.db.Tx;
import org.zongwu.school.ClassDao;
import org.zongwu.school.ClassName;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.Keeper;
import org.zongwu.school.PersonDao;
import org.zongwu.school.PersonDraft;
import org.zongwu.school.Room;
import org.zongwu.school.RoomDao;
import org.zongwu.school.RoomName;

/**
 * Founds 云溪实验学校 in an empty database: 18 classes, about 60 staff, 4 buildings, about 3,400 cards. The same day and seed
 * give the same school.
 */
public final class DemoSchool {
    private static final long SEED = 20260901L;
    private static final int STAFF = 60;
    private static final int FIRST_EXTENSION = 8021;
    private static final List<String> BUILDINGS = List.of("明德楼", "行知楼", "格致楼", "思源楼");

    private final Database database;
    private final Cards cards;
    private final CategoryDao categories;
    private final AccountDao accounts;
    private final TrailDao trail;
    private final Clock clock;
    private final Random random = new Random(SEED);
    private final Map<String, Long> departments = new HashMap<>();
    private final List<Long> staff = new ArrayList<>();
    private final Map<Long, String> names = new HashMap<>();
    private final Map<DemoAccounts, Long> holders = new EnumMap<>(DemoAccounts.class);
    private final List<Room> rooms = new ArrayList<>();

    public DemoSchool(
            Database database, Cards cards, CategoryDao categories, AccountDao accounts, TrailDao trail, Clock clock) {
        this.database = database;
        this.cards = cards;
        this.categories = categories;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Does nothing to a school that exists. */
    public void found(Passwords passwords) {
        if (database.read(tx -> !accounts.none(tx))) {
            return;
        }
        String hash = passwords.hash(DemoAccounts.PASSWORD);
        User clerk = database.write(tx -> {
            settle(tx);
            DemoTerms.found(tx, LocalDate.now(clock));
            people(tx, hash);
            rooms(tx);
            classes(tx);
            return accounts.user(tx, accounts.named(tx, "clerk").orElseThrow().personId());
        });
        for (DemoThings thing : DemoThings.all()) {
            List<AssetDraft> drafts = database.read(tx -> drafts(tx, thing));
            database.write(tx -> {
                List<Cards.Added> added = cards.storeAll(tx, drafts, 0);
                trail.addAll(
                        tx,
                        clerk,
                        added.stream().map(card -> card.entry("asset.add")).toList());
                return added.size();
            });
        }
    }

    private static void settle(Tx tx) {
        SettingDao settings = new SettingDao();
        settings.put(tx, "school.name", "云溪实验学校");
        settings.put(tx, "contact.name", "信息中心李晓东");
        settings.put(tx, "contact.phone", "分机 8033");
    }

    private void people(Tx tx, String hash) {
        PersonDao people = new PersonDao();
        DepartmentDao dao = new DepartmentDao();
        for (DemoAccounts account : DemoAccounts.values()) {
            long department = departments.computeIfAbsent(account.department(), name -> dao.add(tx, name));
            String extension = Integer.toString(FIRST_EXTENSION + staff.size());
            long id = people.add(
                    tx,
                    new PersonDraft(account.person(), "", "", department, account.post(), "", extension, "", "", ""));
            accounts.add(tx, new Account(id, account.username(), hash, "OWN", "", "zh-CN", false));
            account.roles().forEach(role -> accounts.grant(tx, id, role));
            staff.add(id);
            holders.put(account, id);
            names.put(id, account.person());
        }
        for (String name : List.of("八年级组", "九年级组", "语文组", "数学组", "英语组", "音乐组", "美术组", "体育组", "图书馆", "医务室", "保卫科")) {
            departments.computeIfAbsent(name, n -> dao.add(tx, n));
        }
        dao.lead(tx, departments.get("教务处"), holders.get(DemoAccounts.DEPTHEAD));
        dao.lead(tx, departments.get("总务处"), holders.get(DemoAccounts.DIRECTOR));
        List<String> units = departments.keySet().stream().sorted().toList();
        Set<String> taken =
                Arrays.stream(DemoAccounts.values()).map(DemoAccounts::person).collect(Collectors.toSet());
        for (String name : DemoNames.make(STAFF - staff.size(), taken, random)) {
            long id = people.add(tx, name, "", departments.get(units.get(random.nextInt(units.size()))), "教师");
            staff.add(id);
            names.put(id, name);
        }
    }

    private void rooms(Tx tx) {
        RoomDao dao = new RoomDao();
        for (String building : BUILDINGS) {
            for (int floor = 1; floor <= 4; floor++) {
                for (int room = 1; room <= 8; room++) {
                    rooms.add(dao.add(tx, RoomName.read(building + floor + "0" + room)));
                }
            }
        }
        for (String special : List.of("格致楼 机房 1", "格致楼 录播室", "行知楼三楼会议室", "思源楼 食堂大厅")) {
            rooms.add(dao.add(tx, RoomName.read(special)));
        }
    }

    private void classes(Tx tx) {
        ClassDao dao = new ClassDao();
        int at = 0;
        for (int grade = 1; grade <= 9; grade++) {
            for (int number = 1; number <= 2; number++) {
                boolean demoTeacher = grade == 7 && number == 2;
                long teacher = demoTeacher ? holders.get(DemoAccounts.TEACHER) : staff.get(holders.size() + at);
                dao.add(tx, new ClassName(grade, number), rooms.get(at).id(), teacher, 38 + random.nextInt(10));
                at++;
            }
        }
    }

    private List<AssetDraft> drafts(Tx tx, DemoThings thing) {
        Category category = categories.coded(tx, "2022", thing.code()).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        Thresholds thresholds = new ThresholdDao().all(tx);
        List<AssetDraft> drafts = new ArrayList<>();
        for (int i = 0; i < thing.cards(); i++) {
            drafts.add(draft(thing, category, today, thresholds));
        }
        return drafts;
    }

    private AssetDraft draft(DemoThings thing, Category category, LocalDate today, Thresholds thresholds) {
        int quantity =
                thing.lot() > 1 && thing.cards() > 1 ? thing.lot() / 2 + random.nextInt(thing.lot()) + 1 : thing.lot();
        long cost = thing.priceFen() * quantity;
        LocalDate acquired = today.minusDays(60L + random.nextInt(3400));
        int months =
                (int) java.time.temporal.ChronoUnit.MONTHS.between(acquired.withDayOfMonth(1), today.withDayOfMonth(1));
        long depreciated = category.depreciates()
                ? Math.min(cost, Math.round((double) cost / category.lifeMonths()) * Math.max(0, months))
                : 0;
        Room room = rooms.get(random.nextInt(rooms.size()));
        long keeper = staff.get(random.nextInt(staff.size()));
        String keeperName = names.get(keeper);
        AssetState state = random.nextInt(20) == 0
                ? AssetState.IDLE
                : random.nextInt(40) == 0 ? AssetState.TO_SCRAP : AssetState.IN_USE;
        List<Long> units = departments.values().stream().sorted().toList();
        return new AssetDraft(
                "",
                "",
                AssetRules.book("", cost, quantity, thing.name().startsWith("课"), thresholds.on(acquired.toString())),
                new What(
                        thing.name(),
                        category.id(),
                        "",
                        thing.brand(),
                        thing.model(),
                        "",
                        thing.unit(),
                        quantity,
                        thing.name().startsWith("课")),
                new Worth(
                        OptionalLong.of(thing.priceFen()),
                        cost,
                        ValueKind.COST,
                        0,
                        category.lifeMonths(),
                        depreciated,
                        today.minusMonths(1).toString().substring(0, 7)),
                new Source("新购", acquired.toString(), acquired.toString(), "", "公用经费", "", "", "", "", "", "", ""),
                new Use(state, units.get(random.nextInt(units.size())), "", ""),
                List.of(Place.of(Optional.of(room), new Keeper(keeper, 0, 0, keeperName), quantity)));
    }
}
