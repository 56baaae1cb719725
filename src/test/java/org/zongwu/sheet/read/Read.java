package org.zongwu.sheet.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What tests want to know of a file, in short. */
final class Read {
    private Read() {}

    static Path file(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path folder, String name, String content) {
        return file(folder, name, content, StandardCharsets.UTF_8);
    }

    static Path file(Path folder, String name, String content, Charset charset) {
        return file(folder, name, content.getBytes(charset));
    }

    static List<SheetInfo> sheets(Path file) {
        try (Workbook book = Workbook.open(file, Limits.STANDARD)) {
            return book.sheets();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> rows(Path file, int sheet) {
        try (Workbook book = Workbook.open(file, Limits.STANDARD)) {
            return rows(book, sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> rows(Workbook book, int sheet) {
        List<Row> rows = new ArrayList<>();
        book.read(book.sheets().get(sheet), row -> rows.add(row));
        return rows;
    }

    /** {@code 1: a|b} a row; {@code ~} before what a merged range filled in. */
    static String lines(Path file, int sheet) {
        return lines(rows(file, sheet));
    }

    static String lines(List<Row> rows) {
        return rows.stream()
                .map(row -> row.number() + ": "
                        + row.cells().stream()
                                .map(cell -> (cell.filled() ? "~" : "") + cell.text())
                                .collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }

    static String pasted(String cells) {
        return lines(rows(Workbook.pasted(cells, Limits.STANDARD), 0));
    }

    /** The key of the sentence with which a file is refused, or how many rows it gave. */
    static String refusal(Path file, Limits limits) {
        try (Workbook book = Workbook.open(file, limits)) {
            int[] rows = {0};
            for (SheetInfo sheet : book.sheets()) {
                book.read(sheet, row -> ++rows[0] > 0);
            }
            return rows[0] + " rows";
        } catch (Unreadable e) {
            return e.message().key();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String refusal(Path file) {
        return refusal(file, Limits.STANDARD);
    }
}
