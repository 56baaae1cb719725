package org.zongwu.sheet.read;

import java.util.List;

/** One row that holds something. {@code number} is the file's own, counting from 1 with every row. */
public record Row(int number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in a column counted from 0; beyond the last one it is empty. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
