package org.zongwu.school;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.db.Tx;

/** Classes as stored. */
public final class ClassDao {
    private static final String SELECT = """
            select id, grade, number, name, coalesce(room_id, 0) as room_id,
                   coalesce(form_teacher_id, 0) as form_teacher_id, pupils, closed, version
            from class
            """;

    public List<SchoolClass> open(Tx tx) {
        return tx.query(SELECT + "where closed = 0 order by grade, number")
                .map(ConstructorMapper.of(SchoolClass.class))
                .list();
    }

    public Optional<SchoolClass> of(Tx tx, long id) {
        return tx.query(SELECT + "where id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(SchoolClass.class))
                .findOne();
    }

    public Optional<SchoolClass> meant(Tx tx, String written) {
        return ClassName.read(written).flatMap(name -> tx.query(SELECT + "where name_key = :key and closed = 0")
                .bind("key", name.key())
                .map(ConstructorMapper.of(SchoolClass.class))
                .findOne());
    }

    public SchoolClass add(Tx tx, ClassName name, long roomId, long formTeacherId, int pupils) {
        tx.update("""
                        insert into class (grade, number, name, name_key, room_id, form_teacher_id, pupils)
                        values (:grade, :number, :name, :key, nullif(:room, 0), nullif(:teacher, 0), :pupils)""")
                .bind("grade", name.grade())
                .bind("number", name.number())
                .bind("name", name.label())
                .bind("key", name.key())
                .bind("room", roomId)
                .bind("teacher", formTeacherId)
                .bind("pupils", pupils)
                .execute();
        return of(tx, tx.lastId()).orElseThrow();
    }
}
