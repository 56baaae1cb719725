package org.zongwu.sheet.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;

/** What a column means is said by the clerk wherever it is doubtful, and only once. */
@ExtendWith(TestServer.class)
final class ColumnPagesTest {
    private final Browser clerk = Browser.as("clerk");

    @Test
    void aDoubtfulColumnStandsFirstAndMustBeAnsweredOnce() {
        Page columns =
                clerk.bring("assets", "编号,名称,数量,原值(万元),颜色\nWJ-1,望远镜,2,1.18,黑\n").follow();

        Element first = columns.doc().select("tbody tr").first();
        assertEquals("原值(万元)", first.select("label").text());
        assertTrue(first.text().contains("1.18"), first::text);
        assertEquals(
                List.of("wait", "ok", "ok", "ok", "off"),
                columns.doc().select("tbody [data-state]").eachAttr("data-state"));
        String form = columns.address();
        Page open = columns.post(form, Map.of());
        assertEquals(422, open.status());
        assertTrue(open.error("column.3").contains("原值(万元)"), open::text);

        Page check = open.post(form, Map.of("column.3", "cost*10000")).follow();
        assertEquals("1180000", check.figure("import.value"));
        assertEquals(303, clerk.post(check.address() + "/booking", Map.of()).status());

        Page later = clerk.bring("assets", "编号,名称,数量,原值(万元),颜色\nWJ-2,望远镜,1,0.59,白\n");
        assertEquals("590000", later.figure("import.value"), "not asked again");
    }

    @Test
    void nothingIsBookedWhileAColumnIsOpen() {
        Page columns =
                clerk.bring("assets", "编号,名称,数量,单价,金额(千元)\nKX-1,天平,2,5,0.01\n").follow();
        String one = columns.address().replace("/columns", "");

        assertEquals(columns.address(), clerk.get(one).location());
        Page both = columns.post(columns.address(), Map.of("column.4", "price"));
        assertEquals(422, both.status(), "two columns are not the same thing");
        assertEquals(
                "",
                clerk.get("/imports").form(one + "/booking").map(Element::text).orElse(""));
    }

    /** What no page offers is not kept, and what an earlier release kept breaks nothing. */
    @Test
    void aMeaningThatIsNotOfferedIsNotKept() {
        Page check = clerk.bring("assets", "编号,名称,数量,原值\nBD-1,班灯,1,1\n");
        String one = check.address();
        for (String meaning : List.of("cost*abc", "cost*1E99999999", "cost*7", "name*100", "nothing")) {
            Map<String, List<String>> fields = new HashMap<>(
                    Browser.fields(clerk.get(one).form(one + "/booking").orElseThrow()));
            fields.put("heading.3", List.of("原值"));
            fields.put("column.3", List.of(meaning));
            assertEquals(303, clerk.postFields(one + "/choices", fields).status());
            assertEquals("100", clerk.get(one).figure("import.value"), meaning);
            assertEquals(200, clerk.get(one + "/columns").status());
        }
        for (String meaning : List.of("cost*abc", "cost*1E99999999")) {
            TestServer.database().write(tx -> {
                new ImportDao().choose(tx, Long.parseLong(one.replaceAll("\\D", "")), "column", Map.of("原值", meaning));
                return one;
            });
            assertTrue(clerk.get(one).status() < 400);
            assertEquals(200, clerk.get(one + "/columns").status());
        }
    }

    @Test
    void ofTwoColumnsThatMayBeTheSameThingOneCounts() {
        Page columns =
                clerk.bring("assets", "编号,名称,数量,金额,总价\nBC-1,班牌,2,300,300\n").follow();

        assertEquals(2, columns.doc().select("tbody tr.look").size(), columns::text);
        Page check = columns.post(columns.address(), Map.of("column.3", "cost", "column.4", ""))
                .follow();
        assertEquals("30000", check.figure("import.value"));
    }

    @Test
    void wrongRowsGoOutUnderTheFilesOwnHeadingsWithTheReason() {
        Page check = clerk.bring("assets", "编号,物品名称,数量,单价\nLS-1,书柜,两个,80\nLS-2,书架,2,90\n");

        String csv = clerk.get(check.address() + "/wrong.csv").text();
        assertTrue(csv.contains("物品名称") && csv.contains("两个") && !csv.contains("书架"), csv);
        assertTrue(csv.contains("数量要填数字"), csv);
        assertEquals(200, clerk.get(check.address() + "/wrong.xlsx").status());
    }

    @Test
    void whatWasLeftOutAndWhatWasMadeStayWithTheResult() throws IOException {
        Page check = clerk.paste("assets", "名称\t数量\t单价\t存放地点\n书柜\t两个\t80\t\n书架\t2\t90\t明德楼 778\n");
        Page done = check.post(check.address() + "/booking", Map.of()).follow();

        assertEquals("1", done.figure("import.leftOut"));
        assertTrue(done.text().contains("一起新建了：1 个房间"), done::text);

        clerk.get(check.address() + "/reversal");
        clerk.post(check.address() + "/reversal", Map.of());
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                clerk.get(check.address() + "/wrong.xlsx").body()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals(2, rows.size());
            assertTrue(rows.get(1).toString().contains("数量要填数字"), rows::toString);
        }
    }

    @Test
    void theListTellsTheDayOnTheSchoolsWall() {
        TestServer.clock().set(Instant.parse("2026-11-24T17:30:00Z"));
        Browser late = Browser.as("clerk");
        late.get("/imports/new?kind=assets");
        late.post("/imports/new", Map.of("text", "名称\t数量\n夜灯\t1\n"));

        assertTrue(late.get("/imports").text().contains("2026-11-25 01:30"));
    }
}
