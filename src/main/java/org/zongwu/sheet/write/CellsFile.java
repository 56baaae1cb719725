package org.zongwu.sheet.write;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zongwu.sheet.read.Cell;
import org.zongwu.sheet.read.Row;

/** Sheets of plain cells, each row under its own number, merged ranges as they were: the XML spreadsheet of Excel 2003. */
public final class CellsFile {
    private static final String HEAD =
            "<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                    + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\n";

    private CellsFile() {}

    public record Sheet(String name, List<Row> rows) {}

    public static void write(List<Sheet> sheets, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(HEAD);
            for (Sheet sheet : sheets) {
                out.write("<Worksheet ss:Name=\"" + escaped(sheet.name()) + "\"><Table>\n");
                for (int at = 0; at < sheet.rows().size(); at++) {
                    out.write(row(sheet.rows(), at));
                }
                out.write("</Table></Worksheet>\n");
            }
            out.write("</Workbook>\n");
        }
    }

    private static String row(List<Row> rows, int at) {
        Row row = rows.get(at);
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cell(column).own()) {
                cells.add("<Cell ss:Index=\"" + (column + 1) + "\"" + merged("Across", across(row, column))
                        + merged("Down", down(rows, at, column)) + "><Data ss:Type=\"String\">"
                        + escaped(row.cell(column).text()) + "</Data></Cell>");
            }
        }
        return "<Row ss:Index=\"" + row.number() + "\">" + String.join("", cells) + "</Row>\n";
    }

    private static String merged(String way, int more) {
        return more == 0 ? "" : " ss:Merge" + way + "=\"" + more + "\"";
    }

    private static int across(Row row, int column) {
        int more = 0;
        while (covered(row.cell(column + more + 1), row.cell(column))) {
            more++;
        }
        return more;
    }

    private static int down(List<Row> rows, int at, int column) {
        int more = 0;
        while (at + more + 1 < rows.size()
                && rows.get(at + more + 1).number() == rows.get(at).number() + more + 1
                && covered(rows.get(at + more + 1).cell(column), rows.get(at).cell(column))) {
            more++;
        }
        return more;
    }

    private static boolean covered(Cell cell, Cell by) {
        return cell.filled() && cell.text().equals(by.text());
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;");
    }
}
