package org.zongwu.school.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
    private final SchoolYear year =
            SchoolYear.of(2025, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 8, 31));

    @Test
    void yearAndTermsAreNamedAsPapersNameThem() {
        assertEquals("2025—2026学年", year.label());
        assertEquals("2025—2026学年第一学期", year.first().label());
        assertEquals("2025—2026学年第二学期", year.second().label());
    }

    @Test
    void everyDayOfAYearBelongsToOneTerm() {
        year.from().datesUntil(year.to().plusDays(1)).forEach(day -> {
            Term expected = day.isBefore(LocalDate.of(2026, 3, 2)) ? year.first() : year.second();
            assertEquals(Optional.of(expected), year.term(day));
        });
        assertEquals(Optional.empty(), year.term(year.from().minusDays(1)));
        assertEquals(Optional.empty(), year.term(year.to().plusDays(1)));
        assertEquals(year.to().plusDays(1), year.next().from());
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01,1", "2025-09-07,1", "2025-09-08,2", "2025-11-03,10", "2026-01-30,22"})
    void weeksCountFromTheMondayOfTheFirst(LocalDate date, int week) {
        assertEquals(week, year.first().week(date));
    }

    @Test
    void aTermThatBeginsMidWeekCountsThatWeek() {
        Term term = new Term(2026, 1, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 2, 14));
        assertEquals(1, term.week(LocalDate.of(2026, 9, 1)));
        assertEquals(2, term.week(LocalDate.of(2026, 9, 7)));
        assertEquals(LocalDate.of(2026, 8, 31), term.monday(1));
        assertEquals(LocalDate.of(2026, 11, 2), term.monday(10));
    }

    @Test
    void pupilsWhoArriveOnAWeekendBeginTheirFirstWeekOnMonday() {
        Term term = new Term(2024, 1, LocalDate.of(2024, 8, 31), LocalDate.of(2025, 2, 14));
        assertEquals(1, term.week(LocalDate.of(2024, 8, 31)));
        assertEquals(1, term.week(LocalDate.of(2024, 9, 2)));
        assertEquals(2, term.week(LocalDate.of(2024, 9, 9)));
    }

    @Test
    void termsThatDoNotMeetAreNoYear() {
        Term first = year.first();
        Term late = new Term(2025, 2, first.to().plusDays(2), year.to());
        assertThrows(IllegalArgumentException.class, () -> new SchoolYear(first, late));
        Term overlap = new Term(2025, 2, first.to(), year.to());
        assertThrows(IllegalArgumentException.class, () -> new SchoolYear(first, overlap));
        assertThrows(IllegalArgumentException.class, () -> new SchoolYear(year.second(), first));
        assertThrows(IllegalArgumentException.class, () -> new Term(2025, 3, year.from(), year.to()));
    }

    @Test
    void aDateTellsItsUsualYear() {
        assertEquals(2025, SchoolYear.yearOf(LocalDate.of(2026, 8, 31)));
        assertEquals(2026, SchoolYear.yearOf(LocalDate.of(2026, 9, 1)));
        assertEquals(LocalDate.of(2026, 9, 1), SchoolYear.usual(2026).from());
    }
}
