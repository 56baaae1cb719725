package org.zongwu.sheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String SHEET = "编号,名称,数量\r\nA1,课桌,4\r\n";
    private static final String READ = "1: 编号|名称|数量\n2: A1|课桌|4";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void theEncodingIsFoundWithoutAMark(String charset) {
        assertEquals(READ, Read.lines(Read.file(folder, "a.csv", SHEET, Charset.forName(charset)), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkIsNoPartOfTheText(String charset) {
        assertEquals(READ, Read.lines(Read.file(folder, "a.csv", "\ufeff" + SHEET, Charset.forName(charset)), 0));
    }

    /** Here programs that guess said Thai and Big5. */
    @Test
    void aShortChineseHeadingIsEnough() {
        assertEquals("1: 资产名称", Read.lines(Read.file(folder, "a.csv", "资产名称", GB18030), 0));
        assertEquals("1: 资产名称", Read.lines(Read.file(folder, "b.csv", "资产名称", StandardCharsets.UTF_8), 0));
    }

    @Test
    void oneSpoiledCharacterDoesNotTurnTheFileIntoAnother() throws IOException {
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        byte[] whole = "课桌椅,教室,四张\r\n".repeat(20).getBytes(StandardCharsets.UTF_8);
        cut.write(whole, 0, whole.length);
        cut.write("讲台".getBytes(StandardCharsets.UTF_8), 0, 4);

        List<Row> rows = Read.rows(Read.file(folder, "a.csv", cut.toByteArray()), 0);

        assertEquals("课桌椅", rows.get(0).cell(0).text());
        assertEquals("讲\ufffd", rows.get(20).cell(0).text());
    }

    @Test
    void otherEncodingsAreRefused() {
        Path file = Read.file(folder, "a.csv", new byte[] {'a', ',', (byte) 0xff, ',', (byte) 0xff, '\n'});

        assertEquals("sheet.encoding", Read.refusal(file));
    }

    @Test
    void tabsSemicolonsAndCommasAreFoundByWhatTheLinesHoldAlike() {
        assertEquals("1: a|b|c\n2: 1|2,5|3", Read.lines(Read.file(folder, "a.txt", "a\tb\tc\n1\t2,5\t3\n"), 0));
        assertEquals("1: 名称|单价\n2: 桌,椅|12,50", Read.lines(Read.file(folder, "b.csv", "名称;单价\n桌,椅;12,50\n"), 0));
        assertEquals("1: 表\n2: a|b\n3: 1;2|3\n4: 4|5", Read.lines(Read.file(folder, "c.csv", "表\na,b\n1;2,3\n4,5"), 0));
        assertEquals("1: 张三\n2: 李四", Read.lines(Read.file(folder, "d.csv", "张三\n李四"), 0));
    }

    @Test
    void excelsOwnLineNamesTheDelimiterAndIsNoRow() {
        assertEquals("1: a,b|c", Read.lines(Read.file(folder, "a.csv", "sep=;\r\na,b;c\r\n"), 0));
    }

    @Test
    void emptyLinesCountAndBlankRowsAreLeftOut() {
        assertEquals("2: a|b\n5: c", Read.lines(Read.file(folder, "a.csv", "\na,b\n,,\n\nc\n"), 0));
    }

    @Test
    void quotationMarksHoldDelimitersBreaksAndThemselves() {
        assertEquals(
                "1: a,b|c\nd|e\"f|5寸\n2: 1|\"A\"型|2",
                Read.lines(Read.file(folder, "a.csv", "\"a,b\",\"c\nd\",\"e\"\"f\",5寸\n1,\"\"\"A\"\"型\",2\n"), 0));
    }

    @Test
    void aQuotationMarkThatNobodyClosedIsNamedByItsRow() {
        Path file = Read.file(folder, "a.csv", "a,b\nc,d\n\"e,f\ng,h\n");

        assertEquals("sheet.quote", Read.refusal(file));
    }

    @Test
    void formulaLikeTextIsTextAndZerosThatWereKeptAreKept() {
        assertEquals(
                "1: =1+1|00123|=1+1|'a|''=x|-5|==\"1\"",
                Read.lines(Read.file(folder, "a.csv", "=1+1,=\"00123\",'=1+1,'a,'''=x,-5,==\"1\"\n"), 0));
    }

    @Test
    void cellsPastedFromExcelHaveTabsBetweenThem() {
        assertEquals("1: 名称|说明\n2: 课桌|第一行\n第二行\n3: 课椅", Read.pasted("名称\t说明\r\n课桌\t\"第一行\n第二行\"\r\n课椅\t\r\n"));
    }

    @Test
    void aTablePastedAsAWebPageIsReadAsOne() {
        assertEquals(
                "1: 名称|数量\n2: 课桌|4",
                Read.pasted("<html><body><!--StartFragment--><table><tr><td>名称<td>数量<tr><td>课桌<td>4</table>"));
    }

    @Test
    void controlCharactersAreNoText() {
        assertEquals("sheet.unknown", Read.refusal(Read.file(folder, "a.csv", "abc\u0001\u0002,def")));
    }
}
