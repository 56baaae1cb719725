package org.zongwu.sheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTest {
    private static final String STYLES = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"000000\"/><numFmt numFmtId=\"166\" formatCode=\"#,##0.00&quot;元/day&quot;\"/>"
            + "<numFmt numFmtId=\"167\" formatCode=\"yyyy/m/d h:mm\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/>"
            + "<xf numFmtId=\"167\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"10\"/><xf numFmtId=\"31\"/>"
            + "</cellXfs></styleSheet>";

    @TempDir
    Path folder;

    @Test
    void numbersArePlainDecimals() {
        String rows = row(1, "763.1", "1E-3", "4823927.5", "549.44000000000005", "1.2E+3", "12.00", "-0.5", "0")
                + row(2, "110105199001011234", "1E15", "100000000000000000000", "0.1");

        assertEquals(
                "1: 763.1|0.001|4823927.5|549.44|1200|12|-0.5|0\n"
                        + "2: 110105199001011234|1000000000000000|100000000000000000000|0.1",
                lines(new RawXlsx().sheet(rows)));
    }

    @Test
    void numbersShownAsDaysAreIsoDates() {
        String rows =
                "<row r=\"1\">" + styled(1, 41731) + styled(5, 60.0) + styled(5, 59) + styled(4, 45000.354166666664)
                        + styled(6, 0.3541666667) + styled(8, 45000) + styled(1, 45000.75) + styled(1, -3) + "</row>";

        List<Row> read = rows(new RawXlsx().sheet(rows).part("xl/styles.xml", STYLES));

        assertEquals(
                "1: 2014-04-02|1900-02-28|1900-02-28|2023-03-15T08:30|08:30|2023-03-15|2023-03-15|-3",
                Read.lines(read));
        assertEquals(Cell.Kind.DATE, read.get(0).cell(0).kind());
        assertEquals(Cell.Kind.TEXT, read.get(0).cell(4).kind());
        assertEquals(Cell.Kind.NUMBER, read.get(0).cell(7).kind());
    }

    @Test
    void daysMayBeCountedFrom1904() {
        RawXlsx book = new RawXlsx()
                .book(
                        "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>")
                .sheet("<row r=\"1\">" + styled(1, 40269) + "</row>")
                .part("xl/styles.xml", STYLES);

        assertEquals("1: 2014-04-02", lines(book));
    }

    @Test
    void codesKeepTheirZerosAndPercentagesTheirSign() {
        String rows = "<row r=\"1\">" + styled(2, 39115) + styled(3, 12.5) + styled(7, 0.05) + "</row>";

        assertEquals("1: 039115|12.5|5%", lines(new RawXlsx().sheet(rows).part("xl/styles.xml", STYLES)));
    }

    @Test
    void textsMayBeSharedRichOrInline() {
        RawXlsx book = new RawXlsx()
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>课桌</t></si><si><r><t>钢</t></r><r><t xml:space=\"preserve\"> 琴</t></r><rPh><t>gang</t></rPh></si>"
                                + "<si><t>a_x000D_b</t></si></sst>")
                .sheet(
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                                + "<c r=\"C1\" t=\"inlineStr\"><is><t>=1+1 &amp; <![CDATA[<仪>]]></t></is></c><c r=\"D1\" t=\"s\"><v>2</v></c>"
                                + "<c r=\"E1\" t=\"inlineStr\"><is><t>  　</t></is></c><c r=\"G1\" t=\"inlineStr\"><is><t>x</t></is></c></row>");

        List<Row> read = rows(book);

        assertEquals("1: 课桌|钢 琴|=1+1 & <仪>|a\rb|||x", Read.lines(read));
        assertEquals(Cell.Kind.EMPTY, read.get(0).cell(4).kind());
    }

    @Test
    void aFormulaGivesTheValueItHadLast() {
        String rows = "<row r=\"1\"><c r=\"A1\"><f>B1*2</f><v>6</v></c><c r=\"B1\" t=\"str\"><f>\"a\"</f><v>文字</v></c>"
                + "<c r=\"C1\" t=\"b\"><v>1</v></c><c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"E1\"><f>A1</f></c>"
                + "<c r=\"F1\"><v>1</v></c></row>";

        assertEquals("1: 6|文字|TRUE|#DIV/0!||1", lines(new RawXlsx().sheet(rows)));
    }

    @Test
    void rowsAndCellsWithoutReferencesFollowEachOther() {
        assertEquals(
                "1: 1|2\n2: 3",
                lines(new RawXlsx().sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")));
    }

    @Test
    void aMergedRangeHoldsForEachOfItsCellsAndForNoOther() {
        String rows = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"C3\"><v>9</v></c></row>"
                + "<row r=\"4\"><c r=\"C4\"><v>8</v></c></row><row r=\"6\"><c r=\"C6\"><v>6</v></c></row>";
        String merged =
                "<mergeCells><mergeCell ref=\"A3:B4\"/><mergeCell ref=\"A1:XFD1\"/><mergeCell ref=\"C6:D9\"/></mergeCells>";

        String read = lines(new RawXlsx().sheet(rows, merged));

        assertEquals("3: 1|~1|9\n4: ~1|~1|8\n6: |" + "|6|~6", read.substring(read.indexOf("3: ")));
        assertEquals(
                Limits.STANDARD.columns() - 1,
                read.substring(0, read.indexOf("3: ")).split("~7", -1).length - 1);
    }

    @Test
    void tagsMayCarryPrefixes() {
        RawXlsx book = new RawXlsx()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>5</x:v></x:c></x:row>"
                                + "<x:row r=\"2\"><x:c r=\"B2\"><x:v>6</x:v></x:c></x:row></x:sheetData>"
                                + "<x:mergeCells><x:mergeCell ref=\"A1:A2\"/></x:mergeCells></x:worksheet>");

        assertEquals("1: 5\n2: ~5|6", lines(book));
    }

    @Test
    void hiddenSheetsAreOfferedAndSaidToBeHiddenAndChartsAreNot() {
        RawXlsx book = new RawXlsx()
                .book("<workbook xmlns:r=\"r\"><sheets><sheet name=\"一\" r:id=\"r1\"/><sheet name=\"图\" r:id=\"r2\"/>"
                        + "<sheet name=\"二\" state=\"veryHidden\" r:id=\"r3\"/></sheets></workbook>")
                .links(RawXlsx.link("r1", "worksheet", "worksheets/sheet1.xml")
                        + RawXlsx.link("r2", "chartsheet", "chartsheets/sheet1.xml")
                        + RawXlsx.link("r3", "worksheet", "/xl/worksheets/Sheet2.xml"))
                .sheet(row(1, "1"))
                .part("xl/worksheets/sheet2.xml", "<worksheet><sheetData>" + row(1, "2") + "</sheetData></worksheet>");
        Path file = book.in(folder, "a.xlsx");

        assertEquals(List.of(new SheetInfo(0, "一", false), new SheetInfo(1, "二", true)), Read.sheets(file));
        assertEquals("1: 2", Read.lines(file, 1));
    }

    @Test
    void readingStopsWhenTheSinkHasEnough() throws Exception {
        Path file = new RawXlsx().sheet(row(1, "1") + row(2, "2") + row(3, "3")).in(folder, "a.xlsx");
        List<Integer> seen = new ArrayList<>();

        try (Workbook book = Workbook.open(file, Limits.STANDARD)) {
            book.read(book.sheets().get(0), row -> {
                seen.add(row.number());
                return row.number() < 2;
            });
        }

        assertEquals(List.of(1, 2), seen);
    }

    @Test
    void whatTheSinkThrowsIsNoFaultOfTheFile() throws Exception {
        Path file = new RawXlsx().sheet(row(1, "1")).in(folder, "a.xlsx");

        try (Workbook book = Workbook.open(file, Limits.STANDARD)) {
            assertThrows(
                    ArithmeticException.class,
                    () -> book.read(book.sheets().get(0), row -> {
                        throw new ArithmeticException("mine");
                    }));
        }
    }

    private String lines(RawXlsx book) {
        return Read.lines(rows(book));
    }

    private List<Row> rows(RawXlsx book) {
        return Read.rows(book.in(folder, "a.xlsx"), 0);
    }

    private static String row(int number, String... values) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < values.length; i++) {
            row.append("<c r=\"")
                    .append((char) ('A' + i))
                    .append(number)
                    .append("\"><v>")
                    .append(values[i])
                    .append("</v></c>");
        }
        return row.append("</row>").toString();
    }

    private static String styled(int style, double value) {
        return "<c s=\"" + style + "\"><v>" + value + "</v></c>";
    }
}
