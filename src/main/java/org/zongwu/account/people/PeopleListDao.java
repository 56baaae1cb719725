package org.zongwu.account.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.db.Tx;
import org.zongwu.school.Pinyin;
import org.zongwu.school.TodayDao;

/** The list of people with their accounts, roles and classes. */
final class PeopleListDao {
    private static final String FROM = """
             from person p
            left join department d on d.id = p.department_id
            left join account a on a.person_id = p.id
            """;

    /** {@code roles} are names of roles, {@code classes} those he is form teacher of, both joined by commas. */
    record Row(
            long id,
            String staffNo,
            String name,
            String pinyin,
            String department,
            String post,
            String phone,
            String extension,
            String joinedOn,
            String leftOn,
            boolean gone,
            String note,
            String username,
            String passwordState,
            String passwordUntil,
            boolean disabled,
            String signedInAt,
            String roles,
            String classes) {

        /** An account that an import opened and no slip gave a password yet. */
        boolean waits() {
            return passwordState.equals("FIRST") && passwordUntil.isEmpty();
        }

        String reading() {
            return Pinyin.reading(name, pinyin);
        }
    }

    record Totals(long people, long accounts) {}

    List<Row> page(Tx tx, PeopleFilter filter, String sort, int limit, long offset) {
        Map<String, Object> values = new HashMap<>();
        return tx.query("""
                        select p.id, p.staff_no, p.name, p.pinyin, coalesce(d.name, '') as department, p.post, p.phone, p.extension,
                               p.joined_on, p.left_on,\s""" + TodayDao.GONE + """
                               as gone, p.note, coalesce(a.username, '') as username,
                               coalesce(a.password_state, '') as password_state,
                               coalesce(a.password_until, '') as password_until, coalesce(a.disabled, 0) as disabled,
                               coalesce(a.signed_in_at, '') as signed_in_at,
                               coalesce((select group_concat(r.role) from person_role r
                                         where r.person_id = p.id), '') as roles,
                               coalesce((select group_concat(c.name) from class c
                                         where c.form_teacher_id = p.id and c.closed = 0), '') as classes
                        """ + FROM + "where " + filter.where(values) + " order by "
                        + PeopleSort.order(sort)
                        + " limit :limit offset :offset")
                .bindMap(values)
                .bind("limit", limit)
                .bind("offset", offset)
                .map(ConstructorMapper.of(Row.class))
                .list();
    }

    Totals totals(Tx tx, PeopleFilter filter) {
        Map<String, Object> values = new HashMap<>();
        return tx.query("select count(*) as people, count(a.person_id) as accounts" + FROM + "where "
                        + filter.where(values))
                .bindMap(values)
                .map(ConstructorMapper.of(Totals.class))
                .one();
    }
}
