package org.zongwu.account.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.zongwu.school.roster.CellKind;
import org.zongwu.school.roster.Roster;
import org.zongwu.school.roster.SensitiveColumn;
import org.zongwu.sheet.read.Cell;
import org.zongwu.sheet.read.Limits;
import org.zongwu.sheet.read.Row;
import org.zongwu.sheet.read.SheetInfo;
import org.zongwu.sheet.read.Workbook;
import org.zongwu.sheet.table.ColumnKind;
import org.zongwu.sheet.table.Head;
import org.zongwu.sheet.table.Heading;
import org.zongwu.sheet.table.Recogniser;
import org.zongwu.sheet.write.CellsFile;

/**
 * A roster without ID numbers, bank cards, birth dates and home addresses. Written anew cell by cell, so that comments,
 * hidden parts and the properties of the file do not stay either; sheets that are no roster keep nothing but their name.
 */
final class Sieve {
    private static final Limits LIMITS = Limits.STANDARD.keeping(60_000);

    private final Recogniser recogniser = new Recogniser(Columns.ALL.stream()
            .map(target -> new ColumnKind(target.key(), target.names()))
            .toList());
    /** Heading → how many single cells of it were left out; 0 for the whole column. */
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();

    /** What was left out, by the file's own headings: 身份证号, 备注 ×2. */
    static List<String> sift(Path came, Path kept) throws IOException {
        Sieve sieve = new Sieve();
        List<CellsFile.Sheet> sheets = new ArrayList<>();
        try (Workbook book = Workbook.open(came, LIMITS)) {
            for (SheetInfo info : book.sheets()) {
                List<Row> rows = new ArrayList<>();
                book.read(info, row -> rows.add(row));
                sheets.add(new CellsFile.Sheet(isPrivate(info.name()) ? "" : info.name(), sieve.sheet(rows)));
            }
        }
        CellsFile.write(sheets, kept);
        return sieve.leftOut.entrySet().stream()
                .map(one -> one.getValue() == 0 ? one.getKey() : one.getKey() + " ×" + one.getValue())
                .toList();
    }

    static boolean isPrivate(String text) {
        return CellKind.of(text).filter(CellKind::leftOut).isPresent();
    }

    private List<Row> sheet(List<Row> rows) {
        Optional<Head> head =
                recogniser.head(rows).filter(found -> !found.matches().isEmpty());
        if (head.isEmpty()) {
            return List.of();
        }
        List<String> headings =
                head.get().headings().stream().map(Heading::written).toList();
        Set<Integer> columns = columns(headings, rows, head.get().lastRow());
        List<Row> rest = new ArrayList<>();
        for (Row row : rows) {
            boolean below = row.number() > head.get().lastRow();
            rest.add(sifted(row, headings, column -> below && columns.contains(column)));
        }
        return rest;
    }

    private Set<Integer> columns(List<String> headings, List<Row> rows, int lastRow) {
        List<List<String>> below = rows.stream()
                .filter(row -> row.number() > lastRow)
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
        Set<Integer> columns = new LinkedHashSet<>();
        for (SensitiveColumn column : new Roster(headings, below).sensitive()) {
            columns.add(column.index());
            leftOut.put(named(headings, column.index()), 0);
        }
        return columns;
    }

    private Row sifted(Row row, List<String> headings, IntPredicate column) {
        return new Row(
                row.number(),
                IntStream.range(0, row.cells().size())
                        .mapToObj(at -> column.test(at) ? Cell.EMPTY : cell(row.cell(at), named(headings, at)))
                        .toList());
    }

    private Cell cell(Cell cell, String heading) {
        if (!isPrivate(cell.text())) {
            return cell;
        }
        leftOut.merge(heading, 1, Integer::sum);
        return Cell.EMPTY;
    }

    /** A column without a heading, or with one that must not stay itself, is called by its place. */
    private static String named(List<String> headings, int column) {
        String heading = column < headings.size() ? headings.get(column).strip() : "";
        return heading.isEmpty() || isPrivate(heading) ? "#" + (column + 1) : heading;
    }
}
