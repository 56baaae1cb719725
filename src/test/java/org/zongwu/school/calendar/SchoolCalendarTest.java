package org.zongwu.school.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases named R… and K are those of operations.md 4.2 and canteen-suggestions.md. */
class SchoolCalendarTest {
    private static final List<SchoolBreak> BREAKS = List.of(
            new SchoolBreak("寒假", LocalDate.of(2026, 1, 31), LocalDate.of(2026, 3, 1)),
            new SchoolBreak("暑假", LocalDate.of(2026, 7, 4), LocalDate.of(2026, 8, 31)));

    private final SchoolCalendar calendar = new SchoolCalendar(Holidays.shipped(), BREAKS, WorkHours.USUAL);

    @ParameterizedTest
    @CsvSource({
        "2026-05-08,true", "2026-05-09,true", "2026-05-10,false", "2026-05-01,false", "2026-02-14,true",
                "2026-02-16,false",
        "2026-02-28,true", "2026-01-04,true", "2026-09-20,true", "2026-09-25,false", "2026-10-10,true",
                "2026-10-11,false",
        "2026-07-15,true", "2024-02-10,false", "2025-10-08,false", "2025-10-11,true"
    })
    void officesWorkAsTheNoticeSays(LocalDate date, boolean working) {
        assertEquals(working, calendar.isWorkingDay(date));
    }

    @Test
    void aBreakHasNoLessonsThoughTheOfficeWorks() {
        LocalDate makeUp = LocalDate.of(2026, 2, 14);
        assertTrue(calendar.isWorkingDay(makeUp));
        assertFalse(calendar.isSchoolDay(makeUp));
        assertFalse(calendar.isSchoolDay(LocalDate.of(2026, 7, 15)));
        assertTrue(calendar.isSchoolDay(LocalDate.of(2026, 5, 9)));
        assertEquals(LocalDate.of(2026, 3, 2), calendar.nextSchoolDay(LocalDate.of(2026, 1, 30)));
        assertEquals(LocalDate.of(2026, 9, 1), calendar.addSchoolDays(LocalDate.of(2026, 7, 3), 1));
    }

    @Test
    void caseKReplyToASuggestionIsDueInSchoolDays() {
        assertEquals(LocalDate.of(2026, 9, 23), calendar.addSchoolDays(LocalDate.of(2026, 9, 17), 5));
        SchoolCalendar week = new SchoolCalendar(List.of(), List.of(), WorkHours.USUAL);
        assertEquals(LocalDate.of(2026, 9, 24), week.addSchoolDays(LocalDate.of(2026, 9, 17), 5));
        LocalDate entry = LocalDate.of(2026, 9, 4);
        assertEquals(LocalDate.of(2026, 9, 7), calendar.addSchoolDays(entry, 1));
        assertEquals(LocalDate.of(2026, 9, 11), calendar.addSchoolDays(entry, 5));
        assertEquals(LocalDate.of(2026, 9, 18), calendar.addSchoolDays(entry, 10));
    }

    @Test
    void noDaysIsTheDayItselfAndLessIsRefused() {
        LocalDate sunday = LocalDate.of(2026, 5, 10);
        assertEquals(sunday, calendar.addSchoolDays(sunday, 0));
        assertThrows(IllegalArgumentException.class, () -> calendar.addSchoolDays(sunday, -1));
        assertThrows(IllegalArgumentException.class, () -> calendar.addWorkingMinutes(sunday.atStartOfDay(), -1));
    }

    @Test
    void caseR1ASmallRepairReportedInWorkCountsOnItsDay() {
        assertEquals(LocalDate.of(2026, 5, 8), calendar.countsOn(at("2026-05-08T16:50")));
    }

    @Test
    void caseR2AfterWorkItCountsOnTheMakeUpSaturday() {
        assertEquals(LocalDate.of(2026, 5, 9), calendar.countsOn(at("2026-05-08T17:45")));
        SchoolCalendar week = new SchoolCalendar(List.of(), List.of(), WorkHours.USUAL);
        assertEquals(LocalDate.of(2026, 5, 11), week.countsOn(at("2026-05-08T17:45")));
    }

    @Test
    void caseR3BeforeTheHolidayItCountsAfterIt() {
        assertEquals(LocalDate.of(2026, 5, 6), calendar.countsOn(at("2026-04-30T18:10")));
        assertEquals(LocalDate.of(2026, 5, 6), calendar.countsOn(at("2026-05-02T09:00")));
    }

    @Test
    void reportedAtHalfPastFiveSharpIsTheSameDay() {
        assertEquals(LocalDate.of(2026, 5, 8), calendar.countsOn(at("2026-05-08T17:30:00")));
        assertEquals(LocalDate.of(2026, 5, 9), calendar.countsOn(at("2026-05-08T17:30:01")));
        assertEquals(LocalDate.of(2026, 5, 8), calendar.countsOn(at("2026-05-08T00:00:00")));
    }

    @Test
    void caseR4TheWorkdayClockSkipsTheWeekend() {
        SchoolCalendar clock = calendar.with(WorkHours.WHOLE_DAYS);
        assertEquals(at("2026-05-18T16:50"), clock.addWorkingMinutes(at("2026-05-15T16:50"), 24 * 60));
    }

