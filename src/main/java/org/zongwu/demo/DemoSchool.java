package org.zongwu.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.zongwu.account.AccountDao;
import org.zongwu.account.Passwords;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.AssetRules;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Book;
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
import org.zongwu.db.Database;
import org.zongwu.db.SettingDao;
import org.zongwu.db.Tx;
import org.zongwu.school.Keeper;
import org.zongwu.school.calendar.CalendarDao;
import org.zongwu.school.calendar.SchoolCalendar;

/**
 * Founds 云溪实验学校 in an empty database: 18 classes, about 60 staff, 4 buildings, about 3,400 cards, and what happened to
 * them since the term before this one began. The same day and seed give the same school.
 */
public final class DemoSchool {
    private static final long SEED = 20260901L;
    private final Database database;
    private final Clock clock;
    private final Random random = new Random(SEED);
    private final DemoPeople people = new DemoPeople(random);
    private final DemoRooms rooms = new DemoRooms(people, random);

    public DemoSchool(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Does nothing to a school that exists. */
    public void found(Passwords passwords) {
        if (database.read(tx -> !new AccountDao(clock).none(tx))) {
            return;
        }
        String hash = passwords.hash(DemoAccounts.PASSWORD);
        // one write: a school that was cut off while it was founded is founded again
        database.write(tx -> {
            new DemoSchool(database, clock).play(tx, hash);
            return tx;
        });
    }

    private void play(Tx tx, String hash) {
        LocalDate today = LocalDate.now(clock);
        settle(tx);
        DemoTerms.found(tx, today);
        SchoolCalendar calendar = new CalendarDao().calendar(tx);
        DemoDays days = DemoDays.of(calendar, today);
        Random chance = new Random(SEED);
        SteppingClock stepping = new SteppingClock(calendar, clock.getZone(), chance);
        stepping.step(days.opening());
        DemoOffice office = new DemoOffice(stepping);
        people.found(tx, office.accounts, hash);
        rooms.found(tx);
        List<AssetDraft> ledger = new ArrayList<>();
        DemoThings.all().forEach(thing -> ledger.addAll(drafts(tx, office, thing, days.opening())));
        List<Cards.Added> opening = office.cards.addAll(tx, office.user(tx, "clerk"), ledger);
        new DemoHistory(stepping, office, opening, chance).play(tx, days);
    }

    private static void settle(Tx tx) {
        SettingDao settings = new SettingDao();
        settings.put(tx, "school.name", "云溪实验学校");
        settings.put(tx, "contact.name", "信息中心李晓东");
        settings.put(tx, "contact.phone", "分机 8021");
    }

    private List<AssetDraft> drafts(Tx tx, DemoOffice office, DemoThings thing, LocalDate today) {
        Optional<Category> category = office.categories.coded(tx, "2022", thing.code());
        Thresholds thresholds = new ThresholdDao().all(tx);
        List<AssetDraft> drafts = new ArrayList<>();
        for (int i = 0; i < thing.cards(); i++) {
            drafts.add(draft(thing, category, spot(thing.where(), i), new Day(today, thresholds)));
        }
        return drafts;
    }

    /** One after another where everybody has some, else where it comes. */
    private DemoRooms.Spot spot(Where where, int at) {
        List<DemoRooms.Spot> all = rooms.of(where);
        return all.get(where == Where.CLASS || where == Where.LESSON ? at % all.size() : random.nextInt(all.size()));
    }

    private record Day(LocalDate today, Thresholds thresholds) {}

    private AssetDraft draft(DemoThings thing, Optional<Category> category, DemoRooms.Spot spot, Day day) {
        int quantity =
                thing.lot() > 1 && thing.cards() > 1 ? thing.lot() / 2 + random.nextInt(thing.lot()) + 1 : thing.lot();
        LocalDate acquired = day.today().minusDays(60L + random.nextInt(3400));
        Worth worth = worth(thing, category, quantity, acquired, day.today());
        boolean bulk = thing.name().startsWith("课");
        Book book = category.isEmpty()
                ? Book.ROOM
                : AssetRules.book(
                        "", worth.costFen(), quantity, bulk, day.thresholds().on(acquired.toString()));
        long kind = category.map(Category::id).orElse(0L);
        String date = acquired.toString();
        return new AssetDraft(
                "",
                "",
                book,
                new What(thing.name(), kind, "", thing.brand(), thing.model(), "", thing.unit(), quantity, bulk),
                worth,
                new Source("新购", date, date, "", "公用经费", "", "", "", "", "", "", ""),
                new Use(state(), spot.department(), "", ""),
                places(thing, spot, quantity));
    }

    private static Worth worth(
            DemoThings thing, Optional<Category> category, int quantity, LocalDate acquired, LocalDate today) {
        long cost = thing.priceFen() * quantity;
        long months = ChronoUnit.MONTHS.between(acquired.withDayOfMonth(1), today.withDayOfMonth(1));
        int life = category.map(Category::lifeMonths).orElse(0);
        boolean depreciates = category.map(Category::depreciates).orElse(false);
        return new Worth(
                OptionalLong.of(thing.priceFen()),
                cost,
                ValueKind.COST,
                0,
                life,
                depreciates ? Math.min(cost, Math.round((double) cost / life) * Math.max(0, months)) : 0,
                depreciates ? today.minusMonths(1).toString().substring(0, 7) : "");
    }

    private AssetState state() {
        return random.nextInt(20) == 0
                ? AssetState.IDLE
                : random.nextInt(40) == 0 ? AssetState.TO_SCRAP : AssetState.IN_USE;
    }

    /** A few are not looked up yet: that is what the clerk's desk asks him to do. */
    private List<Place> places(DemoThings thing, DemoRooms.Spot spot, int quantity) {
        boolean unclear = thing.where() == Where.OFFICE && random.nextInt(100) == 0;
        return unclear
                ? List.of()
                : List.of(Place.of(
                        Optional.of(spot.room()), random.nextInt(300) == 0 ? Keeper.NOBODY : spot.keeper(), quantity));
    }
}
