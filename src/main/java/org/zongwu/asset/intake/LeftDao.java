package org.zongwu.asset.intake;

import java.util.List;
import org.zongwu.db.Tx;
import org.zongwu.school.TodayDao;
import org.zongwu.sheet.wizard.ImportKind.Thing;

/** What an import made besides its cards. */
final class LeftDao {
    private static final String UNUSED = """
                with made as (select object_kind, object_id from import_row where import_id = :id and row = 'MADE'),
                     used as (select p.room_id, p.keeper_person_id, p.keeper_department_id, p.keeper_class_id
                              from asset_place p
                              join asset a on a.id = p.asset_id and a.voided_at = ''),
                     gone as (select object_id from made where object_kind = 'person')
                select object_kind, name, href
                from (select 'department' as object_kind, d.id, d.name, '/departments/' || d.id || '/edit' as href
                      from department d
                      where d.closed = 0 and d.head_id is null
                        and d.id not in (select keeper_department_id from used where keeper_department_id is not null)
                        and not exists (select 1 from asset a where a.department_id = d.id and a.voided_at = '')
                        and not exists (select 1 from person p
                                        where p.department_id = d.id and p.id not in gone and\s""" + TodayDao.HERE + ")" + """

                      union all
                      select 'room', r.id, trim(b.name || ' ' || r.name), '/rooms/' || r.id || '/edit'
                      from room r
                      join floor f on f.id = r.floor_id
                      join building b on b.id = f.building_id
                      where r.closed = 0 and r.keeper_id is null
                        and r.id not in (select room_id from used where room_id is not null)
                        and not exists (select 1 from class c where c.room_id = r.id and c.closed = 0)
                      union all
                      select 'class', c.id, c.name, '/classes/' || c.id || '/edit'
                      from class c
                      where c.closed = 0 and c.form_teacher_id is null and c.room_id is null
                        and c.id not in (select keeper_class_id from used where keeper_class_id is not null)
                      union all
                      select 'person', p.id, p.staff_no || ' ' || p.name, '/people/' || p.id
                      from person p
                      where\s""" + TodayDao.HERE + """
                        and p.id not in (select keeper_person_id from used where keeper_person_id is not null)
                        and not exists (select 1 from account a where a.person_id = p.id)
                        and not exists (select 1 from person_role h where h.person_id = p.id)
                        and not exists (select 1 from room r where r.keeper_id = p.id)
                        and not exists (select 1 from class c where c.form_teacher_id = p.id))
                where (object_kind, id) in made
                order by object_kind, name""";

    /** Made on a tick, and used by no card that is not struck out, by no class and by nobody. */
    List<Thing> left(Tx tx, long importId) {
        return tx.query(UNUSED)
                .bind("id", importId)
                .map((row, context) -> new Thing(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
