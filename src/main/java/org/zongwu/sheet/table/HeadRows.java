package org.zongwu.sheet.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.zongwu.sheet.read.Cell;
import org.zongwu.sheet.read.Row;

/** The rows in which a head may stand: one, or two of which the upper groups the lower (存放: 楼, 室). */
final class HeadRows {
    private static final Pattern FIGURE = Pattern.compile("[¥￥]?-?[\\d,]*\\.?\\d+元?");

    /** One way to read a head: its headings, and the places in the list of its first and last row. */
    record Way(List<Heading> headings, int first, int last) {}

    private HeadRows() {}

    static Way single(List<Row> rows, int index) {
        List<Heading> headings = new ArrayList<>();
        Row row = rows.get(index);
        for (int i = 0; i < row.cells().size(); i++) {
            headings.add(Heading.of(hangs(rows, index, i) ? "" : row.cell(i).text()));
        }
        return new Way(headings, index, index);
    }

    /** Empty when the row below is no part of a head. */
    static List<Way> pair(List<Row> rows, int index, Predicate<Heading> known) {
        if (index + 1 >= rows.size() || !words(rows.get(index + 1))) {
            return List.of();
        }
        Row upper = rows.get(index);
        Row lower = rows.get(index + 1);
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
            headings.add(joined(upper.cell(i).text(), lower.cell(i).text(), known));
        }
        return List.of(new Way(headings, index, index + 1));
    }

    /** A row of words only, as a head is. */
    static boolean words(Row row) {
        return row.cells().stream()
                .allMatch(cell -> cell.empty()
                        || (cell.kind() == Cell.Kind.TEXT
                                && !FIGURE.matcher(Words.plain(cell.text())).matches()));
    }

    /** The lower word if it says enough alone, else both together in the order that is known. */
    private static Heading joined(String upper, String lower, Predicate<Heading> known) {
        if (lower.isEmpty() || lower.equals(upper)) {
            return Heading.of(upper);
        }
        for (String way : List.of(lower, upper + lower, lower + upper)) {
            if (known.test(Heading.of(way))) {
                return Heading.of(way);
            }
        }
        return Heading.of(lower);
    }

    /** A merged cell that began in the row above. */
    private static boolean hangs(List<Row> rows, int index, int column) {
        Cell cell = rows.get(index).cell(column);
        return cell.filled()
                && index > 0
                && rows.get(index - 1).cell(column).text().equals(cell.text());
    }
}
