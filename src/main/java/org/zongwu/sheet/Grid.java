package org.zongwu.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cells put at their places, where a merged cell's text holds for every cell it covers. Rows count from 1. */
final class Grid {
    private static final int WIDEST = 300;

    private final Map<Integer, List<String>> rows = new TreeMap<>();
    private int cells;

    void put(int row, int column, String text) {
        if (column >= WIDEST || row > Tables.MOST_ROWS || ++cells > Tables.MOST_CELLS) {
            throw new Unreadable("sheet.rows", Tables.MOST_ROWS);
        }
        List<String> line = rows.computeIfAbsent(row, r -> new ArrayList<>());
        while (line.size() <= column) {
            line.add(null);
        }
        line.set(column, text);
    }

    void fill(int row, int column, int down, int across, String text) {
        for (int r = row; r < row + down; r++) {
            for (int c = column; c < column + across; c++) {
                put(r, c, text);
            }
        }
    }

    /** What stands in the upper left corner holds for the whole range. */
    void merge(int top, int left, int bottom, int right) {
        String text = at(top, left);
        if (text != null && !text.isEmpty()) {
            fill(top, left, bottom - top + 1, right - left + 1, text);
        }
    }

    int free(int row, int column) {
        int at = column;
        while (at(row, at) != null) {
            at++;
        }
        return at;
    }

    List<Table.Row> rows(int last) {
        List<Table.Row> all = new ArrayList<>();
        int end = Math.max(last, rows.isEmpty() ? 0 : Collections.max(rows.keySet()));
        for (int number = 1; number <= end; number++) {
            List<String> line = rows.getOrDefault(number, List.of());
            all.add(new Table.Row(
                    number, line.stream().map(text -> text == null ? "" : text).toList()));
        }
        return all;
    }

    private String at(int row, int column) {
        List<String> line = rows.get(row);
        return line == null || column >= line.size() ? null : line.get(column);
    }
}
