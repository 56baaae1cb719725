package org.zongwu.account.roster;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zongwu.db.Tx;
import org.zongwu.sheet.wizard.ImportKind.Thing;

/** Who stands in the way of taking an import of people back. */
final class TouchedDao {
    private static final String MADE =
            "(select object_id from import_row where import_id = :id and object_kind = 'person' and act = 'NEW')";

    private record Reference(String table, String field) {}

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
        for (Reference one : references(tx)) {
            add(
                    touched,
                    tx,
                    importId,
                    "select staff_no || ' ' || name, id from person where id in (select " + one.field() + " from "
                            + one.table() + " where " + one.field() + " in " + MADE + ")");
        }
        return List.copyOf(touched.values());
    }

    private static void add(Map<String, Thing> touched, Tx tx, long importId, String sql) {
        tx.query(sql)
                .bind("id", importId)
                .map((row, context) -> new Thing(row.getString(1), "/people/" + row.getLong(2)))
                .forEach(thing -> touched.put(thing.name(), thing));
    }

    /** Departments that an import made and that nobody works in and nothing is kept by. */
    List<Thing> left(Tx tx, long importId) {
        return tx.query("""
                        select d.name, d.id
                        from import_row r
                        join department d on d.id = r.object_id
                        where r.import_id = :id and r.row = 'MADE' and r.object_kind = 'department'
                          and d.closed = 0 and d.head_id is null
                          and not exists (select 1 from person p where p.department_id = d.id and p.left_on = '')
                          and not exists (select 1 from asset a where a.department_id = d.id)
                          and not exists (select 1 from asset_place k where k.keeper_department_id = d.id)
                        order by d.name""")
                .bind("id", importId)
                .map((row, context) ->
                        new Thing("department", row.getString(1), "/departments/" + row.getLong(2) + "/edit"))
                .list();
    }

    /** Every column that names a person, also of what is added to the program later; accounts and roles are looked at by themselves. */
    private static List<Reference> references(Tx tx) {
        return tx.query("""
                        select m.name, f."from"
                        from sqlite_master m, pragma_foreign_key_list(m.name) f
                        where m.type = 'table' and f."table" = 'person' and m.name not in ('account', 'person_role')
                        order by m.name, f."from\"""")
                .map((row, context) -> new Reference(row.getString(1), row.getString(2)))
                .list();
    }
}
