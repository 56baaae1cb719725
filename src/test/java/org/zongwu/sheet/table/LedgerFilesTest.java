package org.zongwu.sheet.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zongwu.sheet.read.Row;

/** The four ledger files as they are understood before anybody judges their values. */
class LedgerFilesTest {

    @Test
    void theStateSystemsExportHas910ThingsAnd15RowsThatAreNone() {
        List<Row> rows = Sheets.ledger("01-state-system-export.xlsx").get(0);
        Head head = Sheets.head(rows);

        assertEquals(4, head.firstRow());
        assertEquals(4, head.lastRow());
        assertEquals(
                "stateNumber=1 name=2 code=3 model=5 unit=6 quantity=7 price=8 cost=9 acquiredOn=11 bookedOn=12 department=15 place=16"
                        + " keeper=17 depreciated=18 note=20",
                Sheets.matches(head));
        Map<RowKind, List<Row>> sorted = sorted(rows, head);
        assertEquals(910, sorted.get(RowKind.DATA).size());
        assertEquals(13, sorted.get(RowKind.SUBTOTAL).size());
        assertEquals(List.of(928), numbers(sorted.get(RowKind.TOTAL)));
        assertEquals(List.of(929), numbers(sorted.get(RowKind.SIGNATURE)));
        Row total = sorted.get(RowKind.TOTAL).get(0);
        assertEquals("6505", total.cell(head.column("quantity").orElseThrow()).text());
        assertEquals("4823927.5", total.cell(head.column("cost").orElseThrow()).text());
        assertEquals(new BigDecimal("6505"), sum(sorted.get(RowKind.DATA), 7));
        assertEquals(0, new BigDecimal("4823927.50").compareTo(sum(sorted.get(RowKind.DATA), 9)));
    }

    @Test
    void theLinesAboveTheHeadSayWhoseItIsAndAsOfWhen() {
        Preamble preamble =
                Sheets.head(Sheets.ledger("01-state-system-export.xlsx").get(0)).preamble();

        assertEquals(Optional.of(LocalDate.of(2026, 8, 31)), preamble.asOf());
        assertEquals(Optional.of("云溪实验学校"), preamble.organisation());
        assertEquals(Optional.empty(), preamble.moneyUnit());
    }

    @Test
    void theClerksSheetKeepsItsOwnRowNumbersPastBlankRows() {
        List<Row> rows = Sheets.ledger("02-clerks-sheet.csv").get(0);
        Head head = Sheets.head(rows);
        List<Row> things = sorted(rows, head).get(RowKind.DATA);

        assertEquals(324, things.size());
        assertEquals(330, things.get(things.size() - 1).number());
        assertEquals(
                "=1+1", things.get(0).cell(head.column("note").orElseThrow()).text());
        Row future =
                things.stream().filter(row -> row.number() == 140).findFirst().orElseThrow();
        assertEquals(
                "2031-05-06",
                future.cell(head.column("acquiredOn").orElseThrow()).text());
    }

    @Test
    void roomsAndClassesInMergedCellsStandOnEveryRowOfThreeSheets() {
        int things = 0;
        for (List<Row> rows : Sheets.ledger("03-classrooms.xlsx")) {
            Head head = Sheets.head(rows);
            List<Row> data = sorted(rows, head).get(RowKind.DATA);
            things += data.size();
            assertEquals(
                    "place=0 className=1 name=2 model=3 unit=4 quantity=5 price=6 acquiredOn=7", Sheets.matches(head));
            for (Row row : data) {
                assertTrue(row.cell(0).text().matches("(明德|行知|格致)楼\\d{3}"), row::toString);
                assertTrue(row.cell(1).text().matches("[一二三四五六七八九]\\(\\d\\)班"), row::toString);
            }
        }

        assertEquals(72, things);
    }

    @Test
    void oldCodesKeepTheirZerosAndTheMarkIsNoPartOfTheHead() {
        List<Row> rows = Sheets.ledger("04-old-codes.csv").get(0);
        Head head = Sheets.head(rows);

        assertEquals("资产编号", head.headings().get(0).written());
        assertEquals(
                "number=0 name=1 code=2 cost=4 quantity=5 acquiredOn=6 department=7 place=8 keeper=9",
                Sheets.matches(head));
        List<Row> data = sorted(rows, head).get(RowKind.DATA);
        assertEquals(60, data.size());
        assertEquals("039115", data.get(0).cell(2).text());
    }

    private static Map<RowKind, List<Row>> sorted(List<Row> rows, Head head) {
        RowSorter sorter = new RowSorter(head);
        return rows.stream()
                .collect(Collectors.groupingBy(sorter::kind, () -> new EnumMap<>(RowKind.class), Collectors.toList()));
    }

    private static List<Integer> numbers(List<Row> rows) {
        return rows.stream().map(Row::number).toList();
    }

    private static BigDecimal sum(List<Row> rows, int column) {
        return rows.stream()
                .map(row -> new BigDecimal(row.cell(column).text()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
