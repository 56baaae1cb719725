package org.zongwu.sheet.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zongwu.sheet.read.Limits;
import org.zongwu.sheet.read.Workbook;

/** Writes 100,000 rows of 25 columns and reads them back, in a program of its own that has 48 MB. */
final class ManyRows {
    private static final int ROWS = 100_000;

    private ManyRows() {}

    /** Argument: the file to write. Prints how many rows came back. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            TableFormat.XLSX.write(new Table<>("台账", columns(), ManyRows::rows), out);
        }
        int[] rows = {0};
        try (Workbook book = Workbook.open(file, Limits.STANDARD)) {
            book.read(book.sheets().get(0), row -> ++rows[0] > 0);
        }
        System.out.println(rows[0]);
    }

    static List<String> run(Path file) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyRows.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = child.inputReader(StandardCharsets.UTF_8).lines().toList();
        child.waitFor();
        return lines;
    }

    static List<Column<Integer>> columns() {
        List<Column<Integer>> columns = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String which = Integer.toString(i);
            columns.add(Column.text("名称" + which, row -> "教学设备 " + row + "-" + which));
            columns.add(Column.text("规格" + which, row -> "联想 M455 i5/16G/512G"));
            columns.add(Column.whole("数量" + which, row -> row));
            columns.add(Column.money("原值" + which, row -> row * 101L));
            columns.add(Column.date(
                    "日期" + which, row -> Optional.of(LocalDate.of(2010, 1, 1).plusDays(row % 5000))));
        }
        return columns;
    }

    static void rows(Consumer<Integer> sink) {
        for (int i = 0; i < ROWS; i++) {
            sink.accept(i);
        }
    }
}
