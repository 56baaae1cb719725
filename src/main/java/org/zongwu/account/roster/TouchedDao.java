package org.zongwu.account.roster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zongwu.db.Tx;
import org.zongwu.sheet.wizard.ImportKind.Thing;
import org.zongwu.sheet.wizard.ReferencesDao;

/** Who stands in the way of taking an import of people back. */
final class TouchedDao {
    private static final String MADE =
            "(select object_id from import_row where import_id = :id and object_kind = 'person' and act = 'NEW')";

    /** Accounts and roles are looked at each by itself. */
    private static final Set<String> BY_THEMSELVES = Set.of("account", "person_role");

    /** Those of an import who were edited, signed in or got an account or a role since, or whom something names by now: 工号 and name. */
    List<Thing> touched(Tx tx, long importId) {
        TreeMap<String, Thing> touched = new TreeMap<>();
        add(touched, tx, importId, """
                        select p.staff_no || ' ' || p.name, p.id
                        from import_row r
                        join person p on p.id = r.object_id
                        left join account a on a.person_id = p.id
                        where r.import_id = :id and r.object_kind = 'person'
                          and (p.version <> r.after_version
                               or r.act = 'NEW' and a.person_id is not null and r.before ->> 'account' = ''
                               or r.act = 'NEW' and exists (
                                   select 1 from person_role h
                                   where h.person_id = p.id
                                     and instr(',' || coalesce(r.before ->> 'roles', '') || ',', ',' || h.role || ',') = 0)
                               or r.before ->> 'account' <> ''
                                  and (a.username is not r.before ->> 'account' or a.signed_in_at <> '' or a.disabled = 1
                                       or a.password_state = 'OWN'))""");
        for (ReferencesDao.Reference one : ReferencesDao.to(tx, "person")) {
            if (!BY_THEMSELVES.contains(one.table())) {
                String named = "select staff_no || ' ' || name, id from person where id in " + one.among(MADE);
                add(touched, tx, importId, named);
            }
        }
        return List.copyOf(touched.values());
    }

    private static void add(Map<String, Thing> touched, Tx tx, long importId, String sql) {
        tx.query(sql)
                .bind("id", importId)
                .map((row, context) -> new Thing(row.getString(1), "/people/" + row.getLong(2)))
                .forEach(thing -> touched.put(thing.name(), thing));
    }
}
