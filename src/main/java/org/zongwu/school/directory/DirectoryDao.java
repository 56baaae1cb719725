package org.zongwu.school.directory;

import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.db.Tx;

/** Everybody who works here, as the directory lists them. */
final class DirectoryDao {

    /** {@code text}: part of a name, post, extension or class, or pinyin initials; {@code department} 0 for all. */
    List<DirectoryPages.Line> find(Tx tx, String text, long department) {
        return tx.query("""
                        select name, department, post, extension, classes
                        from (select p.id, p.name, p.pinyin, p.initials, p.post, p.extension, p.department_id,
                                     coalesce(d.name, '') as department, coalesce(d.pinyin, '\uFFFF') as unit,
                                     coalesce((select group_concat(c.name, ' ') from class c
                                                where c.form_teacher_id = p.id and c.closed = 0), '') as classes
                                from person p
                                left join department d on d.id = p.department_id
                               where p.left_on = '')
                        where (:text = '' or instr(name, :text) > 0 or instr(initials, :lower) > 0
                               or instr(post, :text) > 0 or instr(extension, :text) > 0 or instr(department, :text) > 0
                               or instr(classes, :text) > 0)
                          and (:department = 0 or department_id = :department)
                        order by unit, pinyin, id""")
                .bind("text", text)
                .bind("lower", text.toLowerCase(Locale.ROOT))
                .bind("department", department)
                .map(ConstructorMapper.of(DirectoryPages.Line.class))
                .list();
    }
}
