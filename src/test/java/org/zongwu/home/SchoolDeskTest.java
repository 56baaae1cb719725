package org.zongwu.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zongwu.desk.Desk;
import org.zongwu.school.SchoolIndexes;
import org.zongwu.school.calendar.CalendarDao;
import org.zongwu.school.calendar.CalendarDay;
import org.zongwu.school.calendar.Holidays;
import org.zongwu.school.calendar.SchoolYear;
import org.zongwu.school.calendar.TermDao;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestDatabase;

final class SchoolDeskTest {
    private final TestDatabase school = TestDatabase.small();
    private final SchoolDesk desk = new SchoolDesk(new SchoolIndexes(), school.clock());

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void theNextSchoolYearIsAskedForTwoMonthsBeforeThisOneEnds() {
        school.write(tx -> new TermDao().add(tx, SchoolYear.usual(2026)));

        assertEquals(0, waiting("school.year", LocalDate.of(2027, 6, 30)));
        assertEquals(1, waiting("school.year", LocalDate.of(2027, 7, 3)));
        school.write(tx -> new TermDao().add(tx, SchoolYear.usual(2027)));
        assertEquals(0, waiting("school.year", LocalDate.of(2027, 7, 3)));
    }

    @Test
    void theHolidaysOfAYearAreAskedForFromTheAutumnBeforeUntilTheyAreEntered() {
        school.write(tx -> {
            new CalendarDao().load(tx, Holidays.shipped());
            return tx;
        });

        assertEquals(0, waiting("school.holidays", LocalDate.of(2026, 10, 31)));
        assertEquals(1, waiting("school.holidays", LocalDate.of(2026, 11, 1)));
        assertEquals(1, waiting("school.holidays", LocalDate.of(2027, 5, 1)));
        school.write(tx -> {
            CalendarDay day = new CalendarDay(LocalDate.of(2027, 2, 6), CalendarDay.Kind.OFF, "春节", "国办发明电〔2026〕7号");
            new CalendarDao().load(tx, List.of(day));
            return tx;
        });
        assertEquals(0, waiting("school.holidays", LocalDate.of(2027, 5, 1)));
    }

    @Test
    void onlyTheAdministratorIsAskedForThem() {
        for (String other : List.of("clerk", "director", "teacher", "headmaster")) {
            assertEquals(List.of(), todos(other), other);
        }
        assertEquals(2, todos("admin").size());
    }

    private long waiting(String noun, LocalDate today) {
        Instant noon = today.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        school.clock().set(noon);
        return todos("admin").stream().filter(todo -> todo.noun().equals(noun)).count();
    }

    private List<Desk.Todo> todos(String username) {
        return school.read(tx -> desk.todos(tx, SmallSchool.user(tx, username, school.clock())));
    }
}
