package org.zongwu.sheet.wizard;

import java.util.ArrayList;
import java.util.BitSet;
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
import org.zongwu.sheet.table.Recogniser;
import org.zongwu.sheet.table.RowKind;
import org.zongwu.sheet.table.RowSorter;

/** One sheet as it is read: its head is looked for in the first rows, then each row is taken or skipped with a reason. */
final class SheetReading implements RowSink {
    private static final int SAMPLES = 3;

    private final String name;
    private final Headings headings;
    private final Choices choices;
    private final List<Row> first = new ArrayList<>();
    private final List<Given> rows = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Map<String, String> totals = new HashMap<>();
    private Optional<Head> head = Optional.empty();
    private Optional<RowSorter> sorter = Optional.empty();
    private List<Understood> understood = List.of();
    private List<Understood> columns = List.of();
    private final BitSet filled = new BitSet();
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
            head = headings.recogniser().head(first);
            understood =
                    head.map(found -> headings.columns(found, samples(found))).orElse(List.of());
            columns = understood.stream().filter(one -> !one.meaning().none()).toList();
            boolean known = understood.stream()
                    .anyMatch(one -> !one.meaning().none() || one.doubt().isPresent());
            sorter = head.filter(found -> known).map(RowSorter::new);
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
        return understood.stream()
                .map(one -> filled.get(one.column()) ? one : one.withoutDoubt())
                .map(one -> new Reading.HeadFound(
                        one.heading(),
                        one.meaning(),
                        one.doubt(),
                        one.samples(),
                        head.map(Headings::among).orElse("")))
                .toList();
    }

    Set<String> targets() {
        Set<String> targets = new LinkedHashSet<>();
        columns.forEach(one -> targets.addAll(List.of(one.meaning().target().split("\\+", -1))));
        return targets;
    }

    Map<String, String> totals() {
        return totals;
    }

    String preamble() {
        return head.map(found -> String.join("\n", found.preamble().texts())).orElse("");
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
                columns.forEach(
                        one -> one.meaning().put(row.cell(one.column()).text().strip(), totals));
                skip(row, "total");
            }
            case SUBTOTAL -> skip(row, "subtotal");
            case SIGNATURE, NOTE -> skip(row, "sign");
            case HEADING -> skip(row, "head");
            case TITLE -> skip(row, "title");
            case BLANK -> skip(row, "blank");
        }
    }

    /** The first different values of each column. */
    private Map<Integer, List<String>> samples(Head found) {
        Map<Integer, List<String>> samples = new HashMap<>();
        for (Row row : first) {
            for (int column = 0;
                    row.number() > found.lastRow() && column < row.cells().size();
                    column++) {
                String text = row.cell(column).text().strip();
                List<String> shown = samples.computeIfAbsent(column, c -> new ArrayList<>());
                if (!text.isEmpty() && shown.size() < SAMPLES && !shown.contains(text)) {
                    shown.add(text);
                }
            }
        }
        return samples;
    }

    private Given given(Row row) {
        Map<String, String> values = new HashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cells().get(column).empty()) {
                filled.set(column);
            }
        }
        for (Understood one : columns) {
            String text = row.cell(one.column()).text().strip();
            if (!text.isEmpty()) {
                one.meaning().put(text, values);
            }
        }
        if (!choices.repairs().isEmpty()) {
            mend(row.number(), values);
        }
        return new Given(name, row.number(), values);
    }

    private void mend(int row, Map<String, String> values) {
        for (String target : targets()) {
            String mended = choices.repairs().get(Choices.cell(name, row, target));
            if (mended != null) {
                values.put(target, mended);
            }
        }
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
