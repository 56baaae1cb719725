package org.zongwu.sheet.write;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet with a bold heading that stays in sight. Texts are written where they stand and not collected, rows are let
 * go every few hundred.
 */
final class XlsxWriter<T> implements Closeable {
    private static final int FLUSH = 300;
    private static final int LONGEST = 32_767;

    /** Excel refuses these in the name of a sheet, and more than 31 characters. */
    private static final Pattern NO_NAME = Pattern.compile("[\\\\/?*\\[\\]:\\p{Cntrl}]");

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String RED = "FFC7CE";

    private final Table<T> table;
    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    XlsxWriter(Table<T> table, OutputStream out) {
        this.table = table;
        this.book = new Workbook(new Unclosed(out), "zongwu", "1.0");
        book.setCompressionLevel(2);
        this.sheet = book.newWorksheet(name(table.name()));
        sheet.freezePane(0, 1);
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.width(i, table.columns().get(i).width());
            sheet.inlineString(0, i, clean(table.columns().get(i).heading()));
            sheet.style(0, i).bold().set();
        }
    }

    void row(T values) throws IOException {
        row++;
        for (int i = 0; i < table.columns().size(); i++) {
            Column<T> column = table.columns().get(i);
            Optional<?> value = column.value().apply(values);
            if (value.isPresent()) {
                cell(i, column.kind(), value.get());
            }
            if (column.marked().test(values)) {
                sheet.style(row, i).fillColor(RED).set();
            }
        }
        if (row % FLUSH == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    private void cell(int column, Column.Kind kind, Object value) {
        switch (kind) {
            case TEXT -> {
                String text = value.toString();
                if (!text.isEmpty()) {
                    sheet.inlineString(row, column, clean(text));
                }
            }
            case WHOLE -> sheet.value(row, column, (Long) value);
            case DECIMAL -> sheet.value(row, column, (BigDecimal) value);
            case MONEY -> {
                sheet.value(row, column, BigDecimal.valueOf((Long) value, 2));
                sheet.style(row, column).format("0.00").set();
            }
            case DATE -> {
                sheet.value(row, column, (LocalDate) value);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
        }
    }

    private static String name(String wished) {
        String plain = NO_NAME.matcher(wished).replaceAll(" ").strip();
        return plain.isEmpty() ? "1" : plain.substring(0, Math.min(31, plain.length()));
    }

    /** What XML cannot hold is written as Excel writes it ({@code _x000D_}), and text that looks so is kept apart. */
    private static String clean(String text) {
        String fitting = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String apart = fitting.contains("_x") ? LOOKS_ESCAPED.matcher(fitting).replaceAll("_x005F_") : fitting;
        for (int i = 0; i < apart.length(); i++) {
            if (!plain(apart.charAt(i))) {
                return escaped(apart);
            }
        }
        return apart;
    }

    private static boolean plain(char c) {
        return (c >= ' ' && c < '\ud800') || c == '\n' || c == '\t' || (c >= '\ue000' && c < '\ufffe');
    }

    private static String escaped(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isSupplementaryCodePoint(c) || plain((char) c)) {
                clean.appendCodePoint(c);
            } else if (c < ' ') {
                clean.append(String.format("_x%04X_", c));
            } else {
                clean.append('\ufffd');
            }
        });
        return clean.toString();
    }

    /** The book closes its stream; ours belongs to the caller. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