    @Test
    void caseR7APauseOverTheWeekendCountsEighteenHours() {
        SchoolCalendar clock = calendar.with(WorkHours.WHOLE_DAYS);
        long pause = clock.workingMinutesBetween(at("2026-05-15T15:00"), at("2026-05-18T09:00"));
        assertEquals(18 * 60, pause);
        LocalDateTime due = clock.addWorkingMinutes(at("2026-05-15T10:00"), 24 * 60);
        assertEquals(at("2026-05-18T10:00"), due);
        assertEquals(at("2026-05-19T04:00"), clock.addWorkingMinutes(due, pause));
    }

    @Test
    void aWorkdayClockThatEndsAtMidnightEndsAtThatInstant() {
        SchoolCalendar clock = calendar.with(WorkHours.WHOLE_DAYS);
        assertEquals(at("2026-05-16T00:00"), clock.addWorkingMinutes(at("2026-05-15T00:00"), 24 * 60));
    }

    @Test
    void caseR8EightHoursRunOverLunchIntoTheMakeUpSaturday() {
        assertEquals(at("2026-05-09T17:20"), calendar.addWorkingMinutes(at("2026-05-08T16:50"), 8 * 60));
    }

    @Test
    void caseR13AcceptanceFallsDueAfterThreeWorkingDays() {
        assertEquals(LocalDate.of(2026, 5, 12), calendar.addWorkingDays(LocalDate.of(2026, 5, 8), 3));
        assertEquals(LocalDate.of(2026, 5, 6), calendar.nextWorkingDay(LocalDate.of(2026, 4, 30)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-08T08:00,240,2026-05-08T12:00",
        "2026-05-08T08:00,241,2026-05-08T14:01",
        "2026-05-08T12:30,1,2026-05-08T14:01",
        "2026-05-08T06:00,30,2026-05-08T08:30",
        "2026-05-08T20:00,30,2026-05-09T08:30",
        "2026-05-10T10:00,30,2026-05-11T08:30",
        "2026-05-08T17:30,1,2026-05-09T08:01",
        "2026-05-08T08:00,450,2026-05-08T17:30",
        "2026-04-30T17:29,2,2026-05-06T08:01",
        "2026-05-08T11:59:30,1,2026-05-08T14:00:30",
        "2026-05-10T10:00,0,2026-05-10T10:00"
    })
    void minutesOfWorkRunBetweenTheHours(LocalDateTime start, long minutes, LocalDateTime end) {
        assertEquals(end, calendar.addWorkingMinutes(start, minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-08T08:00,2026-05-08T17:30,450",
        "2026-05-08T00:00,2026-05-09T00:00,450",
        "2026-05-08T12:00,2026-05-08T14:00,0",
        "2026-05-08T16:50,2026-05-09T17:20,480",
        "2026-05-01T00:00,2026-05-06T00:00,0",
        "2026-05-08T09:00:30,2026-05-08T09:01:29,0",
        "2026-05-08T17:30,2026-05-08T08:00,-450",
        "2026-05-08T09:00,2026-05-08T09:00,0"
    })
    void workBetweenTwoMomentsLeavesOutLunchNightsAndHolidays(LocalDateTime from, LocalDateTime to, long minutes) {
        assertEquals(minutes, calendar.workingMinutesBetween(from, to));
    }

    @Test
    void addingAndMeasuringAreInverse() {
        LocalDateTime start = at("2026-04-28T10:07");
        for (long minutes = 1; minutes < 6000; minutes += 37) {
            LocalDateTime end = calendar.addWorkingMinutes(start, minutes);
            assertEquals(minutes, calendar.workingMinutesBetween(start, end));
        }
    }

    @Test
    void aYearWithoutItsNoticeSaysSo() {
        assertTrue(calendar.knows(2024));
        assertTrue(calendar.knows(2026));
        assertFalse(calendar.knows(2027));
        assertFalse(calendar.knows(2023));
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        List<CalendarDay> early = List.of(new CalendarDay(newYear, CalendarDay.Kind.OFF, "元旦", ""));
        assertFalse(new SchoolCalendar(early, List.of(), WorkHours.USUAL).knows(2027));
    }

    @Test
    void aDayTellsItsOccasion() {
        assertEquals(Optional.of("春节"), calendar.occasion(LocalDate.of(2026, 2, 16)));
        assertEquals(Optional.of("寒假"), calendar.occasion(LocalDate.of(2026, 2, 5)));
        assertEquals(Optional.of("劳动节"), calendar.occasion(LocalDate.of(2026, 5, 9)));
        assertEquals(Optional.empty(), calendar.occasion(LocalDate.of(2026, 5, 8)));
    }

    @Test
    void aBreakThatNeverEndsIsRefused() {
        LocalDate from = LocalDate.of(2026, 7, 4);
        assertThrows(IllegalArgumentException.class, () -> new SchoolBreak("暑假", from, LocalDate.of(2062, 8, 31)));
        assertThrows(IllegalArgumentException.class, () -> new SchoolBreak("暑假", from, from.minusDays(1)));
        assertTrue(new SchoolBreak("停课", from, from).contains(from));
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }
}
