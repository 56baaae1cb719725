package org.zongwu.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The two kinds of file in which every list can be had. */
public enum TableFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public <T> void write(Table<T> table, OutputStream out) throws IOException {
            try (XlsxWriter<T> writer = new XlsxWriter<>(table, out)) {
                passing(table, writer::row);
            }
        }
    },
    CSV("csv", "text/csv; charset=UTF-8") {
        @Override
        public <T> void write(Table<T> table, OutputStream out) throws IOException {
            CsvWriter<T> writer = new CsvWriter<>(table, out);
            passing(table, writer::row);
            writer.flush();
        }
    };

    private final String extension;
    private final String contentType;

    TableFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }

    /** Writes the whole table and leaves the stream open. */
    public abstract <T> void write(Table<T> table, OutputStream out) throws IOException;

    private interface Writing<T> {
        void row(T row) throws IOException;
    }

    /** A failing disk ends the query that hands over the rows as well. */
    private static <T> void passing(Table<T> table, Writing<T> writing) throws IOException {
        try {
            table.rows().each(row -> {
                try {
                    writing.row(row);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
