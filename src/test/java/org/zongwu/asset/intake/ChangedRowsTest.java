package org.zongwu.asset.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** A later file changes cards that are there: all in one go, each once, and each comes back as it was. */
@ExtendWith(TestServer.class)
final class ChangedRowsTest {
    private Browser clerk;

    @BeforeEach
    void fortyCards() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        clerk = Browser.as("clerk");
        book(clerk.paste("assets", rows(40, "")));
    }

    @Test
    void fortyCostNoMoreStatementsThanFour() {
        Page few = clerk.paste("assets", rows(4, "少"));
        long booking = asked(() -> book(few));
        long undoing = asked(() -> takeBack(few));
        Page many = clerk.paste("assets", rows(40, "多"));

        assertEquals(booking, asked(() -> book(many)));
        assertEquals(40, noted("多"));
        assertEquals(undoing, asked(() -> takeBack(many)));
        assertEquals(40, noted(""));
    }

    @Test
    void whatIsChangedIsFoundByItsNewNameAndTakenBackByItsOld() {
        Page check = clerk.paste("assets", "编号\t名称\t数量\t单价\nBK-1\t天球仪\t1\t10\n");
        book(check);
        assertEquals("1", clerk.get("/assets?book=ALL&q=天球仪").figure("asset.cards"));
        assertEquals("39", clerk.get("/assets?book=ALL&q=放大镜").figure("asset.cards"));

        takeBack(check);

        assertTrue(clerk.get("/assets?book=ALL&q=天球仪").text().contains("没有找到"));
        assertEquals("40", clerk.get("/assets?book=ALL&q=放大镜").figure("asset.cards"));
    }

    @Test
    void aCardThatARowChangesAndPiecesComeToChangesOnce() {
        Page check = clerk.paste("assets", "编号\t名称\t数量\t单价\t备注\t存放地点\nLOT-1\t三角尺\t9\t10\t\t\n");
        book(check);
        Page both = clerk.paste("assets", "编号\t名称\t数量\t备注\t存放地点\nLOT-1\t三角尺\t9\t新\t\n\t三角尺\t4\t\t明德楼 101\n");
        assertEquals("2", both.figure("import.changed"), both::text);

        book(both);

        assertEquals(
                4,
                number(
                        "select coalesce(sum(p.quantity), 0) from asset_place p join asset a on a.id = p.asset_id where a.number = 'LOT-1'"));
        assertEquals(1, number("select count(*) from asset where number = 'LOT-1' and note = '新' and version = 2"));
        takeBack(both);
        assertEquals(
                0,
                number(
                        "select count(*) from asset_place p join asset a on a.id = p.asset_id where a.number = 'LOT-1'"));
        assertEquals(1, number("select count(*) from asset where number = 'LOT-1' and note = '' and version = 3"));
    }

    private static String rows(int count, String note) {
        return "编号\t名称\t数量\t单价\t备注\n"
                + IntStream.rangeClosed(1, count)
                        .mapToObj(i -> "BK-" + i + "\t放大镜\t1\t10\t" + note + "\n")
                        .collect(Collectors.joining());
    }

    private static void book(Page check) {
        Page answer = check.post(check.address() + "/booking", Map.of());
        assertEquals(303, answer.status(), answer::text);
        assertTrue(answer.follow().text().contains("已写入"));
    }

    private void takeBack(Page check) {
        clerk.get(check.address() + "/reversal");
        assertEquals(303, clerk.post(check.address() + "/reversal", Map.of()).status());
    }

    private static long asked(Runnable act) {
        long before = TestServer.database().statements();
        act.run();
        return TestServer.database().statements() - before;
    }

    private static long noted(String note) {
        return number("select count(*) from asset where number like 'BK-%' and note = '" + note + "'");
    }

    private static long number(String sql) {
        return TestServer.database().read(tx -> tx.query(sql).mapTo(Long.class).one());
    }
}
