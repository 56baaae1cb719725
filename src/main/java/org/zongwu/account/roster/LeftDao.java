package org.zongwu.account.roster;

import java.util.List;
import org.zongwu.db.Tx;
import org.zongwu.school.TodayDao;
import org.zongwu.sheet.wizard.ImportKind.Thing;

/** What an import made besides its people. */
final class LeftDao {
    /** Departments that an import made and that nobody works in and nothing is kept by. */
    List<Thing> left(Tx tx, long importId) {
        return tx.query("""
                        select d.name, d.id
                        from import_row r
                        join department d on d.id = r.object_id
                        where r.import_id = :id and r.row = 'MADE' and r.object_kind = 'department'
                          and d.closed = 0 and d.head_id is null
                          and not exists (select 1 from person p where p.department_id = d.id and\s""" + TodayDao.HERE + """
                          )
                          and not exists (select 1 from asset a where a.department_id = d.id)
                          and not exists (select 1 from asset_place k where k.keeper_department_id = d.id)
                        order by d.name""")
                .bind("id", importId)
                .map((row, context) ->
                        new Thing("department", row.getString(1), "/departments/" + row.getLong(2) + "/edit"))
                .list();
    }
}
