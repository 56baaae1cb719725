package org.zongwu.sheet.read;

/** Takes the rows of a sheet as they are read. */
@FunctionalInterface
public interface RowSink {

    /** Returns whether it wants more; after false the file is read no further. */
    boolean take(Row row);
}
