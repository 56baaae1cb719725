package org.zongwu.sheet.wizard;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.zongwu.web.Request;

/** The wrong rows of a file, under its own headings, with row number and reason beside: to be mended and brought again. */
final class WrongRows {
    private WrongRows() {}

    static void write(OutputStream out, Request request, ImportKind kind, DryRun run, Reading read) throws IOException {
        Map<String, Given> rows = new HashMap<>();
        read.facts().rows().forEach(row -> rows.put(row.sheet() + "|" + row.number(), row));
        List<Reading.HeadFound> heads =
                read.heads().stream().filter(head -> !head.target().isEmpty()).toList();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.EXCEL);
        List<String> line = new ArrayList<>(List.of(request.t("import.column.row"), request.t("import.column.reason")));
        heads.forEach(head -> line.add(head.heading()));
        csv.printRecord(line);
        for (DryRun.Wrong wrong : run.wrong()) {
            line.clear();
            line.add(Integer.toString(wrong.row()));
            line.add(wrong.faults().stream()
                    .map(fault -> CheckView.text(request, fault.text()))
                    .collect(Collectors.joining("；")));
            Given row = rows.get(wrong.sheet() + "|" + wrong.row());
            heads.forEach(head -> line.add(guarded(row.of(head.target()))));
            csv.printRecord(line);
        }
        csv.flush();
    }

    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
