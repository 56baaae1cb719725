package org.zongwu.sheet.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** The import as a clerk meets it: bring, look, mend, book, take back. */
@ExtendWith(TestServer.class)
final class ImportPagesTest {
    private static final String SHEET = "名称\t数量\t单价\t存放地点\n望远镜\t2\t5900\t明德楼 777\n台灯\tabc\t80\t\n";

    private Browser clerk;

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        clerk = Browser.as("clerk");
    }

    @Test
    void pastedCellsAreDryRunAndNothingIsWritten() {
        long before = cards();

        Page check = clerk.paste("assets", SHEET);

        assertEquals("1", check.figure("import.new"));
        assertEquals("1", check.figure("import.wrong"));
        assertEquals("3", check.doc().select("tr[data-row]").attr("data-row"));
        assertTrue(check.text().contains("数量要填数字"), check::text);
        assertEquals(before, cards());
    }

    @Test
    void aWrongCellIsMendedInPlaceAndLookedAtAgainBeforeItGoesIn() {
        Page check = clerk.paste("assets", SHEET);

        Page changed = check.post(check.address() + "/booking", Map.of("repair.0", "4"));

        assertEquals(409, changed.status(), "what was not shown is not booked");
        assertEquals("2", changed.figure("import.new"));
        assertEquals("0", changed.figure("import.wrong"));
        assertEquals(303, changed.post(check.address() + "/booking", Map.of()).status());
        assertEquals("2", clerk.get(check.address()).figure("import.new"));
    }

    @Test
    void aCellIsMendedToNothingAlsoAfterSomethingWasTyped() {
        Page check = clerk.paste("assets", "名称\t数量\t单价\t取得日期\n放大镜\t1\t10\t不详\n");
        Page typed = look(check, "2026-99");
        assertEquals("1", typed.figure("import.wrong"));

        Page emptied = look(typed, "");

        assertEquals("0", emptied.figure("import.wrong"), emptied::text);
        assertEquals("1", emptied.figure("import.new"));
    }

    private Page look(Page check, String mended) {
        Element form = check.form(check.address() + "/booking").orElseThrow();
        form.attr("action", check.address() + "/choices");
        return clerk.submit(form, Map.of("repair.0", mended)).follow();
    }

    @Test
    void whatWasClosedIsSaidToBeClosedAndOpenedAgain() {
        TestServer.database().write(tx -> {
            tx.update("update department set closed = 1 where name = '德育处'").execute();
            tx.update("update building set closed = 1 where name = '行知楼'").execute();
            return tx.update("update room set closed = 1 where name = '301'").execute();
        });
        Page check = clerk.paste("assets", "名称\t数量\t单价\t使用部门\t存放地点\n放大镜\t1\t10\t德育处\t行知楼 301\n挂图\t1\t10\t\t行知楼301\n");
        assertTrue(check.text().contains("停用的部门"), check::text);
        assertTrue(check.text().contains("停用的房间"), check::text);

        assertEquals(303, check.post(check.address() + "/booking", Map.of()).status());

        assertEquals(
                "3",
                clerk.get("/assets?book=ALL&q=&place=r4").figure("asset.cards"),
                "with the printer that stands there");
        assertTrue(clerk.get("/rooms").text().contains("301"));
    }

    /** Both or none, a real month, and none that is still to come. */
    @Test
    void anOpeningDepreciationWithoutItsMonthOrAmountIsAWrongRow() {
        Page check = clerk.paste("assets", """
                名称\t数量\t单价\t累计折旧\t累计折旧截至月份
                甲\t1\t10\t\t2026-08
                乙\t1\t10\t1\t2026-12
                丙\t1\t10\t1\t八月
                丁\t1\t10\t1\t2026年11月
                戊\t1\t10\t-\t2026-08
                """);

        assertEquals("3", check.figure("import.wrong"), check::text);
        assertTrue(check.text().contains("写了月份"), check::text);
        assertTrue(check.text().contains("最晚写 2026-11"), check::text);
        assertTrue(check.text().contains("月份请写成"), check::text);
        assertEquals("2", check.figure("import.new"));
    }

    @Test
    void bookedRowsStandInTheRegisterAndLeaveItWhenTakenBack() {
        Page check = clerk.paste("assets", SHEET);
        long before = cards();

        assertEquals(303, clerk.post(check.address() + "/booking", Map.of()).status());
        assertEquals(before + 1, cards());
        assertTrue(clerk.get("/assets?book=&q=望远镜&place=").text().contains("明德楼 777"));

        Page ask = clerk.get(check.address() + "/reversal");
        assertEquals("1", ask.figure("import.new"));
        assertEquals(before + 1, cards(), "asking takes nothing back");
        assertEquals(303, ask.post(check.address() + "/reversal", Map.of()).status());
        assertEquals(before, cards());
    }

    @Test
    void theTrailNamesTheImportAndWhateverItMadeBesideTheCards() {
        long before = number("select max(seq) from audit");
        Page check = clerk.paste("assets", "名称\t数量\t存放地点\t使用部门\t使用人\n望远镜\t1\t观星楼 301\t天文社\t孔明\n");
        assertEquals(303, clerk.post(check.address() + "/booking", Map.of()).status());
        String id = check.address().replaceAll("\\D", "");

        List<String> made = TestServer.database()
                .read(tx -> tx.query("select act || ' ' || object from audit where seq > :before order by seq")
                        .bind("before", before)
                        .mapTo(String.class)
                        .list());
        assertTrue(made.contains("school.department.add 天文社"), made::toString);
        assertTrue(made.contains("school.building.add 观星楼"), made::toString);
        assertTrue(made.stream().anyMatch(row -> row.matches("school.room.add 观星楼.*301")), made::toString);
        assertTrue(made.stream().anyMatch(row -> row.matches("people.add \\d+ 孔明")), made::toString);
        assertEquals(1, of(made, "import.booking"), made::toString);

        clerk.get(check.address() + "/reversal").post(check.address() + "/reversal", Map.of());

        assertEquals(1, number("select count(*) from audit where act = 'import.reversal' and object_id = " + id));
        assertTrue(Browser.as("auditor").get("/audit?kind=import").text().contains("撤回一次导入"));
    }

    @Test
    void theFileOfADroppedImportIsKeptNoLonger() {
        Page check = clerk.paste("assets", SHEET);
        assertEquals(
                1, TestServer.database().read(tx -> new ImportDao().files(tx)).size());

        Element form = check.form(check.address() + "/booking").orElseThrow();
        assertEquals(
                303,
                clerk.postFields(check.address() + "/dropping", Browser.fields(form))
                        .status());

        assertEquals(
                0, TestServer.database().read(tx -> new ImportDao().files(tx)).size());
        assertEquals(200, clerk.get(check.address()).status());
        assertEquals(409, clerk.get(check.address() + "/comparison").status());
    }

    private static long of(List<String> rows, String act) {
        return rows.stream().filter(row -> row.startsWith(act + " ")).count();
    }

    /** What has a price was bought: it becomes a card of its own unless the clerk says otherwise, and no money is dropped. */
    @Test
    void aRowWithAPriceIsProposedAsANewCardThoughTheNameIsKnown() {
        Page bought = clerk.paste("assets", "名称\t数量\t单价\n便携式计算机\t2\t4999\n");
        assertEquals("1", bought.figure("import.new"));
        assertEquals(
                "NEW",
                bought.doc()
                        .selectFirst("select[name^=answer] option[selected]")
                        .val());

        Page stands = clerk.paste("assets", "名称\t数量\t存放地点\n便携式计算机\t2\t明德楼203\n");
        assertEquals("0", stands.figure("import.new"));
        assertEquals(
                "ALLOT",
                stands.doc()
                        .selectFirst("select[name^=answer] option[selected]")
                        .val());
    }

    @Test
    void aBatchThatSomebodyTouchedIsNotTakenBack() {
        Page check = clerk.paste("assets", SHEET);
        clerk.post(check.address() + "/booking", Map.of());
        Page list = clerk.get("/assets?book=&q=望远镜&sort=-number");
        String id = list.doc().select("tbody tr").last().attr("data-id");
        String number = list.doc().select("tbody tr").last().select(".z-code").text();
        Page ask = clerk.get(check.address() + "/reversal");
        clerk.get("/assets/" + id + "/edit");
        assertEquals(
                303,
                clerk.post("/assets/" + id + "/edit", Map.of("note", "换了灯泡")).status());

        Page late = ask.post(check.address() + "/reversal", Map.of());
        assertEquals(409, late.status(), "asked before the card was touched");
        Page asked = clerk.get(check.address() + "/reversal");

        assertTrue(asked.form(check.address() + "/reversal").isEmpty());
        assertTrue(asked.text().contains("1 张卡片"), asked::text);
        assertTrue(asked.text().contains(number), asked::text);
    }

    @Test
    void theSameFileSaysThatItCameBefore() throws IOException {
        byte[] file = Files.readAllBytes(Ledger.path("04-old-codes.csv"));
        Page first = clerk.bring("assets", "old.csv", file);
        assertEquals(303, clerk.post(first.address() + "/booking", Map.of()).status());

        Page again = clerk.bring("assets", "again.csv", file);

        assertTrue(again.text().contains("一模一样"), again::text);
        assertEquals("60", again.figure("import.same"));
        assertEquals("0", again.figure("import.new"));
    }

    @Test
    void whatTheStateDoesNotCarryYetIsMissingInItsFile() {
        Page check = clerk.paste("assets", "卡片编号\t名称\t数量\t单价\nZC99\t天球仪\t1\t2000\n");
        long fixed = number("select count(*) from asset where voided_at = '' and book = 'FIXED'");
        assertTrue(number("select count(*) from asset where book = 'FIXED' and state_number = ''") > 0);

        assertTrue(clerk.get(check.address() + "/comparison").text().contains("文件里没有 " + fixed + " 张"));
    }

    @Test
    void aPictureIsRefusedInASentence() {
        Page refused = send("photo.xlsx", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2, 3, 4});

        assertEquals(422, refused.status());
        assertTrue(refused.doc().select("[role=alert]").text().length() > 5, refused::text);
    }

    @Test
    void nothingAtAllIsRefusedAtTheField() {
        clerk.get("/imports/new?kind=assets");
        Page refused = clerk.post("/imports/new", Map.of());

        assertEquals(422, refused.status());
        assertEquals("true", refused.doc().select("[name=file]").attr("aria-invalid"));
    }

    private Page send(String name, byte[] content) {
        clerk.get("/imports/new?kind=assets");
        return clerk.post("/imports/new", Map.of("file", new Browser.File(name, "application/octet-stream", content)));
    }

    private static long cards() {
        return number("select count(*) from asset where voided_at = ''");
    }

    private static long number(String sql) {
        return TestServer.database().read(tx -> tx.query(sql).mapTo(Long.class).one());
    }
}
