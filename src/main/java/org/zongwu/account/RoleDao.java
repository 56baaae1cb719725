package org.zongwu.account;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.access.Role;
import org.zongwu.db.Tx;
import org.zongwu.school.TodayDao;

/** Who holds which role, and since when. */
public final class RoleDao {

    public record Held(Role role, String since) {}

    public List<Held> of(Tx tx, long personId) {
        return tx.query("select role, since from person_role where person_id = :id order by since, role")
                .bind("id", personId)
                .map(ConstructorMapper.of(Held.class))
                .list();
    }

    /** Who may hand out roles and can sign in. */
    Set<Long> administrators(Tx tx) {
        return tx.query("""
                        select r.person_id
                        from person_role r
                        join account a on a.person_id = r.person_id
                        where r.role = 'ADMIN' and a.disabled = 0""").mapTo(Long.class).set();
    }

    /** Every role of everybody who works here: for the warning about pairs that should not meet. */
    public List<PersonRole> all(Tx tx) {
        return tx.query("""
                        select p.id as person_id, p.name, r.role
                        from person_role r
                        join person p on p.id = r.person_id
                        where\s""" + TodayDao.HERE + """
                        order by p.pinyin, p.id, r.role""")
                .map(ConstructorMapper.of(PersonRole.class))
                .list();
    }

    public record PersonRole(long personId, String name, Role role) {}
}
