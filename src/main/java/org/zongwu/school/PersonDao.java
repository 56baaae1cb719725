package org.zongwu.school;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.db.Tx;

/** People as stored. */
public final class PersonDao {
    private static final String SELECT = """
            select p.id, p.staff_no, p.name, coalesce(p.department_id, 0) as department_id,
                   coalesce(d.name, '') as department, p.post, p.phone, p.extension, p.left_on, p.version
            from person p
            left join department d on d.id = p.department_id
            """;

    public List<Person> here(Tx tx) {
        return tx.query(SELECT + "where p.left_on = '' order by p.pinyin, p.id")
                .map(ConstructorMapper.of(Person.class))
                .list();
    }

    public Optional<Person> of(Tx tx, long id) {
        return tx.query(SELECT + "where p.id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Person.class))
                .findOne();
    }

    /** All who bear this name and still work here; two of one name are told apart by their department. */
    public List<Person> named(Tx tx, String name) {
        return tx.query(SELECT + "where p.name = :name and p.left_on = '' order by p.id")
                .bind("name", name)
                .map(ConstructorMapper.of(Person.class))
                .list();
    }

    /** {@code staffNo} empty: the next free number is made. */
    public long add(Tx tx, String name, String staffNo, long departmentId, String post) {
        tx.update("""
                        insert into person (staff_no, name, pinyin, initials, department_id, post)
                        values (:staffNo, :name, :pinyin, :initials, nullif(:department, 0), :post)""")
                .bind("staffNo", staffNo.isEmpty() ? nextStaffNo(tx) : staffNo)
                .bind("name", name)
                .bind("pinyin", Pinyin.nameKey(name))
                .bind("initials", Pinyin.nameSearchInitials(name))
                .bind("department", departmentId)
                .bind("post", post)
                .execute();
        return tx.lastId();
    }

    private static String nextStaffNo(Tx tx) {
        return tx.query("""
                        select printf('%04d', coalesce(max(cast(staff_no as integer)), 0) + 1)
                        from person
                        where staff_no glob '[0-9]*' and length(staff_no) <= 6""").mapTo(String.class).one();
    }
}
