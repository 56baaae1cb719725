package org.zongwu.home;

import java.util.List;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.db.Tx;

/** What the desk asks of files brought and of the calendar. */
final class DeskDao {

    /** A file that waits for whoever brought it. */
    record Brought(long id, String kind, String fileName) {}

    /** Not booked yet, the latest first. */
    List<Brought> brought(Tx tx, long person) {
        return tx.query("""
                        select id, kind, file_name
                        from import
                        where state = 'OPEN' and by_person = :person
                        order by id desc""")
                .bind("person", person)
                .map(ConstructorMapper.of(Brought.class))
                .list();
    }

    /** Whether the public holidays of a year have been entered. */
    boolean holidaysKnown(Tx tx, int year) {
        return tx.query("""
                        select count(*)
                        from calendar_day
                        where kind = 'OFF' and day between :first and :last""")
                        .bind("first", year + "-01-05")
                        .bind("last", year + "-12-31")
                        .mapTo(Long.class)
                        .one()
                > 0;
    }
}
