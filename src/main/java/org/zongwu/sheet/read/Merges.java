package org.zongwu.sheet.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The merged ranges of one sheet. A file writes the value of a range into its first cell only; here it holds for every
 * cell of the range. Rows must be asked for in rising order.
 */
final class Merges {
    private static final int MOST = 200_000;

    /** Rows count from 1, columns from 0, both ends included. */
    record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    private record Open(Range range, Cell value) {}

    private final Limits limits;
    private final List<Range> ranges = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private int next = -1;

    Merges(Limits limits) {
        this.limits = limits;
    }

    /** What lies beyond the columns that are read is left out. */
    void add(Range range) {
        if (range.firstColumn() >= limits.columns() || range.lastRow() < range.firstRow()) {
            return;
        }
        if (ranges.size() >= MOST) {
            throw new Unreadable("damaged");
        }
        ranges.add(range);
    }

    /** {@code A3:B8} */
    void add(String reference) {
        int colon = reference.indexOf(':');
        if (colon > 0) {
            String from = reference.substring(0, colon);
            String to = reference.substring(colon + 1);
            add(new Range(Reference.row(from), Reference.row(to), Reference.column(from), Reference.column(to)));
        }
    }

    List<Range> ranges() {
        return ranges;
    }

    void fill(int row, List<Cell> cells) {
        if (ranges.isEmpty()) {
            return;
        }
        open.removeIf(seen -> seen.range().lastRow() < row);
        advance(row, cells);
        for (Open seen : open) {
            spread(seen, cells);
        }
    }

    private void advance(int row, List<Cell> cells) {
        if (next < 0) {
            ranges.sort(Comparator.comparingInt(Range::firstRow));
            next = 0;
        }
        while (next < ranges.size() && ranges.get(next).firstRow() <= row) {
            Range range = ranges.get(next++);
            if (range.firstRow() == row && range.firstColumn() < cells.size()) {
                Cell value = cells.get(range.firstColumn());
                if (value.own()) {
                    open.add(new Open(range, value.spread()));
                }
            }
        }
        if (open.size() > limits.columns()) {
            throw new Unreadable("damaged");
        }
    }

    private void spread(Open seen, List<Cell> cells) {
        int last = Math.min(seen.range().lastColumn(), limits.columns() - 1);
        while (cells.size() <= last) {
            cells.add(Cell.EMPTY);
        }
        for (int column = seen.range().firstColumn(); column <= last; column++) {
            if (cells.get(column).empty()) {
                cells.set(column, seen.value());
            }
        }
    }
}
