package org.zongwu.sheet.read;

import java.util.List;

/** Between a reader and the sink: counts what passes, drops what is blank, keeps the sink's own failures apart. */
final class Outlet {
    private final RowSink sink;
    private final Limits limits;
    private int rows;
    private long cells;

    Outlet(RowSink sink, Limits limits) {
        this.sink = sink;
        this.limits = limits;
    }

    /** Empty cells at the end are cut off; a row in which nothing was written is not passed on. */
    void row(int number, List<Cell> read) {
        int last = read.size();
        int own = 0;
        for (Cell cell : read) {
            own += cell.own() ? 1 : 0;
        }
        while (last > 0 && read.get(last - 1).empty()) {
            last--;
        }
        if (own == 0) {
            return;
        }
        if (last > limits.columns()) {
            throw new Unreadable("columns", number, limits.columns());
        }
        cells += last;
        if (++rows > limits.rows()) {
            throw new Unreadable("rows", limits.rows());
        }
        if (cells > limits.cells()) {
            throw new Unreadable("cells");
        }
        pass(new Row(number, read.subList(0, last)));
    }

    private void pass(Row row) {
        boolean more;
        try {
            more = sink.take(row);
        } catch (RuntimeException e) {
            throw new Done(e);
        }
        if (!more) {
            throw new Done(null);
        }
    }

    /** Ends the reading from within, because the sink has enough or has failed. */
    static final class Done extends RuntimeException {
        Done(RuntimeException failure) {
            super(null, failure, false, false);
        }

        void rethrow() {
            if (getCause() instanceof RuntimeException failure) {
                throw failure;
            }
        }
    }
}
