package org.zongwu.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.zongwu.web.Query;
import org.zongwu.web.Typed;

/**
 * What the audit page looks for; an empty text lets everything through. {@code from} and {@code to} are ISO dates of the
 * school's time zone, both included.
 */
public record TrailFilter(String person, String object, String kind, String from, String to) {
    public static final TrailFilter ALL = new TrailFilter("", "", "", "", "");

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static TrailFilter of(Query query) {
        return new TrailFilter(
                query.first("who"),
                query.first("q"),
                query.first("kind"),
                day(query.first("from")),
                day(query.first("to")));
    }

    /** The condition in SQL, its values put into {@code values}; each part can be answered from an index of its own. */
    String where(Map<String, Object> values) {
        StringBuilder sql = new StringBuilder("1 = 1");
        and(sql, values, " and person_id in (select id from person where instr(name, :person) > 0)", "person", person);
        and(sql, values, " and object_kind = :kind", "kind", kind);
        and(sql, values, " and instr(object, :object) > 0", "object", object);
        and(sql, values, " and at >= :from", "from", from.isEmpty() ? "" : start(LocalDate.parse(from)));
        and(
                sql,
                values,
                " and at < :to",
                "to",
                to.isEmpty() ? "" : start(LocalDate.parse(to).plusDays(1)));
        return sql.toString();
    }

    private static void and(StringBuilder sql, Map<String, Object> values, String part, String name, String value) {
        if (!value.isEmpty()) {
            sql.append(part);
            values.put(name, value);
        }
    }

    /** The instant as the trail writes it, but for its Z: so a fraction of the first second sorts behind it. */
    private static String start(LocalDate day) {
        return day.atStartOfDay(SHANGHAI).toInstant().toString().replace("Z", "");
    }

    private static String day(String typed) {
        return typed.isEmpty()
                ? ""
                : Typed.date(typed).value().map(day -> day.date().toString()).orElse("");
    }
}
