package org.zongwu.sheet.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zongwu.sheet.write.Column;
import org.zongwu.sheet.write.Table;
import org.zongwu.web.Request;

/** The wrong rows of a file, under its own headings, with row number and reason beside: to be mended and brought again. */
final class WrongRows {
    private record Line(DryRun.Wrong wrong, Given given) {
        boolean faulty(String target) {
            return wrong.faults().stream().anyMatch(fault -> fault.target().equals(target));
        }
    }

    private WrongRows() {}

    static Table<?> table(Request request, DryRun run, Imports.Looked looked) {
        Map<String, Given> rows = new HashMap<>();
        looked.reading().facts().rows().forEach(row -> rows.put(row.sheet() + "|" + row.number(), row));
        List<Line> lines = run.wrong().stream()
                .map(wrong -> new Line(wrong, rows.get(wrong.sheet() + "|" + wrong.row())))
                .toList();
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(Column.whole(
                request.t("import.column.row"), line -> line.wrong().row()));
        columns.add(Column.<Line>text(request.t("import.column.reason"), line -> reason(request, line.wrong()))
                .wide(40));
        ColumnView view = new ColumnView(request, looked.kind());
        looked.reading()
                .facts()
                .targets()
                .forEach(target ->
                        columns.add(Column.<Line>text(heading(looked.reading(), view, target), line -> line.given()
                                        .of(target))
                                .markedWhen(line -> line.faulty(target))));
        return new Table<>(request.t("import.wrong.file"), columns, lines::forEach);
    }

    /** The file's own; a figure that was in 万元 stands here in 元, so under the house's own heading. */
    private static String heading(Reading reading, ColumnView view, String target) {
        return reading.heads().stream()
                .filter(head -> head.meaning().target().equals(target)
                        && !head.meaning().scaled())
                .map(Reading.HeadFound::heading)
                .findFirst()
                .orElseGet(() -> view.label(Meaning.of(target)));
    }

    private static String reason(Request request, DryRun.Wrong wrong) {
        return wrong.faults().stream()
                .map(fault -> request.texts().text(request.lang(), fault.text()))
                .collect(Collectors.joining(request.t("import.semicolon")));
    }
}
