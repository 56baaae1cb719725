package org.zongwu.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zongwu.account.Passwords;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.RegisterCheckDao;
import org.zongwu.asset.category.CategoryDao;
import org.zongwu.asset.category.CategorySeeds;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Verify;
import org.zongwu.school.calendar.CalendarDao;
import org.zongwu.school.calendar.Holidays;
import org.zongwu.school.calendar.SchoolCalendar;
import org.zongwu.school.calendar.TermDao;
import org.zongwu.support.TestClock;
import org.zongwu.support.TestDatabase;

/** The practice school as it is found on a day in autumn, once more on the same day, and on a day in spring. */
final class DemoSchoolTest {
    private static final LocalDateTime AUTUMN = LocalDateTime.of(2026, 11, 24, 10, 0);
    private static final LocalDateTime SPRING = LocalDateTime.of(2026, 5, 17, 23, 5);
    private static final Map<LocalDateTime, TestDatabase> FOUNDED = new TreeMap<>();

    @BeforeAll
    static void found() {
        days().forEach(day -> FOUNDED.put(day, found(day)));
    }

    @AfterAll
    static void close() {
        FOUNDED.values().forEach(TestDatabase::close);
    }

    static Stream<LocalDateTime> days() {
        return Stream.of(AUTUMN, SPRING);
    }

    private static TestDatabase at(LocalDateTime day) {
        TestDatabase school = TestDatabase.empty();
        school.clock().set(day.atZone(TestClock.SHANGHAI).toInstant());
        school.write(tx -> {
            CategorySeeds.load(tx, new CategoryDao());
            new CalendarDao().load(tx, Holidays.shipped());
            return tx;
        });
        return school;
    }

    private static TestDatabase found(LocalDateTime day) {
        TestDatabase school = at(day);
        new DemoSchool(school.database(), school.clock()).found(new Passwords());
        return school;
    }

    private static List<String> words(TestDatabase school, String sql) {
        return school.read(tx -> tx.query(sql).mapTo(String.class).list());
    }

    private static long number(TestDatabase school, String sql) {
        return school.read(tx -> tx.query(sql).mapTo(Long.class).one());
    }

    /** Every act of the history; the opening of the register is one, of many rows. */
    private static List<Instant> acts(TestDatabase school) {
        return words(school, "select at from audit group by at order by min(seq)").stream()
                .map(Instant::parse)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("days")
    void itIsAsLargeAsItWasPromised(LocalDateTime day) {
        TestDatabase school = FOUNDED.get(day);
        assertEquals(18, number(school, "select count(*) from class where closed = 0"));
        long staff = number(school, "select count(*) from person where left_on = ''");
        assertTrue(staff >= 58 && staff <= 64, staff + " people");
        assertTrue(words(school, "select name from building").containsAll(List.of("明德楼", "行知楼", "格致楼", "思源楼")));
        long cards = number(school, "select count(*) from asset where voided_at = ''");
        assertTrue(cards >= 3_350 && cards <= 3_500, cards + " cards");
    }

    @ParameterizedTest
    @MethodSource("days")
    void todayLiesInWeekTenOfItsTerm(LocalDateTime day) {
        LocalDate today = day.toLocalDate();
        assertEquals(
                10,
                FOUNDED.get(day)
                        .read(tx -> new TermDao().at(tx, today))
                        .orElseThrow()
                        .week(today));
    }

    @ParameterizedTest
    @MethodSource("days")
    void whatHappenedHappenedAtWorkOneAfterAnotherBeforeNow(LocalDateTime day) {
        TestDatabase school = FOUNDED.get(day);
        SchoolCalendar calendar = school.read(tx -> new CalendarDao().calendar(tx));
        List<Instant> acts = acts(school);
        assertEquals(acts.stream().sorted().distinct().toList(), acts);
        for (Instant act : acts) {
            LocalDateTime moment = LocalDateTime.ofInstant(act, TestClock.SHANGHAI);
            assertTrue(calendar.isSchoolDay(moment.toLocalDate()), "no school day: " + moment);
            assertEquals(1, calendar.workingMinutesBetween(moment, moment.plusMinutes(1)), "no work hour: " + moment);
        }
        assertTrue(acts.get(acts.size() - 1).isBefore(school.clock().instant()));
        assertTrue(acts.get(acts.size() - 1)
                .isAfter(day.minusDays(12).atZone(TestClock.SHANGHAI).toInstant()));
    }

    @ParameterizedTest
    @MethodSource("days")
    void noDayOnACardLiesAheadOfTheActThatWroteIt(LocalDateTime day) {
        TestDatabase school = FOUNDED.get(day);
        assertEquals(
                0,
                number(
                        school,
                        "select count(*) from asset where max(acquired_on, booked_on) > date(created_at, '+8 hours')"));
        String today = day.toLocalDate().toString();
        assertEquals(0, number(school, "select count(*) from asset_place where since >= '" + today + "'"));
    }

    @ParameterizedTest
    @MethodSource("days")
    void aTermAndAHalfIsFullOfLife(LocalDateTime day) {
        TestDatabase school = FOUNDED.get(day);
        List<Instant> acts = acts(school);
        assertTrue(acts.size() >= 60 && acts.size() <= 150, acts.size() + " acts");
        Set<LocalDate> days = new HashSet<>();
        acts.forEach(
                act -> days.add(LocalDateTime.ofInstant(act, TestClock.SHANGHAI).toLocalDate()));
        assertTrue(days.size() >= 40 && days.size() <= 60, days.size() + " days");
        assertTrue(words(school, "select distinct act from audit")
                .containsAll(List.of(
                        "asset.add",
                        "asset.edit",
                        "asset.bulk",
                        "asset.split",
                        "asset.split.part",
                        "asset.void",
                        "people.add",
                        "people.edit",
                        "school.class.edit",
                        "school.room.edit")));
    }

    @ParameterizedTest
    @MethodSource("days")
    void verifyFindsNothing(LocalDateTime day) {
        TestDatabase school = FOUNDED.get(day);
        Verify verify = new Verify(Stream.concat(
                        Stream.of(new TrailDao(school.clock()).check()),
                        new RegisterCheckDao(new PlaceDao(school.clock())).checks().stream())
                .toList());
        assertEquals(List.of(), verify.findings(school.database()));
    }

    @Test
    void aSchoolCutOffWhileItWasFoundedIsTheSameAfterTheNextStart() {
        try (TestDatabase again = at(AUTUMN)) {
            DemoSchool demo = new DemoSchool(again.database(), again.clock());
            again.write(tx -> tx.update("create trigger cut before insert on audit when new.act = 'people.edit'"
                            + " begin select raise(abort, 'cut'); end")
                    .execute());
            assertThrows(RuntimeException.class, () -> demo.found(new Passwords()));
            assertEquals(0, number(again, "select count(*) from asset"));
            again.write(tx -> tx.update("drop trigger cut").execute());
            demo.found(new Passwords());

            TestDatabase school = FOUNDED.get(AUTUMN);
            for (String table : List.of("asset", "asset_place", "person", "room", "class", "department")) {
                String every = "select count(*) from " + table;
                assertEquals(number(school, every), number(again, every), table);
            }
            String worth = "select sum(cost_fen) from asset where voided_at = ''";
            assertEquals(number(school, worth), number(again, worth));
            // an account's password is salted by chance, and no row of the trail speaks of it
            assertEquals(school.read(TrailDao::head), again.read(TrailDao::head));
        }
    }
}
