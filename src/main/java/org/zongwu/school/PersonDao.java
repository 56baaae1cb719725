package org.zongwu.school;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.db.Tx;

/** People as stored. */
public final class PersonDao {
    private static final String SELECT = """
            select p.id, p.staff_no, p.name, coalesce(p.department_id, 0) as department_id,
                   coalesce(d.name, '') as department, p.post, p.phone, p.extension, p.left_on,
            """ + TodayDao.GONE + """
             as gone, p.version
            from person p
            left join department d on d.id = p.department_id
            """;

    private static final String CARD = """
            select p.id, p.staff_no, p.name, p.pinyin, coalesce(p.department_id, 0) as department_id,
                   coalesce(d.name, '') as department, p.post, p.phone, p.extension, p.joined_on, p.left_on,
                   p.note,
            """ + TodayDao.GONE + """
             as gone, p.version
            from person p
            left join department d on d.id = p.department_id
            """;

    public List<Person> here(Tx tx) {
        return tx.query(SELECT + "where " + TodayDao.HERE + " order by p.pinyin, p.id")
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
        return tx.query(SELECT + "where p.name = :name and " + TodayDao.HERE + " order by p.id")
                .bind("name", name)
                .map(ConstructorMapper.of(Person.class))
                .list();
    }

    public Optional<Person> numbered(Tx tx, String staffNo) {
        return tx.query(SELECT + "where p.staff_no = :staffNo")
                .bind("staffNo", staffNo)
                .map(ConstructorMapper.of(Person.class))
                .findOne();
    }

    /** Everybody, those who left too. */
    public List<PersonCard> cards(Tx tx) {
        return tx.query(CARD + "order by p.id")
                .map(ConstructorMapper.of(PersonCard.class))
                .list();
    }

    public Optional<PersonCard> card(Tx tx, long id) {
        return tx.query(CARD + "where p.id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(PersonCard.class))
                .findOne();
    }

    /** {@code staffNo} empty: the next free number is made. */
    /**
     * SQL: a stored reading ({@code shan fang min}) that has {@code :lower} from the beginning of a syllable on, written apart
     * or, from the surname or the given name on, in one word.
     */
    public static String sounds(String pinyin) {
        return """
                instr(' ' || @, ' ' || :lower) > 0 or instr(replace(@, ' ', ''), :lower) = 1
                or instr(replace(substr(@, instr(@, ' ') + 1), ' ', ''), :lower) = 1""".replace("@", pinyin);
    }

    public long add(Tx tx, String name, String staffNo, long departmentId, String post) {
        return add(tx, PersonDraft.of(name, staffNo, departmentId, post));
    }

    /** Whoever an import brought by mistake may be gone again; the trail still names him, so his id is nobody else's. */
    public long add(Tx tx, PersonDraft draft) {
        tx.update("""
                        insert into person (id, staff_no, name, pinyin, initials, department_id, post, phone, extension,
                                            joined_on, left_on, note)
                        values ((select max(coalesce((select max(id) from person), 0),
                                            coalesce((select max(object_id) from audit where object_kind = 'person'), 0)) + 1),
                                :number, :name, :pinyin, :initials, nullif(:departmentId, 0), :post, :phone, :extension,
                                :joinedOn, :leftOn, :note)""")
                .bindMethods(draft)
                .bind("number", draft.staffNo().isEmpty() ? nextStaffNo(tx) : draft.staffNo())
                .execute();
        return tx.lastId();
    }

    /** Answers whether the person still had that version; an empty number keeps the one there is. */
    public boolean change(Tx tx, long id, int version, PersonDraft draft) {
        return tx.update("""
                        update person
                        set staff_no = case when :staffNo = '' then staff_no else :staffNo end, name = :name,
                            pinyin = :pinyin, initials = :initials, department_id = nullif(:departmentId, 0),
                            post = :post, phone = :phone, extension = :extension, joined_on = :joinedOn,
                            left_on = :leftOn, note = :note, version = version + 1
                        where id = :id and version = :version""")
                        .bindMethods(draft)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1;
    }

    private static String nextStaffNo(Tx tx) {
        return tx.query("""
                        select printf('%04d', coalesce(max(cast(staff_no as integer)), 0) + 1)
                        from (select staff_no from person union all select username from account)
                        where staff_no glob '[0-9]*' and length(staff_no) <= 6""").mapTo(String.class).one();
    }
}
