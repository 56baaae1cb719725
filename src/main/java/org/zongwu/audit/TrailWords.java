package org.zongwu.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.access.Permission;
import org.zongwu.web.Request;

/**
 * Says rows of the trail in the reader's language. An act {@code asset.edit} is named by the key
 * {@code asset.act.asset.edit} of its feature, a field by {@code asset.field.…}; what has no text is shown as it is.
 */
public final class TrailWords {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private record Page(String address, Permission permission) {}

    /** Where an object of a kind has its page, and who may open it. */
    private static final Map<String, Page> PAGES = Map.of(
            "asset", new Page("/assets/", Permission.ASSET_VIEW),
            "person", new Page("/people/", Permission.PEOPLE_VIEW),
            "category", new Page("/categories/", Permission.ASSET_VIEW));

    private TrailWords() {}

    public static List<AuditPages.Row> rows(Request request, List<Line> lines) {
        return lines.stream().map(line -> row(request, line)).toList();
    }

    static String kind(Request request, String kind) {
        return known(request, "audit.kind." + kind, kind);
    }

    static String act(Request request, String act) {
        return known(request, act.replaceFirst("\\..*", "") + ".act." + act, act);
    }

    /** The changed field that is asked for, in the words of the feature whose acts are. */
    static String field(Request request, TrailFilter filter) {
        String feature = filter.acts().isEmpty() ? "" : filter.acts().get(0).replaceFirst("\\..*", "");
        return known(request, feature + ".field." + filter.field(), filter.field());
    }

    public static AuditPages.Row row(Request request, Line line) {
        String feature = line.act().replaceFirst("\\..*", "");
        Optional<Page> page = Optional.ofNullable(PAGES.get(line.objectKind()))
                .filter(found -> line.objectId() > 0 && request.user().may(found.permission()));
        return new AuditPages.Row(
                line.seq(),
                SECOND.format(Instant.parse(line.at())),
                line.person(),
                kind(request, line.objectKind()),
                line.object(),
                page.map(found -> found.address() + line.objectId()).orElse(""),
                act(request, line.act()),
                line.changes().entrySet().stream()
                        .map(change -> new AuditPages.Change(
                                known(request, feature + ".field." + change.getKey(), change.getKey()),
                                value(
                                        request,
                                        feature,
                                        change.getKey(),
                                        change.getValue().from()),
                                value(
                                        request,
                                        feature,
                                        change.getKey(),
                                        change.getValue().to())))
                        .toList());
    }

    private static String value(Request request, String feature, String field, String value) {
        String role = field.equals("role") ? known(request, "site.role." + value, value) : value;
        return value.isEmpty() ? "—" : known(request, feature + "." + field + "." + value, role);
    }

    private static String known(Request request, String key, String otherwise) {
        return request.texts().knows(key) ? request.t(key) : otherwise;
    }
}
