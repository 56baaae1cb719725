package org.zongwu.school.directory;

import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.db.Tx;

/** Everybody who works here, as the directory lists them. */
public final class DirectoryDao {

    /**
     * {@code text}: part of a name, post, extension, class or room, the beginning of a staff number, or pinyin initials;
     * {@code department} 0 for all.
     */
    public List<DirectoryPages.Line> find(Tx tx, String text, long department) {
        return tx.query("""
                        select id, name, department, post, extension, classes, rooms
                        from (select p.id, p.staff_no, p.name, p.pinyin, p.initials, p.post, p.extension, p.department_id,
                                     coalesce(d.name, '') as department, coalesce(d.pinyin, '\uFFFF') as unit,
                                     coalesce((select group_concat(c.name, ' ') from class c
                                                where c.form_teacher_id = p.id and c.closed = 0), '') as classes,
                                     coalesce((select group_concat(trim(b.name || ' ' || r.name), '、')
                                                 from room r
                                                 join floor f on f.id = r.floor_id
                                                 join building b on b.id = f.building_id
                                                where r.closed = 0
                                                  and (r.keeper_id = p.id
                                                       or r.id in (select c.room_id from class c
                                                                    where c.form_teacher_id = p.id and c.closed = 0))), '')
                                         as rooms
                                from person p
                                left join department d on d.id = p.department_id
                               where p.left_on = '')
                        where (:text = '' or instr(name, :text) > 0 or instr(initials, :lower) > 0
                               or instr(post, :text) > 0 or instr(extension, :text) > 0 or instr(department, :text) > 0
                               or instr(classes, :text) > 0 or instr(lower(staff_no), :lower) = 1
                               or instr(replace(rooms, ' ', ''), :close) > 0)
                          and (:department = 0 or department_id = :department)
                        order by unit, pinyin, id""")
                .bind("text", text)
                .bind("lower", text.toLowerCase(Locale.ROOT))
                .bind("close", text.replace(" ", ""))
                .bind("department", department)
                .map(ConstructorMapper.of(DirectoryPages.Line.class))
                .list();
    }
}
