package org.zongwu.sheet.read;

import java.util.ArrayList;
import java.util.List;

/** Cells that reach over several columns and rows, in formats that say so at the cell itself. */
final class Spans {
    private record Hanging(Cell value, int rows) {}

    private static final Hanging NONE = new Hanging(Cell.EMPTY, 0);

    private final Limits limits;
    private List<Hanging> hanging = new ArrayList<>();
    private List<Hanging> next = new ArrayList<>();

    Spans(Limits limits) {
        this.limits = limits;
    }

    /** The next free place of the row takes the cell. */
    void add(List<Cell> row, Cell cell, int columns, int rows) {
        hang(row);
        int free = Math.max(0, limits.columns() - row.size());
        int wide = Math.max(1, Math.min(columns, free));
        for (int i = 0; i < wide; i++) {
            row.add(i == 0 ? cell : cell.spread());
            keep(row.size() - 1, cell.spread(), rows - 1);
        }
    }

    /** Goes on to a column that the file names; cells from above fill what lies between. */
    void pad(List<Cell> row, int column) {
        while (row.size() < column) {
            Hanging above = at(row.size());
            row.add(above.value());
            keep(row.size() - 1, above.value(), above.rows() - 1);
        }
    }

    /** Cells from above that reach into this row beyond its own last cell; then the next row begins. */
    void finish(List<Cell> row) {
        pad(row, hanging.size());
        hanging = next;
        next = new ArrayList<>();
    }

    private void hang(List<Cell> row) {
        for (Hanging above = at(row.size()); above.rows() > 0; above = at(row.size())) {
            row.add(above.value());
            keep(row.size() - 1, above.value(), above.rows() - 1);
        }
    }

    private void keep(int column, Cell value, int rows) {
        if (rows > 0 && column < limits.columns()) {
            while (next.size() <= column) {
                next.add(NONE);
            }
            next.set(column, new Hanging(value, rows));
        }
    }

    private Hanging at(int column) {
        return column < hanging.size() ? hanging.get(column) : NONE;
    }
}
