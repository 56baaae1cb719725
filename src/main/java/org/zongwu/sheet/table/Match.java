package org.zongwu.sheet.table;

/** A column of the sheet and what it holds. {@code column} counts from 0. */
public record Match(int column, ColumnKind kind, Sureness sureness) {

    public enum Sureness {
        /** The heading is one of the known words. */
        KNOWN,
        /** The heading is like one, or its figures are in another unit: a person should look. */
        ASK
    }
}
