package org.zongwu.sheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * T-8: every file that should fill the memory or the afternoon gets a sentence within ten seconds. All are read one after
 * the other by a program that has 64 MB in all.
 */
class HostileFilesTest {
    private static final int MB = 1 << 20;

    @TempDir
    Path folder;

    private final Map<Path, String> expected = new LinkedHashMap<>();

    @Test
    void largeAndHostileFilesAreRefusedQuicklyAndInLittleMemory() throws IOException, InterruptedException {
        zipBombs();
        xmlBombs();
        textBombs();
        binaryBombs();

        Map<String, String> answers = new LinkedHashMap<>();
        for (String line : SmallMemory.run(expected.keySet())) {
            String[] said = line.split("\t", -1);
            answers.put(said[0], said[1]);
            assertTrue(Long.parseLong(said[2]) < 10_000, line);
        }
        Map<String, String> wanted = new LinkedHashMap<>();
        expected.forEach((file, key) -> wanted.put(file.getFileName().toString(), key));
        assertEquals(wanted, answers);
    }

    /** What each limit keeps out, with limits small enough to try them all. */
    @Test
    void eachLimitIsKept() {
        Limits small = new Limits(MB, MB, 8, 20, 3, 3, 10, 6, 300);
        String row = "<row><c><v>1</v></c><c><v>1</v></c></row>";

        assertEquals("3 rows", Read.refusal(sheet("a", row.repeat(3)), small));
        assertEquals("sheet.rows", Read.refusal(sheet("b", "<row><c><v>1</v></c></row>".repeat(4)), small));
        assertEquals(
                "sheet.cells",
                Read.refusal(sheet("c", "<row><c><v>1</v></c><c/><c><v>1</v></c></row>".repeat(3)), small));
        assertEquals("sheet.columns", Read.refusal(sheet("d", "<row><c r=\"D1\"><v>1</v></c></row>"), small));
        assertEquals("sheet.cell", Read.refusal(sheet("e", "<row><c><v>12345678901</v></c></row>"), small));
        assertEquals("sheet.cell", Read.refusal(Read.file(folder, "f.csv", "12345678901,2"), small));
        assertEquals("sheet.columns", Read.refusal(Read.file(folder, "g.csv", "1,2,3,4"), small));
        assertEquals("sheet.large", Read.refusal(Read.file(folder, "h.csv", "1".repeat(MB + 1)), small));
        RawXlsx entries = new RawXlsx().sheet(row);
        for (int i = 0; i < 8; i++) {
            entries.part("xl/media/" + i, "x");
        }
        assertEquals("sheet.bomb", Read.refusal(entries.in(folder, "i.xlsx"), small));
        RawXlsx texts = new RawXlsx()
                .sheet(row)
                .part("xl/sharedStrings.xml", "<sst>" + "<si><t>abc</t></si>".repeat(11) + "</sst>");
        assertEquals("sheet.cells", Read.refusal(texts.in(folder, "j.xlsx"), small));
    }

    private Path sheet(String name, String rows) {
        return new RawXlsx().sheet(rows).in(folder, name + ".xlsx");
    }

