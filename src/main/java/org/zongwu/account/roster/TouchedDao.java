package org.zongwu.account.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.zongwu.db.Tx;

/** Who stands in the way of taking an import of people back. */
final class TouchedDao {
    private static final String MADE =
            "(select object_id from import_row where import_id = :id and object_kind = 'person' and act = 'NEW')";

    private record Reference(String table, String field) {}

    /** Those of an import who were edited, signed in or got an account since, or whom something names by now: 工号 and name. */
    List<String> touched(Tx tx, long importId) {
        TreeSet<String> touched = new TreeSet<>(
                tx.query("""
                        select p.staff_no || ' ' || p.name
                        from import_row r
                        join person p on p.id = r.object_id
                        left join account a on a.person_id = p.id
                        where r.import_id = :id and r.object_kind = 'person'
                          and (p.version <> r.after_version
                               or r.act = 'NEW' and a.person_id is not null and r.before ->> 'account' = ''
                               or r.before ->> 'account' <> ''
                                  and (a.username is not r.before ->> 'account' or a.signed_in_at <> '' or a.disabled = 1
                                       or a.password_state = 'OWN'))""").bind("id", importId).mapTo(String.class).list());
        for (Reference one : references(tx)) {
            touched.addAll(tx.query("select staff_no || ' ' || name from person where id in (select " + one.field()
                            + " from " + one.table() + " where " + one.field() + " in " + MADE + ")")
                    .bind("id", importId)
                    .mapTo(String.class)
                    .list());
        }
        return new ArrayList<>(touched);
    }

    /** Every column that names a person, also of what is added to the program later; accounts are looked at by themselves. */
    private static List<Reference> references(Tx tx) {
        return tx.query("""
                        select m.name, f."from"
                        from sqlite_master m, pragma_foreign_key_list(m.name) f
                        where m.type = 'table' and f."table" = 'person' and m.name <> 'account'
                        order by m.name, f."from\"""")
                .map((row, context) -> new Reference(row.getString(1), row.getString(2)))
                .list();
    }
}
