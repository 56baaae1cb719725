package org.zongwu.sheet.write;

import java.util.List;
import java.util.function.Consumer;

/** A list going out: what its sheet is called, its columns, and its rows as they come. */
public record Table<T>(String name, List<Column<T>> columns, Rows<T> rows) {

    public Table {
        columns = List.copyOf(columns);
    }

    /** Hands over rows one by one; {@code list::forEach} is one, a query that streams another. */
    @FunctionalInterface
    public interface Rows<T> {
        void each(Consumer<T> row);
    }
}
