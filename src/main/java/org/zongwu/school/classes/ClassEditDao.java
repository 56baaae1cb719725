package org.zongwu.school.classes;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.db.Tx;

/** Classes as their list and form show them, and their changes. */
final class ClassEditDao {
    private static final String SELECT = """
            select c.id, c.grade, c.number, c.name, coalesce(c.room_id, 0) as room_id,
                   coalesce(trim(b.name || ' ' || r.name), '') as room,
                   coalesce(c.form_teacher_id, 0) as form_teacher_id, coalesce(p.name, '') as form_teacher,
                   c.pupils, c.boys, c.boarders, c.closed, c.version
            from class c
            left join room r on r.id = c.room_id
            left join floor f on f.id = r.floor_id
            left join building b on b.id = f.building_id
            left join person p on p.id = c.form_teacher_id
            """;

    List<ClassCard> open(Tx tx) {
        return tx.query(SELECT + "where c.closed = 0 order by c.grade, c.number, c.id")
                .map(ConstructorMapper.of(ClassCard.class))
                .list();
    }

    /** The closed ones, the latest first. */
    List<ClassCard> closed(Tx tx) {
        return tx.query(SELECT + "where c.closed = 1 order by c.id desc limit 200")
                .map(ConstructorMapper.of(ClassCard.class))
                .list();
    }

    Optional<ClassCard> card(Tx tx, long id) {
        return tx.query(SELECT + "where c.id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(ClassCard.class))
                .findOne();
    }

    void describe(Tx tx, long id, ClassDraft draft) {
        tx.update("update class set boys = :boys, boarders = :boarders where id = :id")
                .bind("boys", draft.boys())
                .bind("boarders", draft.boarders())
                .bind("id", id)
                .execute();
    }

    /** Answers whether the class still had that version. */
    boolean change(Tx tx, long id, int version, ClassDraft draft) {
        return tx.update("""
                        update class
                        set grade = :grade, number = :number, name = :name, name_key = :key,
                            room_id = nullif(:roomId, 0), form_teacher_id = nullif(:teacherId, 0), pupils = :pupils,
                            boys = :boys, boarders = :boarders, version = version + 1
                        where id = :id and version = :version""")
                        .bind("roomId", draft.roomId())
                        .bind("teacherId", draft.teacherId())
                        .bind("pupils", draft.pupils())
                        .bind("boys", draft.boys())
                        .bind("boarders", draft.boarders())
                        .bind("grade", draft.name().grade())
                        .bind("number", draft.name().number())
                        .bind("name", draft.name().label())
                        .bind("key", draft.name().key())
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1;
    }

    void close(Tx tx, long id) {
        tx.update("update class set closed = 1, version = version + 1 where id = :id")
                .bind("id", id)
                .execute();
    }

    void reopen(Tx tx, long id) {
        tx.update("update class set closed = 0, version = version + 1 where id = :id")
                .bind("id", id)
                .execute();
    }
}
