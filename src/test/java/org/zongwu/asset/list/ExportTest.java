package org.zongwu.asset.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zongwu.sheet.read.Limits;
import org.zongwu.sheet.read.Row;
import org.zongwu.sheet.read.Workbook;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;

/** What the register gives out is what it takes in. */
@ExtendWith(TestServer.class)
final class ExportTest {

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void theExportComesInAgainAsTheSame(String format) {
        Browser clerk = Browser.as("clerk");
        long cards = TestServer.database().read(tx -> tx.query("select count(*) from asset where voided_at = ''")
                .mapTo(Long.class)
                .one());

        Page file = clerk.get("/assets/export." + format + "?book=ALL");
        assertEquals(200, file.status());
        clerk.get("/imports/new?kind=assets");
        Page sent = clerk.post(
                "/imports/new",
                Map.of("file", new Browser.File("ledger." + format, "application/octet-stream", file.body())));

        Page check = sent.follow();
        assertEquals(Long.toString(cards), check.figure("import.same"), check::text);
        assertEquals("0", check.figure("import.wrong"));
        assertEquals("0", check.figure("import.changed"));
        assertEquals("0", check.figure("import.new"));
        assertTrue(check.doc().select("[name^=question]").isEmpty(), "nothing is to be answered where nothing changes");
    }

    @Test
    void aListOfOneRoomGivesOutWhatStandsThereBesideTheWholeCardAndTakesItForNeither() {
        Browser clerk = Browser.as("clerk");

        String file = clerk.get("/assets/export.csv?book=ALL&place=r2").text();

        List<String> lines = file.strip().lines().toList();
        List<String> heads = List.of(lines.get(0).split(",", -1));
        List<String> desks = lines.stream()
                .filter(line -> line.contains("课桌"))
                .map(line -> List.of(line.split(",", -1)))
                .findFirst()
                .orElseThrow();
        assertEquals("60", desks.get(heads.indexOf("数量")));
        assertEquals("43", desks.get(heads.indexOf("在此处的数量")));
        assertEquals("10800.00", desks.get(heads.indexOf("原值")));
        assertEquals("7740.00", desks.get(heads.indexOf("在此处的原值")));
        assertFalse(clerk.get("/assets/export.csv?book=ALL").text().contains("在此处"));
        String without =
                file.replaceFirst(",数量,", ",甲,").replaceFirst(",原值,", ",乙,").replaceFirst(",单价,", ",丙,");
        for (String each : List.of(file, without)) {
            Page check = clerk.bring("assets", each);
            assertEquals("2", check.figure("import.same"), check::text);
            assertEquals("0", check.figure("import.changed"), check::text);
        }
    }

    @Test
    void whoMayNotExportIsToldSo() {
        assertEquals(403, Browser.as("teacher").get("/assets/export.csv").status());
    }

    @Test
    void theExportHoldsTheFilteredResultOnly() {
        String text =
                Browser.as("clerk").get("/assets/export.csv?book=ALL&q=没有这样东西").text();

        assertTrue(text.startsWith("\uFEFF"));
        assertEquals(1, text.strip().lines().count(), text);
    }

    @Test
    void theStatesFileGoesOutAgainUnderItsOwnHeadings() throws IOException {
        Browser clerk = Browser.as("clerk");
        assertFalse(clerk.get("/assets?book=ALL").text().contains("as=last"));
        byte[] came = getClass()
                .getResourceAsStream("/ledgers/01-state-system-export.xlsx")
                .readAllBytes();
        clerk.get("/imports/new?kind=assets");
        Page check = clerk.post("/imports/new", Map.of("file", new Browser.File("state.xlsx", "x/y", came)))
                .follow();
        assertEquals(303, check.post(check.address() + "/booking", Map.of()).status(), check::text);

        String href = clerk.get("/assets?book=ALL&import=" + check.address().replaceAll("\\D", ""))
                .doc()
                .select("a[href*=as=last]")
                .attr("href");
        List<Row> out = rows(clerk.get(href).body());
        List<Row> in = rows(came);
        Row headings = in.stream()
                .filter(row -> row.cell(0).text().equals("序号"))
                .findFirst()
                .orElseThrow();
        assertEquals(texts(headings), texts(out.get(0)));
        Map<String, String> before = byNumber(in);
        Map<String, String> after = byNumber(out);
        assertEquals(910, after.size());
        after.forEach((number, values) -> assertEquals(before.get(number), values));
        assertTrue(clerk.get(href.replace(".xlsx", ".csv")).text().startsWith("\uFEFF序号,卡片编号,资产名称"));
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(cell -> cell.text().strip()).toList();
    }

    /** The state's number → all cells but the running number, an empty one for a column that ends early. */
    private static Map<String, String> byNumber(List<Row> rows) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.cell(1).text().startsWith("TY")) {
                found.put(
                        row.cell(1).text(),
                        IntStream.range(2, 21)
                                .mapToObj(
                                        column -> plain(row.cell(column).text().strip()))
                                .collect(Collectors.joining("|")));
            }
        }
        return found;
    }

    /** 549.44 and 549.4400000000001 are the same sum, 格致楼408 and 格致楼 408 the same room. */
    private static String plain(String text) {
        return text.matches("-?\\d+\\.\\d+")
                ? new BigDecimal(text).setScale(2, RoundingMode.HALF_UP).toString()
                : text.replace(" ", "");
    }

    private static List<Row> rows(byte[] file) throws IOException {
        Path temp = Files.createTempFile("ledger", ".xlsx");
        List<Row> rows = new ArrayList<>();
        try (Workbook book = Workbook.open(Files.write(temp, file), Limits.STANDARD)) {
            book.read(book.sheets().get(0), rows::add);
        } finally {
            Files.delete(temp);
        }
        return rows;
    }
}
