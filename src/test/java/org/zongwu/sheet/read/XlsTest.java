package org.zongwu.sheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsTest {
    @TempDir
    Path folder;

    private final HSSFWorkbook book = new HSSFWorkbook();

    @Test
    void aBinaryWorkbookGivesTheSameCellsAsANewOne() throws IOException {
        Sheet sheet = book.createSheet("台账");
        put(sheet, 0, 0, "固定资产");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        put(sheet, 2, 0, "课桌");
        number(sheet, 2, 1, 40, "General");
        number(sheet, 2, 2, Math.nextUp(549.44), "0.00");
        sheet.getRow(2).createCell(3).setCellValue(LocalDate.of(2014, 4, 2));
        sheet.getRow(2).getCell(3).setCellStyle(style("yyyy-mm-dd"));
        number(sheet, 2, 4, 39115, "000000");
        sheet.getRow(2).createCell(5).setCellValue(true);

        assertEquals("1: 固定资产|~固定资产|~固定资产|~固定资产\n3: 课桌|40|549.44|2014-04-02|039115|TRUE", Read.lines(saved(), 0));
    }

    @Test
    void formulasGiveTheirLastValue() throws IOException {
        Sheet sheet = book.createSheet();
        number(sheet, 0, 0, 3, "General");
        sheet.getRow(0).createCell(1).setCellFormula("A1*2");
        sheet.getRow(0).createCell(2).setCellFormula("\"合\"&\"计\"");
        sheet.getRow(0).createCell(3).setCellFormula("1/0");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertEquals("1: 3|6|合计|#DIV/0!", Read.lines(saved(), 0));
    }

    @Test
    void mergedRoomsHoldOnEveryRowOfTheirOwnSheet() throws IOException {
        for (String name : List.of("一楼", "二楼")) {
            Sheet sheet = book.createSheet(name);
            put(sheet, 0, 0, name + "101");
            put(sheet, 0, 1, "课桌");
            put(sheet, 1, 1, "课椅");
            put(sheet, 2, 1, "讲台");
            if (name.equals("二楼")) {
                sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            }
        }
        book.setSheetHidden(1, true);

        assertEquals(List.of(new SheetInfo(0, "一楼", false), new SheetInfo(1, "二楼", true)), Read.sheets(saved()));
        assertEquals("1: 一楼101|课桌\n2: |课椅\n3: |讲台", Read.lines(saved(), 0));
        assertEquals("1: 二楼101|课桌\n2: ~二楼101|课椅\n3: |讲台", Read.lines(saved(), 1));
    }

    @Test
    void manyLongTextsAreReadAcrossTheBordersOfRecords() throws IOException {
        Sheet sheet = book.createSheet();
        for (int i = 0; i < 400; i++) {
            put(sheet, i, 0, "说明".repeat(50) + i);
        }

        List<Row> rows = Read.rows(saved(), 0);

        assertEquals(400, rows.size());
        for (int i = 0; i < 400; i++) {
            assertEquals("说明".repeat(50) + i, rows.get(i).cell(0).text());
        }
    }

    @Test
    void aPasswordIsAskedToBeTakenOff() throws IOException {
        put(book.createSheet(), 0, 0, "秘密");
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try {
            assertEquals("sheet.locked", Read.refusal(saved()));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private void put(Sheet sheet, int row, int column, String text) {
        cell(sheet, row, column).setCellValue(text);
    }

    private void number(Sheet sheet, int row, int column, double value, String format) {
        Cell cell = cell(sheet, row, column);
        cell.setCellValue(value);
        cell.setCellStyle(style(format));
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        var found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return found.createCell(column);
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private Path saved() throws IOException {
        Path file = folder.resolve("a.xls");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }
}
