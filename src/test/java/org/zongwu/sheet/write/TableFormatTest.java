package org.zongwu.sheet.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zongwu.sheet.read.Limits;
import org.zongwu.sheet.read.Row;
import org.zongwu.sheet.read.Workbook;

class TableFormatTest {
    private static final List<String> TEXTS = List.of(
            "课桌",
            "=1+1",
            "+86 139",
            "-",
            "@home",
            "\tx",
            "\rx",
            "＝1",
            "'",
            "'课桌",
            "'=1+1",
            "''=1+1",
            "=\"00123\"",
            "00123",
            "a,b;c\td",
            "第一行\n第二行",
            "a\r\nb",
            "\"A\"型",
            " 前后 ",
            "<a href='x'>&amp;</a>",
            "_x000D_",
            "a_x0041_b",
            "钢\u0001琴",
            "😀𠮷",
            "长".repeat(32_000));

    private record Thing(
            String name, long count, long fen, OptionalLong price, Optional<LocalDate> day, BigDecimal kwh) {}

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void textComesBackUnchanged(TableFormat format) throws IOException {
        Path file =
                written(format, new Table<>("文字", List.of(Column.<String>text("名称", text -> text)), TEXTS::forEach));

        List<String> back =
                read(file).stream().skip(1).map(row -> row.cell(0).text()).toList();

        assertEquals(TEXTS, back);
    }

    @ParameterizedTest
    @EnumSource
    void eachKindOfValueIsWrittenAsWhatItIs(TableFormat format) throws IOException {
        Path file = written(format, things());

        List<String> lines = read(file).stream()
                .map(row ->
                        row.cells().stream().map(cell -> cell.text()).toList().toString())
                .toList();

        boolean plain = format == TableFormat.XLSX;
        assertEquals(
                List.of(
                        "[名称, 数量, 原值（元）, 单价, 取得日期, 用电]",
                        plain ? "[课桌, 40, 6600, 165, 2021-09-01, 1.25]" : "[课桌, 40, 6600.00, 165.00, 2021-09-01, 1.25]",
                        "[, 0, -0.05, , , 0]"),
                lines);
    }

    @Test
    void aWorkbookHasRealNumbersAndDatesABoldHeadThatStaysAndNoFormulas() throws IOException {
        Path file = written(TableFormat.XLSX, things());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = text(zip, "xl/worksheets/sheet1.xml");
            String styles = text(zip, "xl/styles.xml");

            assertTrue(sheet.contains("state=\"frozen\""), sheet);
            assertFalse(sheet.contains("<f>"), sheet);
            assertTrue(sheet.contains("<v>6600.00</v>"), sheet);
            assertTrue(sheet.contains("<v>44440"), sheet);
            assertTrue(styles.contains("formatCode=\"0.00\""), styles);
            assertTrue(styles.contains("formatCode=\"yyyy-mm-dd\""), styles);
            assertTrue(styles.contains("<b/>"), styles);
        }
    }

    @Test
    void formulasInTextAreGuardedInTextFilesOnly() throws IOException {
        Path file = written(
                TableFormat.CSV,
                new Table<>(
                        "", List.of(Column.<String>text("备注", text -> text)), List.of("=1+1", "-5", "a=b")::forEach));

        assertEquals("\ufeff备注\r\n'=1+1\r\n'-5\r\na=b\r\n", Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void wrongCellsAreShownRed() throws IOException {
        Column<String> column = Column.<String>text("数量", text -> text).markedWhen("若干"::equals);
        Path file = written(TableFormat.XLSX, new Table<>("错", List.of(column), List.of("1", "若干")::forEach));

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertTrue(text(zip, "xl/styles.xml").contains("FFC7CE"));
            String sheet = text(zip, "xl/worksheets/sheet1.xml");
            assertFalse(sheet.matches("(?s).*<c r=\"A2\" s=.*"), sheet);
            assertTrue(sheet.matches("(?s).*<c r=\"A3\" s=.*"), sheet);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDiskThatFailsEndsTheQueryToo(TableFormat format) {
        List<Integer> asked = new ArrayList<>();
        Table<String> endless = new Table<>("x", List.of(Column.<String>text("a", text -> text)), sink -> {
            for (int i = 0; i < 1_000_000; i++) {
                asked.add(i);
                sink.accept("x".repeat(1000) + i);
            }
        });

        assertThrows(IOException.class, () -> format.write(endless, new FullDisk()));
        assertTrue(asked.size() < 100_000, () -> asked.size() + " rows were asked for");
    }

    /** A hundred thousand rows pass through a program of 48 MB, which could not hold a third of them. */
    @Test
    void aHundredThousandRowsStream() throws IOException, InterruptedException {
        Path out = folder.resolve("large.xlsx");

        assertEquals(List.of("100001"), ManyRows.run(out));
    }

    private static Table<Thing> things() {
        List<Thing> things = List.of(
                new Thing(
                        "课桌",
                        40,
                        660_000,
                        OptionalLong.of(16_500),
                        Optional.of(LocalDate.of(2021, 9, 1)),
                        new BigDecimal("1.25")),
                new Thing("", 0, -5, OptionalLong.empty(), Optional.empty(), BigDecimal.ZERO));
        return new Table<>(
                "a/b[c]:*?",
                List.of(
                        Column.<Thing>text("名称", Thing::name).wide(30),
                        Column.<Thing>whole("数量", Thing::count),
                        Column.<Thing>money("原值（元）", Thing::fen),
                        Column.<Thing>moneyIfKnown("单价", Thing::price),
                        Column.<Thing>date("取得日期", Thing::day),
                        Column.<Thing>decimal("用电", thing -> Optional.of(thing.kwh()))),
                things::forEach);
    }

    private <T> Path written(TableFormat format, Table<T> table) throws IOException {
        Path file = folder.resolve("a." + format.extension());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(table, out);
        return Files.write(file, out.toByteArray());
    }

    static List<Row> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Workbook book = Workbook.open(file, Limits.STANDARD)) {
            book.read(book.sheets().get(0), rows::add);
        }
        return rows;
    }

    private static String text(ZipFile zip, String part) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Has room for a hundred kilobytes. */
    private static final class FullDisk extends OutputStream {
        private int written;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            written += length;
            if (written > 100_000) {
                throw new IOException("no space left");
            }
        }
    }
}
