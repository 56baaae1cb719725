package org.zongwu.sheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlTest {
    @TempDir
    Path folder;

    @Test
    void aWebPageSavedAsXlsIsReadByWhatItIs() {
        String page =
                "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=gb2312><style>td {mso-number-format:\"\\@\"}"
                        + "</style></head><body><table><tr><td colspan=3>固定资产<br>明细表</td></tr><tr><th>名称</th><th>数&nbsp;量</th><th> 单价\n(元) </th></tr>"
                        + "<tr><td>投影&lt;仪&gt;</td><td>1</td><td><b>3,200</b>.00</td></tr></table></body></html>";

        assertEquals(
                "1: 固定资产\n明细表|~固定资产\n明细表|~固定资产\n明细表\n2: 名称|数 量|单价 (元)\n3: 投影<仪>|1|3,200.00",
                Read.lines(Read.file(folder, "a.xls", page, Charset.forName("GB18030")), 0));
    }

    @Test
    void cellsThatReachDownHoldForEachRow() {
        String page = "<table><tr><td rowspan=3>101</td><td>课桌</td><td rowspan=2>4</td></tr><tr><td>课椅</td></tr>"
                + "<tr><td>讲台</td><td>1</td></tr><tr><td>102</td></tr></table>";

        assertEquals(
                "1: 101|课桌|4\n2: ~101|课椅|~4\n3: ~101|讲台|1\n4: 102", Read.lines(Read.file(folder, "a.xls", page), 0));
    }

    @Test
    void theInnermostTableCountsAndAllFollowEachOther() {
        String page =
                "<!DOCTYPE html><table><tr><td><table><tr><td>a</td></tr></table></td><td>layout</td></tr></table>"
                        + "<table><tr><td rowspan=9>b</td></tr></table><table><tr><td>c</td></tr></table>";

        assertEquals("1: a\n2: b\n3: c", Read.lines(Read.file(folder, "a.xls", page), 0));
    }

    @Test
    void anXmlSpreadsheetOf2003IsReadToo() {
        String page = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
                + "<Worksheet ss:Name=\"甲\"><Table><Row><Cell ss:MergeAcross=\"1\" ss:MergeDown=\"2\"><Data ss:Type=\"String\">题</Data></Cell></Row>"
                + "<Row ss:Index=\"3\"><Cell ss:Index=\"4\"><Data ss:Type=\"Number\">1.50</Data></Cell>"
                + "<Cell><Data ss:Type=\"DateTime\">2020-01-17T00:00:00.000</Data></Cell></Row></Table></Worksheet>"
                + "<Worksheet ss:Name=\"乙\"><Table/><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>";
        Path file = Read.file(folder, "a.xls", page);

        assertEquals(List.of(new SheetInfo(0, "甲", false), new SheetInfo(1, "乙", true)), Read.sheets(file));
        assertEquals("1: 题|~题\n3: ~题|~题||1.5|2020-01-17", Read.lines(file, 0));
        assertEquals("", Read.lines(file, 1));
    }
}
