package org.zongwu.school.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.db.Tx;

/** School years and their terms as stored. Years follow each other without a gap, so every day belongs to one term. */
public final class TermDao {
    private static final String TERM = """
            select y.first as school_year, t.number, t.starts_on, t.ends_on
            from term t
            join school_year y on y.id = t.school_year_id
            """;
    private static final String YEAR = """
            select y.id, y.first, a.starts_on as first_term, b.starts_on as second_term, y.ends_on, a.version
            from school_year y
            join term a on a.school_year_id = y.id and a.number = 1
            join term b on b.school_year_id = y.id and b.number = 2
            """;

    /** A school year with its row's id and version. */
    public record Stored(long id, int version, SchoolYear year) {}

    private record Row(long id, int first, String firstTerm, String secondTerm, String endsOn, int version) {
        Stored stored() {
            return new Stored(
                    id,
                    version,
                    SchoolYear.of(
                            first, LocalDate.parse(firstTerm), LocalDate.parse(secondTerm), LocalDate.parse(endsOn)));
        }
    }

    private record TermRow(int schoolYear, int number, String startsOn, String endsOn) {
        Term term() {
            return new Term(schoolYear, number, LocalDate.parse(startsOn), LocalDate.parse(endsOn));
        }
    }

    /** The term that a day belongs to; none before the first school year was set up. */
    public Optional<Term> at(Tx tx, LocalDate day) {
        return tx.query(TERM + "where t.starts_on <= :day and t.ends_on >= :day")
                .bind("day", day.toString())
                .map(ConstructorMapper.of(TermRow.class))
                .findOne()
                .map(TermRow::term);
    }

    /** All years, the latest first. */
    public List<Stored> years(Tx tx) {
        return tx.query(YEAR + "order by y.first desc")
                .map(ConstructorMapper.of(Row.class))
                .map(Row::stored)
                .list();
    }

    public long add(Tx tx, SchoolYear year) {
        tx.update("insert into school_year (first, starts_on, ends_on) values (:first, :from, :to)")
                .bind("first", year.year())
                .bind("from", year.from().toString())
                .bind("to", year.to().toString())
                .execute();
        long id = tx.lastId();
        for (Term term : List.of(year.first(), year.second())) {
            tx.update("""
                            insert into term (school_year_id, number, starts_on, ends_on)
                            values (:year, :number, :from, :to)""")
                    .bind("year", id)
                    .bind("number", term.number())
                    .bind("from", term.from().toString())
                    .bind("to", term.to().toString())
                    .execute();
        }
        return id;
    }

    /** Answers whether the year still had that version. */
    public boolean change(Tx tx, Stored before, SchoolYear year) {
        boolean current = put(tx, before.id(), year.first(), before.version());
        if (current) {
            put(tx, before.id(), year.second(), 0);
            tx.update("update school_year set starts_on = :from, ends_on = :to where id = :id")
                    .bind("from", year.from().toString())
                    .bind("to", year.to().toString())
                    .bind("id", before.id())
                    .execute();
        }
        return current;
    }

    /** {@code version} 0: whatever it is. */
    private static boolean put(Tx tx, long year, Term term, int version) {
        return tx.update("""
                        update term
                        set starts_on = :from, ends_on = :to, version = version + 1
                        where school_year_id = :year and number = :number and :version in (0, version)""")
                        .bind("from", term.from().toString())
                        .bind("to", term.to().toString())
                        .bind("year", year)
                        .bind("number", term.number())
                        .bind("version", version)
                        .execute()
                == 1;
    }
}
