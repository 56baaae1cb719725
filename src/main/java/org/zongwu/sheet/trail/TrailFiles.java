package org.zongwu.sheet.trail;

import static org.zongwu.access.Permission.AUDIT_VIEW;

import java.util.List;
import java.util.stream.Collectors;
import org.zongwu.audit.AuditPages;
import org.zongwu.audit.Line;
import org.zongwu.audit.TrailDao;
import org.zongwu.audit.TrailFilter;
import org.zongwu.audit.TrailWords;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.sheet.write.Column;
import org.zongwu.sheet.write.ListFiles;
import org.zongwu.sheet.write.Table;
import org.zongwu.web.House;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 操作记录 as Excel and CSV: the whole filtered result, each row with its check code, so that a copy can be held against the trail. */
public final class TrailFiles {
    private static final int WIDE = 40;

    private final TrailDao trail;
    private final ListFiles files;

    public TrailFiles(House house, Database database, TrailDao trail) {
        this.trail = trail;
        this.files = new ListFiles(house, database, this::table);
    }

    public List<Route> routes() {
        return files.files(AUDIT_VIEW);
    }

    private record Row(Line line, AuditPages.Row words) {}

    private Table<Row> table(Tx tx, Request request) {
        TrailFilter filter = TrailFilter.of(request.query());
        return new Table<>(
                request.t("audit.title"),
                List.of(
                        Column.whole(request.t("audit.column.number"), row -> row.line()
                                .seq()),
                        Column.<Row>text(request.t("audit.column.at"), row -> row.words()
                                        .at())
                                .wide(20),
                        Column.text(request.t("audit.column.who"), row -> who(request, row)),
                        Column.text(request.t("audit.column.kind"), row -> row.words()
                                .kind()),
                        Column.<Row>text(request.t("audit.column.object"), row -> row.words()
                                        .object())
                                .wide(WIDE),
                        Column.text(request.t("audit.column.act"), row -> row.words()
                                .act()),
                        Column.<Row>text(request.t("audit.column.changes"), row -> changes(request, row))
                                .wide(WIDE),
                        Column.text(request.t("audit.column.code"), row -> row.line()
                                .hash())),
                each -> trail.each(tx, filter, line -> each.accept(new Row(line, TrailWords.row(request, line)))));
    }

    private static String who(Request request, Row row) {
        return row.words().who().isEmpty()
                ? request.t("audit.nobody")
                : row.words().who();
    }

    private static String changes(Request request, Row row) {
        return row.words().changes().stream()
                .map(change -> change.field() + request.t("site.colon") + change.from() + " → " + change.to())
                .collect(Collectors.joining(request.t("audit.changes.join")));
    }
}