    private void zipBombs() {
        expected.put(filled("zeros.xlsx", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", 400, ""), "sheet.bomb");
        expected.put(filled("one-text.xlsx", " ", 200, ""), "sheet.cell");
        expected.put(filled("deep.xlsx", "<a>", 8, ""), "sheet.damaged");
        expected.put(lying(filled("lying.xlsx", "<row><c><v>1</v></c></row>", 400, "")), "sheet.bomb");
        expected.put(filled("attributes.xlsx", " a=\"1\"", 100, "<row"), "sheet.cell");
        expected.put(filled("empty-cells.xlsx", "<row><c/><c/><c/><c/></row>", 250, ""), "sheet.bomb");
        RawXlsx shared = new RawXlsx().sheet("<row><c t=\"s\"><v>0</v></c></row>");
        expected.put(
                shared.part("xl/sharedStrings.xml", out -> {
                            write(out, RawXlsx.HEAD + "<sst>");
                            byte[] bytes = new byte[1000];
                            Random random = new Random(1);
                            for (int i = 0; i < 40_000; i++) {
                                for (int j = 0; j < bytes.length; j++) {
                                    bytes[j] = (byte) ('a' + random.nextInt(8));
                                }
                                write(out, "<si><t>" + new String(bytes, StandardCharsets.US_ASCII) + "</t></si>");
                            }
                            write(out, "</sst>");
                        })
                        .in(folder, "shared.xlsx"),
                "sheet.cells");
    }

    /** An entity that grows, one that calls out, and a merged range for every cell there is. */
    private void xmlBombs() {
        String laughs =
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]>";
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        for (Map.Entry<String, String> doctype :
                Map.of("laughs", laughs, "outside", outside).entrySet()) {
            expected.put(
                    new RawXlsx()
                            .part(
                                    "xl/worksheets/sheet1.xml",
                                    doctype.getValue()
                                            + "<worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>")
                            .in(folder, doctype.getKey() + ".xlsx"),
                    "sheet.damaged");
            expected.put(
                    Read.file(
                            folder,
                            doctype.getKey() + ".xml",
                            "<?xml version=\"1.0\"?>" + doctype.getValue()
                                    + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table><Row><Cell><Data>&a;</Data></Cell></Row></Table></Worksheet></Workbook>"),
                    "sheet.damaged");
        }
        expected.put(
                new RawXlsx()
                        .sheet(
                                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"B1048576\"><v>2</v></c></row>",
                                "<mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(1000) + "</mergeCells>")
                        .in(folder, "merges.xlsx"),
                "sheet.damaged");
    }

    private void textBombs() {
        expected.put(Read.file(folder, "quote.csv", "a,b\n\"" + "x,y\n".repeat(4 * MB)), "sheet.endlessRow");
        expected.put(Read.file(folder, "columns.csv", ",".repeat(10 * MB)), "sheet.endlessRow");
        expected.put(Read.file(folder, "cell.html", "<table><tr><td>" + "字".repeat(6 * MB)), "sheet.endlessRow");
        expected.put(Read.file(folder, "tags.html", "<table><tr><td>" + "<b>".repeat(6 * MB)), "sheet.endlessRow");
        expected.put(Read.file(folder, "cells.html", "<table><tr>" + "<td>".repeat(4 * MB)), "sheet.endlessRow");
        expected.put(
                Read.file(folder, "spans.html", "<table>" + "<tr><td colspan=60000 rowspan=60000>x".repeat(20_000)),
                "sheet.columns");
        expected.put(
                Read.file(
                        folder,
                        "piece.xml",
                        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table><Row><Cell><Data>"
                                + "x".repeat(15 * MB)),
                "sheet.cell");
        expected.put(Read.file(folder, "huge.csv", new byte[21 * MB]), "sheet.large");
    }

    /** A binary workbook that promises two billion shared texts. */
    private void binaryBombs() throws IOException {
        Path good = folder.resolve("good.xls");
        try (var book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(good)) {
            book.createSheet("a").createRow(0).createCell(0).setCellValue("课桌");
            book.write(out);
        }
        byte[] bytes = Files.readAllBytes(good);
        expected.put(good, "1 rows");
        int sst = find(bytes, 0xfc, 0);
        byte[] promising = bytes.clone();
        Arrays.fill(promising, sst + 8, sst + 11, (byte) 0xff);
        expected.put(Read.file(folder, "promise.xls", promising), "sheet.cells");
    }

    private static int find(byte[] bytes, int first, int second) {
        for (int i = 512; i < bytes.length; i++) {
            boolean start = (bytes[i] & 0xff) == first && bytes[i + 1] == second;
            if (start && bytes[i + 4] == 1 && bytes[i + 8] == 1) {
                return i;
            }
        }
        throw new IllegalStateException("no such record");
    }

    /** A sheet whose rows are the same piece over and over, so many megabytes of it. */
    private Path filled(String name, String piece, int megabytes, String before) {
        byte[] block = piece.repeat(MB / piece.length()).getBytes(StandardCharsets.UTF_8);
        return new RawXlsx()
                .part("xl/worksheets/sheet1.xml", out -> {
                    write(out, RawXlsx.HEAD + "<worksheet><sheetData>" + before);
                    for (int i = 0; i < megabytes; i++) {
                        out.write(block);
                    }
                    write(out, "</sheetData></worksheet>");
                })
                .in(folder, name);
    }

    /** The directory of the zip file says that the sheet has a hundred bytes. */
    private static Path lying(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            int entry = text.lastIndexOf("PK\u0001\u0002", text.lastIndexOf("xl/worksheets/sheet1.xml"));
            System.arraycopy(new byte[] {100, 0, 0, 0}, 0, bytes, entry + 24, 4);
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Files that are not what they are called, or not whole. */
    @Test
    void mislabelledCutAndEmptyFilesAreCalledByTheirNames() throws IOException {
        Path whole =
                new RawXlsx().sheet("<row><c><v>1</v></c></row>".repeat(500)).in(folder, "whole.xlsx");
        byte[] bytes = Files.readAllBytes(whole);
        byte[] flipped = bytes.clone();
        Arrays.fill(flipped, bytes.length / 2 - 20, bytes.length / 2 + 20, (byte) 7);
        byte[] png = "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
        for (List<Object> wanted : List.<List<Object>>of(
                List.of("empty.xlsx", new byte[0], "sheet.empty"),
                List.of("cut.xlsx", Arrays.copyOf(bytes, bytes.length / 2), "sheet.damaged"),
                List.of("cut-more.xlsx", Arrays.copyOf(bytes, 30), "sheet.damaged"),
                List.of("flipped.xlsx", flipped, "sheet.damaged"),
                List.of("picture.xlsx", png, "sheet.picture"),
                List.of(
                        "photo.csv",
                        new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 1},
                        "sheet.picture"),
                List.of("paper.xls", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII), "sheet.picture"),
                List.of("archive.xlsx", "Rar!abc".getBytes(StandardCharsets.US_ASCII), "sheet.archive"),
                List.of("old.xls", new byte[] {9, 8, 8, 0, 0, 5, 16, 0}, "sheet.oldExcel"),
                List.of("cut.xls", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3}, "sheet.damaged"),
                List.of("letter.doc", "{\\rtf1 abc".getBytes(StandardCharsets.US_ASCII), "sheet.word"),
                List.of("page.mht", "MIME-Version: 1.0\r\n".getBytes(StandardCharsets.US_ASCII), "sheet.otherTable"))) {
            assertEquals(
                    wanted.get(2),
                    Read.refusal(Read.file(folder, (String) wanted.get(0), (byte[]) wanted.get(1))),
                    wanted.get(0)::toString);
        }
        assertEquals("500 rows", Read.refusal(whole));
    }

    @Test
    void aWordDocumentAndAnEmptyZipAreNoTables() throws IOException {
        Path word = folder.resolve("a.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(word))) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            write(
                    zip,
                    "<Relationships>" + RawXlsx.link("r1", "officeDocument", "word/document.xml") + "</Relationships>");
        }
        Path other = folder.resolve("a.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(other))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
        }

        assertEquals("sheet.word", Read.refusal(word));
        assertEquals("sheet.unknown", Read.refusal(other));
    }
}
