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

    public void lead(Tx tx, long id, long personId) {
        tx.update("update department set head_id = nullif(:person, 0), version = version + 1 where id = :id")
                .bind("person", personId)
                .bind("id", id)
                .execute();
    }
}
