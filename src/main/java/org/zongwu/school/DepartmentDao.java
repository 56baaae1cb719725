package org.zongwu.school;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.db.Tx;

/** Departments as stored. */
public final class DepartmentDao {
    private static final String COLUMNS = "id, name, coalesce(head_id, 0) as head_id, closed, version";

    public List<Department> open(Tx tx) {
        return tx.query("select " + COLUMNS + " from department where closed = 0 order by pinyin, id")
                .map(ConstructorMapper.of(Department.class))
                .list();
    }

    /** A department with its head's name and how many work there. */
    public record Line(long id, String name, String head, int people, boolean closed) {}

    /** All of them, the closed ones last. */
    public List<Line> lines(Tx tx) {
        return tx.query("""
                        select d.id, d.name, coalesce(h.name, '') as head, d.closed,
                               (select count(*) from person p where p.department_id = d.id and\s""" + TodayDao.HERE + """
                               ) as people
                        from department d
                        left join person h on h.id = d.head_id
                        order by d.closed, d.pinyin, d.id""")
                .map(ConstructorMapper.of(Line.class))
                .list();
    }

    public int members(Tx tx, long id) {
        return tx.query("select count(*) from person p where p.department_id = :id and " + TodayDao.HERE)
                .bind("id", id)
                .mapTo(Integer.class)
                .one();
    }

    public Optional<Department> named(Tx tx, String name) {
        return tx.query("select " + COLUMNS + " from department where name = :name")
                .bind("name", name)
                .map(ConstructorMapper.of(Department.class))
                .findOne();
    }

    public Optional<Department> of(Tx tx, long id) {
        return tx.query("select " + COLUMNS + " from department where id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Department.class))
                .findOne();
    }

    public long add(Tx tx, String name) {
        tx.update("insert into department (name, pinyin) values (:name, :pinyin)")
                .bind("name", name)
                .bind("pinyin", Pinyin.sortKey(name))
                .execute();
        return tx.lastId();
    }

    /** The department of this name: opened again when it was closed, made when there is none. */
    public void open(Tx tx, String name) {
        named(tx, name).ifPresentOrElse(known -> reopen(tx, known.id()), () -> add(tx, name));
    }

    /** Answers whether the department still had that version. */
    public boolean change(Tx tx, long id, int version, String name, long headId) {
        return tx.update("""
                        update department
                        set name = :name, pinyin = :pinyin, head_id = nullif(:head, 0), version = version + 1
                        where id = :id and version = :version""")
                        .bind("name", name)
                        .bind("pinyin", Pinyin.sortKey(name))
                        .bind("head", headId)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1;
    }

    public void close(Tx tx, long id) {
        tx.update("update department set closed = 1, version = version + 1 where id = :id")
                .bind("id", id)
                .execute();
    }

    public void reopen(Tx tx, long id) {
        tx.update("update department set closed = 0, version = version + 1 where id = :id")
                .bind("id", id)
                .execute();
    }

    public void lead(Tx tx, long id, long personId) {
        tx.update("update department set head_id = nullif(:person, 0), version = version + 1 where id = :id")
                .bind("person", personId)
                .bind("id", id)
                .execute();
    }
}
