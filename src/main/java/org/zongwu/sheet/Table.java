package org.zongwu.sheet;

import java.util.List;

/** One sheet of a file as plain text, cell by cell; rows carry the file's own number, counting from 1. */
public record Table(String name, List<Row> rows) {

    public record Row(int number, List<String> cells) {

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        public boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
