package org.zongwu.account.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.zongwu.db.Tx;
import org.zongwu.sheet.wizard.ReferencesDao;

/** Who stands in the way of taking an import of people back. */
final class TouchedDao {
    private static final String MADE =
            "(select object_id from import_row where import_id = :id and object_kind = 'person' and act = 'NEW')";

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
        for (ReferencesDao.Reference one : ReferencesDao.to(tx, "person")) {
            // accounts are looked at by themselves
            if (!one.table().equals("account")) {
                touched.addAll(tx.query("select staff_no || ' ' || name from person where id in " + one.among(MADE))
                        .bind("id", importId)
                        .mapTo(String.class)
                        .list());
            }
        }
        return new ArrayList<>(touched);
    }
}
