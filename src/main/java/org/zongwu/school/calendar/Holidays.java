package org.zongwu.school.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zongwu.school.Seeds;

/** The public holidays and make-up days that ship with the program, from the notices of 国务院办公厅. */
public final class Holidays {
    private Holidays() {}

    public static List<CalendarDay> shipped() {
        return Seeds.rows("holidays.csv").stream().map(Holidays::day).toList();
    }

    private static CalendarDay day(Map<String, String> row) {
        return new CalendarDay(
                LocalDate.parse(row.get("date")),
                CalendarDay.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("name"),
                row.get("source"));
    }
}
