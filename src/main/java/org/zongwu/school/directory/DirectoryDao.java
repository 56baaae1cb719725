package org.zongwu.school.directory;

import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.db.Tx;
import org.zongwu.school.PersonDao;
import org.zongwu.school.TodayDao;

/** Everybody who works here, as the directory lists them. */
public final class DirectoryDao {
    /** Worked out once for all: what rooms somebody keeps or teaches in, what classes he leads. */
    private static final String OF_A_PERSON = """
            with own (person_id, room_id) as (
                 select keeper_id, id
                 from room
                 where closed = 0 and keeper_id is not null
                 union
                 select c.form_teacher_id, r.id
                 from class c
                 join room r on r.id = c.room_id
                 where c.closed = 0 and r.closed = 0 and c.form_teacher_id is not null),
            kept as materialized (
                 select person_id, group_concat(label, '、') as rooms
                 from (select own.person_id, trim(b.name || ' ' || r.name) as label
                       from own
                       join room r on r.id = own.room_id
                       join floor f on f.id = r.floor_id
                       join building b on b.id = f.building_id
                       order by own.person_id, r.id)
                 group by person_id),
            led as materialized (
                 select form_teacher_id as person_id, group_concat(name, ' ') as classes
                 from class
                 where closed = 0
                 group by form_teacher_id)
            """;

    /**
     * {@code text}: part of a name, post, extension, class or room, the beginning of a staff number, or pinyin
     * initials or syllables;
     * {@code department} 0 for all.
     */
    public List<DirectoryPages.Line> find(Tx tx, String text, long department) {
        return tx.query(OF_A_PERSON + """
                        select id, name, department, post, extension, classes, rooms
                        from (select p.id, p.staff_no, p.name, p.pinyin, p.initials, p.post, p.extension, p.department_id,
                                     coalesce(d.name, '') as department, coalesce(d.pinyin, '\uFFFF') as unit,
                                     coalesce(led.classes, '') as classes, coalesce(kept.rooms, '') as rooms
                              from person p
                              left join department d on d.id = p.department_id
                              left join led on led.person_id = p.id
                              left join kept on kept.person_id = p.id
                              where\s""" + TodayDao.HERE + """
                        )
                        where (:text = '' or instr(name, :text) > 0 or instr(initials, :lower) > 0
                               or %s
                               or instr(post, :text) > 0 or instr(extension, :text) > 0 or instr(department, :text) > 0
                               or instr(classes, :text) > 0 or instr(lower(staff_no), :lower) = 1
                               or instr(replace(rooms, ' ', ''), :close) > 0)
                          and (:department = 0 or department_id = :department)
                        order by unit, pinyin, id""".formatted(PersonDao.sounds("pinyin")))
                .bind("text", text)
                .bind("lower", text.toLowerCase(Locale.ROOT))
                .bind("close", text.replace(" ", ""))
                .bind("department", department)
                .map(ConstructorMapper.of(DirectoryPages.Line.class))
                .list();
    }
}
