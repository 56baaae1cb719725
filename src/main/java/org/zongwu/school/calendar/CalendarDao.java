package org.zongwu.school.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zongwu.db.SettingDao;
import org.zongwu.db.Tx;

/** The school's calendar as stored: days that depart from the week, school breaks, work hours. */
public final class CalendarDao {
    /** Up to which day the shipped holidays have been taken in. */
    private static final String SEEDED = "calendar.seeded";

    private static final String HOURS = "calendar.hours";

    private final SettingDao settings = new SettingDao();

    public record StoredBreak(long id, SchoolBreak schoolBreak) {}

    private record DayRow(String day, CalendarDay.Kind kind, String name, String source) {}

    private record BreakRow(long id, String name, String startsOn, String endsOn) {}

    /** Everything that says which days are worked and taught, and when. */
    public SchoolCalendar calendar(Tx tx) {
        return new SchoolCalendar(
                days(tx), breaks(tx).stream().map(StoredBreak::schoolBreak).toList(), hours(tx));
    }

    public List<CalendarDay> days(Tx tx) {
        return tx.query("select day, kind, name, source from calendar_day order by day")
                .map(ConstructorMapper.of(DayRow.class))
                .map(row -> new CalendarDay(LocalDate.parse(row.day()), row.kind(), row.name(), row.source()))
                .list();
    }

    /** Takes in what the program ships with; a day is taken in once, and what the school has set itself stays. */
    public void load(Tx tx, List<CalendarDay> shipped) {
        String until = settings.get(tx, SEEDED, "");
        List<CalendarDay> fresh = shipped.stream()
                .filter(day -> day.date().toString().compareTo(until) > 0)
                .toList();
        if (!fresh.isEmpty()) {
            put(tx, fresh, "nothing");
            fresh.stream()
                    .map(day -> day.date().toString())
                    .max(String::compareTo)
                    .ifPresent(last -> settings.put(tx, SEEDED, last));
        }
    }

    /**
     * The days of a year's notice take the place of what was known of that year. 元旦 may begin in the December before; such
     * days belong to the later year's notice.
     */
    void replace(Tx tx, int year, List<CalendarDay> days) {
        tx.update("""
                        delete from calendar_day
                        where substr(day, 1, 4) = :year and not (substr(day, 6, 2) = '12' and name = '元旦')""").bind("year", Integer.toString(year)).execute();
        put(tx, days, "update set kind = excluded.kind, name = excluded.name, source = excluded.source");
    }

    /** {@code instead}: what to do about a day that is known already. */
    private static void put(Tx tx, List<CalendarDay> days, String instead) {
        PreparedBatch batch = tx.batch("insert into calendar_day (day, kind, name, source)"
                + " values (:day, :kind, :name, :source) on conflict (day) do " + instead);
        days.forEach(day -> batch.bind("day", day.date().toString())
                .bind("kind", day.kind().name())
                .bind("name", day.name())
                .bind("source", day.source())
                .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    public List<StoredBreak> breaks(Tx tx) {
        return tx.query("select id, name, starts_on, ends_on from school_break order by starts_on, id")
                .map(ConstructorMapper.of(BreakRow.class))
                .map(row -> new StoredBreak(
                        row.id(),
                        new SchoolBreak(row.name(), LocalDate.parse(row.startsOn()), LocalDate.parse(row.endsOn()))))
                .list();
    }

    public Optional<SchoolBreak> breakAt(Tx tx, LocalDate day) {
        return breaks(tx).stream()
                .map(StoredBreak::schoolBreak)
                .filter(found -> found.contains(day))
                .findFirst();
    }

    public long addBreak(Tx tx, SchoolBreak added) {
        tx.update("insert into school_break (name, starts_on, ends_on) values (:name, :from, :to)")
                .bind("name", added.name())
                .bind("from", added.from().toString())
                .bind("to", added.to().toString())
                .execute();
        return tx.lastId();
    }

    void removeBreak(Tx tx, long id) {
        tx.update("delete from school_break where id = :id").bind("id", id).execute();
    }

    public WorkHours hours(Tx tx) {
        return WorkHours.read(settings.get(tx, HOURS, "")).orElse(WorkHours.USUAL);
    }

    void setHours(Tx tx, WorkHours hours) {
        settings.put(tx, HOURS, hours.written());
    }
}
