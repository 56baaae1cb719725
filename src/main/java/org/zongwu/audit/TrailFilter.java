package org.zongwu.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zongwu.web.Query;
import org.zongwu.web.Typed;

/**
 * What the audit page looks for; an empty text lets everything through. Sign-ins are most of a trail and nobody's work: they
 * are left out until {@code signIns} asks for them. {@code from} and {@code to} are ISO dates of the
 * school's time zone, both included; {@code acts} are those of the trail, {@code field} one that was changed.
 */
public record TrailFilter(
        String person,
        String object,
        String kind,
        String from,
        String to,
        List<String> acts,
        String field,
        boolean signIns) {
    public static final TrailFilter ALL = new TrailFilter("", "", "", "", "", List.of(), "", true);

    /** The act of a sign-in, and what it is written about. */
    static final String SIGN_IN_NAME = "account.signIn";

    static final String SIGN_IN_KIND = "person";

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public static TrailFilter of(Query query) {
        return new TrailFilter(
                query.first("who"),
                query.first("q"),
                query.first("kind"),
                day(query.first("from")),
                day(query.first("to")),
                acts(query.first("act")),
                query.first("field").matches("[A-Za-z]{1,40}") ? query.first("field") : "",
                query.first("signIns").equals("yes"));
    }

    /** Whether nothing is asked but that sign-ins are left out. */
    boolean allWork() {
        return !signIns && new TrailFilter(person, object, kind, from, to, acts, field, true).equals(ALL);
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
        and(
                sql,
                values,
                " and act in (select value from json_each(:acts))",
                "acts",
                acts.isEmpty() ? "" : acts.stream().collect(Collectors.joining("\",\"", "[\"", "\"]")));
        and(sql, values, " and instr(char(10) || detail, char(10) || :field || char(9)) > 0", "field", field);
        return sql + (signIns ? "" : " and act <> '" + SIGN_IN_NAME + "'");
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

    private static List<String> acts(String said) {
        return Arrays.stream(said.split(",", -1))
                .filter(act -> act.matches("[A-Za-z.]{1,60}"))
                .toList();
    }

    private static String day(String typed) {
        return typed.isEmpty()
                ? ""
                : Typed.date(typed).value().map(day -> day.date().toString()).orElse("");
    }
}
