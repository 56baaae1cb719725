package org.zongwu.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.zongwu.sheet.read.Apostrophe;
import org.zongwu.web.Money;

/** UTF-8 with the mark that Excel needs, CRLF, quotation marks where a cell needs them. */
final class CsvWriter<T> {
    private final Table<T> table;
    private final Writer out;

    CsvWriter(Table<T> table, OutputStream out) throws IOException {
        this.table = table;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write('\ufeff');
        for (int i = 0; i < table.columns().size(); i++) {
            cell(i, Apostrophe.before(table.columns().get(i).heading()));
        }
        this.out.write("\r\n");
    }

    void row(T values) throws IOException {
        for (int i = 0; i < table.columns().size(); i++) {
            Column<T> column = table.columns().get(i);
            Object value = column.value().apply(values).map(Object.class::cast).orElse("");
            cell(i, value instanceof String text ? Apostrophe.before(text) : plain(column.kind(), value));
        }
        out.write("\r\n");
    }

    void flush() throws IOException {
        out.flush();
    }

    private void cell(int column, String text) throws IOException {
        if (column > 0) {
            out.write(',');
        }
        if (needsMarks(text)) {
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(text);
        }
    }

    private static String plain(Column.Kind kind, Object value) {
        return switch (kind) {
            case MONEY -> Money.plain((Long) value);
            case DECIMAL -> ((BigDecimal) value).toPlainString();
            case TEXT, WHOLE, DATE -> value.toString();
        };
    }

    private static boolean needsMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\t' || c == ';') {
                return true;
            }
        }
        return !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
    }
}
