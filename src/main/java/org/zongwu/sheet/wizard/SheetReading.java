package org.zongwu.sheet.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zongwu.sheet.read.Cell;
import org.zongwu.sheet.read.Row;
import org.zongwu.sheet.read.RowSink;
import org.zongwu.sheet.table.Head;
import org.zongwu.sheet.table.Heading;
import org.zongwu.sheet.table.Recogniser;
import org.zongwu.sheet.table.RowKind;
import org.zongwu.sheet.table.RowSorter;

/** One sheet as it is read: its head is looked for in the first rows, then each row is taken or skipped with a reason. */
final class SheetReading implements RowSink {
    private static final int SAMPLED = 20;

    private final String name;
    private final Headings headings;
    private final Choices choices;
    private final List<Row> first = new ArrayList<>();
    private final List<Given> rows = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Map<String, String> totals = new HashMap<>();
    private Optional<Head> head = Optional.empty();
    private Optional<RowSorter> sorter = Optional.empty();
    private Map<Integer, String> columns = Map.of();
    private boolean looked;

    SheetReading(String name, Headings headings, Choices choices) {
        this.name = name;
        this.headings = headings;
        this.choices = choices;
    }

    @Override
    public boolean take(Row row) {
        if (looked) {
            sort(row);
            return sorter.isPresent();
        }
        first.add(row);
        if (first.size() == Recogniser.DEPTH) {
            end();
        }
        return true;
    }

    /** A short sheet ends before enough rows have come to look for the head. */
    void end() {
        if (!looked) {
            looked = true;
            head = headings.recogniser().head(first).filter(found -> !headings.columns(found)
                    .isEmpty());
            columns = head.map(headings::columns).orElse(Map.of());
            sorter = head.map(RowSorter::new);
            first.forEach(this::sort);
        }
    }

    String name() {
        return name;
    }

    List<Given> rows() {
        return rows;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    List<Reading.HeadFound> heads() {
        List<Reading.HeadFound> found = new ArrayList<>();
        List<Heading> all = head.map(Head::headings).orElse(List.of());
        for (int column = 0; column < all.size(); column++) {
            String heading = Headings.name(all.get(column));
            if (!heading.isEmpty()) {
                found.add(new Reading.HeadFound(heading, columns.getOrDefault(column, ""), sample(column)));
            }
        }
        return found;
    }

    Set<String> targets() {
        return new LinkedHashSet<>(columns.values());
    }

    Map<String, String> totals() {
        return totals;
    }

    String preamble() {
        return head.map(found -> String.join(" ", found.preamble().texts())).orElse("");
    }

    private void sort(Row row) {
        RowKind kind = sorter.map(found -> found.kind(row)).orElse(RowKind.TITLE);
        int below = head.map(Head::lastRow).orElse(Integer.MAX_VALUE);
        if (row.number() <= below) {
            return;
        }
        switch (kind) {
            case DATA -> rows.add(given(row));
            case TOTAL -> {
                columns.forEach((column, target) ->
                        totals.put(target, row.cell(column).text().strip()));
                skip(row, "total");
            }
            case SUBTOTAL -> skip(row, "subtotal");
            case SIGNATURE, NOTE -> skip(row, "sign");
            case HEADING -> skip(row, "head");
            case TITLE -> skip(row, "title");
            case BLANK -> skip(row, "blank");
        }
    }

    private String sample(int column) {
        return first.stream()
                .filter(row -> row.number() > head.map(Head::lastRow).orElse(0))
                .limit(SAMPLED)
                .map(row -> row.cell(column).text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Given given(Row row) {
        Map<String, String> values = new HashMap<>();
        columns.forEach((column, target) -> {
            String text = row.cell(column).text().strip();
            String mended = choices.repairs().get(Choices.cell(name, row.number(), target));
            if (mended != null || !text.isEmpty()) {
                values.put(target, mended == null ? text : mended);
            }
        });
        return new Given(name, row.number(), values);
    }

    private void skip(Row row, String reason) {
        String text = row.cells().stream()
                .filter(Cell::own)
                .limit(3)
                .map(cell -> cell.text().strip())
                .collect(Collectors.joining(" "));
        skipped.add(new Skipped(name, row.number(), reason, text));
    }
}
