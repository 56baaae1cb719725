package org.zongwu.account.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.zongwu.access.Role;
import org.zongwu.school.PersonDao;
import org.zongwu.school.TodayDao;
import org.zongwu.web.Query;

/**
 * What the list of people looks for; an empty text lets everything through. {@code text} is part of a name, its initials or
 * syllables, a staff number, an account, a post or a phone; {@code batch} an import. Without {@code account} those who left are left out.
 */
record PeopleFilter(String text, String department, String role, String account, String batch) {
    static PeopleFilter of(Query q) {
        return new PeopleFilter(
                q.first("q"), q.first("department"), role(q.first("role")), q.first("account"), q.first("import"));
    }

    String where(Map<String, Object> values) {
        StringBuilder sql = new StringBuilder(accountState());
        if (!text.isEmpty()) {
            sql.append(" and ").append("""
                    (instr(p.name, :text) > 0 or instr(p.initials, :lower) > 0 or instr(p.staff_no, :text) = 1
                          or instr(lower(a.username), :lower) = 1 or instr(p.post, :text) > 0
                          or instr(replace(p.phone, ' ', ''), :text) > 0 or\s""").append(PersonDao.sounds("p.pinyin")).append(')');
            values.putAll(Map.of("text", text, "lower", text.toLowerCase(Locale.ROOT)));
        }
        if (department.matches("\\d{1,9}")) {
            sql.append(" and p.department_id = :department");
            values.put("department", Long.parseLong(department));
        }
        if (batch.matches("\\d{1,9}")) {
            sql.append(" and p.id in (select object_id from import_row "
                    + "where import_id = :batch and object_kind = 'person')");
            values.put("batch", Long.parseLong(batch));
        }
        if (!role.isEmpty()) {
            sql.append(" and exists (select 1 from person_role r where r.person_id = p.id and r.role = :role)");
            values.put("role", role);
        }
        return sql.toString();
    }

    private String accountState() {
        return switch (account) {
            case "NONE" -> TodayDao.HERE + " and a.person_id is null";
            case "FIRST" -> TodayDao.HERE + " and a.disabled = 0 and a.password_state <> 'OWN'";
            case "OPEN" -> TodayDao.HERE + " and a.disabled = 0 and a.password_state = 'OWN'";
            case "DISABLED" -> TodayDao.HERE + " and a.disabled = 1";
            case "LEFT" -> TodayDao.GONE;
            default -> TodayDao.HERE;
        };
    }

    private static String role(String name) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(name)) ? name : "";
    }
}
