package org.zongwu.school.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which days are worked and taught, and clocks that run on those days only. Times are the school's (Asia/Shanghai); a span
 * counts from its first instant up to, and without, its last. Immutable.
 */
public final class SchoolCalendar {
    private final Map<LocalDate, CalendarDay> days = new LinkedHashMap<>();
    private final List<SchoolBreak> breaks;
    private final WorkHours hours;

    public SchoolCalendar(List<CalendarDay> days, List<SchoolBreak> breaks, WorkHours hours) {
        days.forEach(day -> this.days.put(day.date(), day));
        this.breaks = List.copyOf(breaks);
        this.hours = hours;
    }

    /** The same days under other hours, for example {@link WorkHours#WHOLE_DAYS}. */
    public SchoolCalendar with(WorkHours others) {
        return new SchoolCalendar(List.copyOf(days.values()), breaks, others);
    }

    /** Whether the state's notice for this year is in: its National Day is off. Without it only the week is known. */
    public boolean knows(int year) {
        CalendarDay nationalDay = days.get(LocalDate.of(year, Month.OCTOBER, 1));
        return nationalDay != null && nationalDay.kind() == CalendarDay.Kind.OFF;
    }

    /** The holiday, make-up day or break that the day belongs to. */
    public Optional<String> occasion(LocalDate date) {
        return Optional.ofNullable(days.get(date)).map(CalendarDay::name).or(() -> schoolBreak(date)
                .map(SchoolBreak::name));
    }

    public boolean isWorkingDay(LocalDate date) {
        CalendarDay said = days.get(date);
        if (said != null) {
            return said.kind() == CalendarDay.Kind.WORK;
        }
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** A working day outside the school's breaks. */
    public boolean isSchoolDay(LocalDate date) {
        return isWorkingDay(date) && schoolBreak(date).isEmpty();
    }

    /** The {@code n}th school day after the date, which itself never counts; 0 is the date. */
    public LocalDate addSchoolDays(LocalDate date, int n) {
        return add(date, n, this::isSchoolDay);
    }

    public LocalDate nextSchoolDay(LocalDate date) {
        return addSchoolDays(date, 1);
    }

    /** The {@code n}th working day after the date, which itself never counts; 0 is the date. */
    public LocalDate addWorkingDays(LocalDate date, int n) {
        return add(date, n, this::isWorkingDay);
    }

    public LocalDate nextWorkingDay(LocalDate date) {
        return addWorkingDays(date, 1);
    }

    /** The working day that something counts on: its own up to and with the end of work, else the next (settled.md, Clocks). */
    public LocalDate countsOn(LocalDateTime moment) {
        LocalDate date = moment.toLocalDate();
        boolean inTime = !moment.isAfter(date.atStartOfDay().plusMinutes(hours.endMinute()));
        return isWorkingDay(date) && inTime ? date : nextWorkingDay(date);
    }

    /** When so many minutes of work are done; a day's last minute ends at its instant, not on the next morning. */
    public LocalDateTime addWorkingMinutes(LocalDateTime start, long minutes) {
        if (minutes < 0) {
            throw new IllegalArgumentException("minutes " + minutes);
        }
        Duration left = Duration.ofMinutes(minutes);
        for (LocalDate day = start.toLocalDate(); !left.isZero(); day = nextWorkingDay(day)) {
            for (WorkHours.Span span : spans(day)) {
                LocalDateTime from = later(start, span.opens(day));
                Duration work = positive(Duration.between(from, span.closes(day)));
                if (work.compareTo(left) >= 0) {
                    return from.plus(left);
                }
                left = left.minus(work);
            }
        }
        return start;
    }

    /** Whole minutes of work between two moments; negative when the second comes first. */
    public long workingMinutesBetween(LocalDateTime from, LocalDateTime to) {
        if (to.isBefore(from)) {
            return -workingMinutesBetween(to, from);
        }
        Duration sum = Duration.ZERO;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            for (WorkHours.Span span : spans(day)) {
                sum = sum.plus(positive(Duration.between(later(from, span.opens(day)), earlier(to, span.closes(day)))));
            }
        }
        return sum.toMinutes();
    }

    private Optional<SchoolBreak> schoolBreak(LocalDate date) {
        return breaks.stream().filter(one -> one.contains(date)).findFirst();
    }

    private List<WorkHours.Span> spans(LocalDate day) {
        return isWorkingDay(day) ? hours.spans() : List.of();
    }

    private static LocalDate add(LocalDate date, int n, Predicate<LocalDate> counts) {
        if (n < 0) {
            throw new IllegalArgumentException("days " + n);
        }
        LocalDate day = date;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            left -= counts.test(day) ? 1 : 0;
        }
        return day;
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
