package org.zongwu.sheet.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zongwu.sheet.read.Row;

class RecogniserTest {

    @Test
    void columnsAreKnownInAnyOrderHoweverTheyAreSpacedAndBracketed() {
        Head head = head("备  注\t*数 量\t资产名称（全称）\tＱＵＡＮＴＩＴＹ\t单价(元)\t原值/元\n");

        assertEquals("note=0 quantity=1 name=2 price=4 cost=5", Sheets.matches(head));
    }

    @Test
    void noTwoColumnsAreTakenForOne() {
        assertEquals(
                "name=1 quantity=2", Sheets.matches(head("物品\t名称\t数量\t资产名称\n")).replace("name=3", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "账面原值（万元）, cost=1?",
        "单价(千元), price=1?",
        "原值[单位：万元], cost=1?",
        "金额/万元, cost=1?",
        "单价（元）, price=1",
        "单价(元/件), price=1"
    })
    void amountsInOtherUnitsAreNeverTakenAsTheyStand(String heading, String expected) {
        assertEquals("name=0 " + expected + " quantity=2", Sheets.matches(head("名称\t" + heading + "\t数量\n")));
    }

    @ParameterizedTest
    @CsvSource({"数, quantity", "物品名, name", "规格型号及参数, model", "存放地点名称, place", "保管人员, keeper"})
    void aHeadingThatIsOnlyLikeAKnownOneIsAskedAbout(String heading, String kind) {
        List<Match> matches = Sheets.RECOGNISER.matches(List.of(Heading.of(heading)));

        assertEquals(
                List.of(kind), matches.stream().map(match -> match.kind().key()).toList());
        assertEquals(Match.Sureness.ASK, matches.get(0).sureness());
    }

    @ParameterizedTest
    @CsvSource({"快递单号", "财务入账凭证", "序号", "校长"})
    void whatIsLikeNothingIsLeftOut(String heading) {
        assertEquals(List.of(), Sheets.RECOGNISER.matches(List.of(Heading.of(heading))));
    }

    /** 折旧年限 without its unit may be years; the known one is months. */
    @Test
    void aHeadingThatLacksTheUnitOfTheKnownOneIsAskedAbout() {
        assertEquals("life=0", Sheets.matches(head("折旧年限(月)\t名称\t数量\n")).substring(0, 6));
        assertEquals(
                Match.Sureness.ASK,
                Sheets.RECOGNISER.matches(List.of(Heading.of("折旧年限(年)"))).get(0).sureness());
    }

    @Test
    void theHeadIsFoundBelowTitlesAndItsOwnLinesAreNone() {
        List<Row> rows = Sheets.typed("固定资产明细\n\n编制单位：某校　　金额单位：元　　截止日期: 2026年8月\n序号\t名称\t数量\t原值\n1\t课桌\t2\t3.00\n");
        Head head = Sheets.head(rows);

        assertEquals(4, head.firstRow());
        assertEquals(Optional.of(LocalDate.of(2026, 8, 1)), head.preamble().asOf());
        assertEquals(Optional.of("某校"), head.preamble().organisation());
        assertEquals(Optional.of("元"), head.preamble().moneyUnit());
    }

    @ParameterizedTest
    @CsvSource({
        "截至2026年8月31日, 2026-08-31",
        "2026年8月固定资产明细表, 2026-08-01",
        "填报日期：2026/9/3, 2026-09-03",
        "统计时间:2026-08-31, 2026-08-31"
    })
    void theDayOfTheFiguresIsReadFromWhatStandsAbove(String line, String day) {
        Head head = Sheets.head(Sheets.typed(line + "\n名称\t数量\n课桌\t1\n"));

        assertEquals(Optional.of(LocalDate.parse(day)), head.preamble().asOf());
    }

    @Test
    void theDayThatTheFiguresHoldForGoesBeforeTheDayOfPrinting() {
        Head head = Sheets.head(Sheets.typed("填报日期：2026-09-03\n截止日期：\t2026-08-31\n名称\t数量\n课桌\t1\n"));

        assertEquals(Optional.of(LocalDate.of(2026, 8, 31)), head.preamble().asOf());
        assertEquals("截止日期：2026-08-31", head.preamble().texts().get(1));
    }

    @Test
    void aHeadOfTwoRowsIsReadTogether() {
        List<Row> rows = Sheets.typed("<table><tr><td colspan=6>台账</td></tr>"
                + "<tr><td rowspan=2>名称</td><td rowspan=2>数量</td><td colspan=2>价值(元)</td><td colspan=2>存放</td></tr>"
                + "<tr><td>单价</td><td>金额</td><td>地点</td><td>班级</td></tr>"
                + "<tr><td>课桌</td><td>1</td><td>2</td><td>2</td><td>101</td><td>七1</td></tr></table>");
        Head head = Sheets.head(rows);

        assertEquals("2-3", head.firstRow() + "-" + head.lastRow());
        assertEquals("name=0 quantity=1 price=2 cost=3 place=4 className=5", Sheets.matches(head));
        assertEquals(RowKind.DATA, new RowSorter(head).kind(rows.get(3)));
        assertEquals(RowKind.HEADING, new RowSorter(head).kind(rows.get(2)));
        assertEquals(List.of("台账"), head.preamble().texts());
    }

    @Test
    void wordsOfBothRowsMakeOneHeading() {
        List<Row> rows = Sheets.typed("名称\t数量\t累计\t使用\n\t\t折旧\t部门\n课桌\t1\t2\t教务处\n");

        assertEquals("name=0 quantity=1 depreciated=2 department=3", Sheets.matches(Sheets.head(rows)));
    }

    @Test
    void aRowOfWordsBelowTheHeadIsNoPartOfIt() {
        Head head = Sheets.head(Sheets.typed("名称\t地点\n课桌\t明德楼101\n"));

        assertEquals(1, head.lastRow());
    }

    @Test
    void aSheetOfUnknownHeadingsStillHasAHead() {
        Head head = Sheets.head(Sheets.typed("食堂日报\n菜品\t份数\n米饭\t200\n"));

        assertEquals(2, head.firstRow());
        assertEquals("", Sheets.matches(head));
    }

    private static Head head(String line) {
        return Sheets.head(Sheets.typed(line));
    }
}
