package org.zongwu.sheet.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zongwu.sheet.read.Row;

class RowSorterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "合计;;;5;6.00 | TOTAL",
                "合  计：;;;5;6.00 | TOTAL",
                ";总计（元）;;5;6.00 | TOTAL",
                "31;合计;;5;6.00 | TOTAL",
                "Total;;;5;6 | TOTAL",
                "资产合计;;;5;6.00 | TOTAL",
                ";教务处小计;;5;6.00 | SUBTOTAL",
                "本页合计;;;5;6.00 | SUBTOTAL",
                "小计:;;;5;6.00 | SUBTOTAL",
                "行政楼合计;;;5;6.00 | SUBTOTAL",
                "制表人：王波;;审核人：李四 | SIGNATURE",
                "制表人;;;审核人 | SIGNATURE",
                "单位负责人（签字）： | SIGNATURE",
                "打印日期:2026-09-01 | SIGNATURE",
                "第 1 页 共 3 页 | SIGNATURE",
                "注：本表一式两份 | NOTE",
                "说明:以上不含图书 | NOTE",
                "7 | BLANK",
                "序号;名称;规格;数量;原值 | HEADING",
                "编号;名称;规格;数量;原值 | HEADING",
                "1;课桌;单人;5;6.00 | DATA",
                "1;合计机;A4;5;6.00 | DATA",
                "1;审核椅;;5;6.00 | DATA",
                "1;课桌;;5;合计 | DATA",
                "1;;;5;6.00 | DATA",
                ";课桌 | DATA",
            })
    void eachRowIsWhatItSays(String cells, RowKind kind) {
        List<Row> rows = Sheets.typed("资产表\n序号\t名称\t规格\t数量\t原值\n9\t讲台\t钢\t1\t2\n" + cells.replace(';', '\t') + "\n");

        assertEquals(kind, new RowSorter(Sheets.head(rows)).kind(rows.get(3)));
    }

    @Test
    void theTitleOfTheNextPrintedPageAndASectionsNameAreTitles() {
        List<Row> rows = Sheets.typed(
                "<table><tr><td colspan=4>资产表</td></tr><tr><td>名称<td>数量<td>单价<td>原值</tr>"
                        + "<tr><td colspan=4>教务处</td></tr><tr><td>课桌<td>1<td>2<td>2</tr><tr><td>资产表</td></tr><tr><td>课椅</td></tr></table>");
        RowSorter sorter = new RowSorter(Sheets.head(rows));

        assertEquals(
                List.of(RowKind.TITLE, RowKind.HEADING, RowKind.TITLE, RowKind.DATA, RowKind.TITLE, RowKind.DATA),
                rows.stream().map(sorter::kind).toList());
    }

    @Test
    void theNumbersOfTheColumnsBelowAHeadAreNoThing() {
        List<Row> rows = Sheets.typed("名称\t数量\t单价\t原值\n甲\t1\t2\t3\n1\t2\t3\t5\n");
        RowSorter sorter = new RowSorter(Sheets.head(rows));

        assertEquals(RowKind.HEADING, sorter.kind(rows.get(1)));
        assertEquals(RowKind.DATA, sorter.kind(rows.get(2)));
    }

    @Test
    void aRowThatOnlyAMergedRangeReachesIsBlank() {
        List<Row> rows =
                Sheets.typed("<table><tr><td>教室<td>序号<td>名称<td>数量</tr><tr><td rowspan=2>101<td>1<td>课桌<td>4</tr>"
                        + "<tr><td>2</tr></table>");
        RowSorter sorter = new RowSorter(Sheets.head(rows));

        assertEquals(RowKind.BLANK, sorter.kind(rows.get(2)));
    }
}
