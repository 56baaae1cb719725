package org.zongwu.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zongwu.web.Typed.Day;
import org.zongwu.web.Typed.Precision;
import org.zongwu.web.Typed.Problem;

/** Days as people write them: 2020.1.17, 20141114, 2024/11/15, 2016年9月24日, 2021年7月, 2019, 43975; 26/3/12. */
final class TypedDay {
    /** Blanks between a day and a time of day. */
    static final Pattern BEFORE_TIME = Pattern.compile("(?<=[\\d日])\\s+(?=\\d{1,2}:)");

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String TIME = "(?:T\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern DAY = Pattern.compile(YEAR + "([-./年])(\\d{1,2})([-./月])(\\d{1,2})(?:日|号)?" + TIME);
    private static final Pattern COMPACT = Pattern.compile(YEAR + "(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile(YEAR + "[-./年](\\d{1,2})月?");
    private static final Pattern WHOLE_YEAR = Pattern.compile(YEAR + "年?");
    private static final Pattern SHORT = Pattern.compile("\\d{2}[-./年]\\d{1,2}([-./月](\\d{1,2}(日|号)?)?)?");
    /** Year first, as offices write it: what is above 12 is no month, and nobody here begins with the day. */
    private static final Pattern SHORT_YEAR_DAY =
            Pattern.compile("(1[3-9]|[2-9]\\d)[-./年](\\d{1,2})[-./月](\\d{1,2})(?:日|号)?" + TIME);

    /** 49 is 2049, 50 is 1950. */
    private static final int CENTURY_TURNS = 50;

    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");

    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);

    /** 1970-01-01 and 2099-12-31: below, a bare number such as 20241 is rather a slip of the pen. */
    private static final int EXCEL_FROM = 25_569;

    private static final int EXCEL_TO = 73_050;

    private TypedDay() {}

    static Typed<Day> read(String plain) {
        try {
            return parsed(plain);
        } catch (DateTimeException impossible) {
            return Typed.not(Problem.NO_SUCH_DAY);
        }
    }

    private static Typed<Day> parsed(String plain) {
        Matcher day = DAY.matcher(plain);
        if (day.matches()) {
            return day(day, 1, 3, 5);
        }
        Matcher shortYear = SHORT_YEAR_DAY.matcher(plain);
        if (shortYear.matches()) {
            int year = number(shortYear, 1);
            LocalDate date = LocalDate.of(
                    year + (year < CENTURY_TURNS ? 2000 : 1900), number(shortYear, 2), number(shortYear, 3));
            return Typed.of(new Day(date, Precision.DAY));
        }
        Matcher compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            return day(compact, 1, 2, 3);
        }
        Matcher serial = SERIAL.matcher(plain);
        if (serial.matches()) {
            return serial(number(serial, 1));
        }
        Matcher month = MONTH.matcher(plain);
        if (month.matches()) {
            return Typed.of(new Day(LocalDate.of(number(month, 1), number(month, 2), 1), Precision.MONTH));
        }
        Matcher year = WHOLE_YEAR.matcher(plain);
        if (year.matches()) {
            return Typed.of(new Day(LocalDate.of(number(year, 1), 1, 1), Precision.YEAR));
        }
        return Typed.not(SHORT.matcher(plain).matches() ? Problem.SHORT_YEAR : Problem.NOT_A_DATE);
    }

    private static Typed<Day> day(Matcher parts, int year, int month, int day) {
        LocalDate date = LocalDate.of(number(parts, year), number(parts, month), number(parts, day));
        return Typed.of(new Day(date, Precision.DAY));
    }

    private static Typed<Day> serial(int days) {
        return days >= EXCEL_FROM && days <= EXCEL_TO
                ? Typed.of(new Day(EXCEL_ZERO.plusDays(days), Precision.DAY))
                : Typed.not(Problem.NOT_A_DATE);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
