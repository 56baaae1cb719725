package org.zongwu.asset.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zongwu.support.Browser;
import org.zongwu.support.CardDraft;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestClock;
import org.zongwu.support.TestServer;

/** What a ledger does to cards that are there: said before, booked as said, taken back whole. */
@ExtendWith(TestServer.class)
final class IntakePagesTest {
    private Browser clerk;

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        clerk = Browser.as("clerk");
    }

    @Test
    void aRoomsListThatComesASecondTimeDoublesNothing() {
        String list = "名称\t数量\t单价\t存放地点\n天球仪\t12\t80\t明德楼 101\n天球仪\t10\t80\t明德楼 204\n";
        Page first = clerk.paste("assets", list);
        assertEquals(303, first.post(first.address() + "/booking", Map.of()).status());

        Page second = clerk.paste("assets", list);

        assertEquals(
                "0 0 2",
                second.figure("import.new") + " " + second.figure("import.changed") + " "
                        + second.figure("import.same"));
        Page more = clerk.paste("assets", list.replace("12", "13"));
        assertEquals("2", more.figure("import.new"), "another count is another purchase");
    }

    @Test
    void anAnswerThatIsNoCategoryIsAWrongRow() {
        Page check = clerk.paste("assets", "名称\t数量\t单价\n某物件\t1\t80\n");
        assertTrue(check.text().contains("1 行还没有分类"), check::text);
        String answer = check.doc().select("input[name^=answer.]").attr("name");

        Page refused = check.post(check.address() + "/booking", Map.of(answer, "放书的柜子"));

        assertEquals(409, refused.status());
        assertEquals("1", refused.figure("import.wrong"));
        assertTrue(refused.text().contains("没有“放书的柜子”这个分类"), refused::text);
        Page mended = refused.post(check.address() + "/booking", Map.of(answer, "机柜"));
        assertEquals("0", mended.figure("import.wrong"), mended::text);
    }

    /** A lot of two rooms, a keeper who left, a closed room and a closed department: the export names them, nobody makes them. */
    @Test
    void theProgramsOwnExportComesInAgainAndMakesNobody() {
        change("update department set closed = 1 where name = '食堂'");
        change("update asset set department_id = (select id from department where name = '食堂') where id = 1");
        change("update person set left_on = '2026-01-01' where name = '徐敏'");
        change("update room set closed = 1 where name like '%机房%'");
        change(
                "update asset set fiscal_fen = 100, in_use_on = '2024-09-01', value_kind = 'ASSESSED', bulk = 1 where id = 5");
        Page file = clerk.get("/assets/export.csv?book=ALL");
        assertTrue(file.text().contains("明德楼 203×43；明德楼 204×12"), file::text);
        assertTrue(file.text().contains("食堂") && file.text().contains("评估"), file::text);

        Page check = clerk.bring("assets", file.text());

        assertEquals("8", check.figure("import.same"), check::text);
        assertEquals(List.of(), check.doc().select("[name=lacking]").eachAttr("value"));
        change("update asset set fiscal_fen = 0, in_use_on = '', value_kind = 'COST', bulk = 0 where id = 5");
        Page again = clerk.get(check.address());
        assertEquals("1", again.figure("import.changed"), again::text);
        assertEquals(303, again.post(again.address() + "/booking", Map.of()).status());
        assertEquals(
                "100 2024-09-01 ASSESSED 1",
                one(
                        "select fiscal_fen || ' ' || in_use_on || ' ' || value_kind || ' ' || bulk from asset where id = 5"));
        assertEquals(List.of(), TestServer.school().verify().findings(TestServer.database()));
    }

    @Test
    void aLotInSeveralRoomsKeepsThemWhateverTheFileSays() {
        Page check = clerk.bring("assets", "资产编号,资产名称,存放地点,备注\n" + number(5) + ",课桌,明德楼 999,数过\n");

        assertEquals(List.of(), check.doc().select("[name=lacking]").eachAttr("value"));
        assertTrue(check.text().contains("1 张卡片分放在几处"), check::text);
        assertEquals(303, check.post(check.address() + "/booking", Map.of()).status());
        assertEquals("2", one("select count(*) from asset_place where asset_id = 5"));
        assertEquals("数过", one("select note from asset where id = 5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "资产编号,卡片编号,资产名称;#1,S-2,一体机 | 已经用在",
                "资产编号,卡片编号,资产名称;#1,S-2,一体机;#2,S-1,电脑 | 已经用在",
                "资产编号,卡片编号,资产名称;#1,,一体机;,S-1,一体机 | 和第 2 行说的是同一张卡片",
                "资产编号,资产名称,原值;#2,电脑,100 | 累计折旧不能超过原值",
                "资产名称,累计折旧;新桌,5 | 累计折旧不能超过原值",
                "资产编号,资产名称,数量;#5,课桌,54 | 已经分放出去 55 件",
                "资产名称,数量,单价,其中财政拨款;新桌,1,200,900 | 财政拨款不能超过原值",
                "资产名称,数量,单价,保修截止;新桌,1,200,明年 | 保修截止",
                "资产名称,数量,单价,累计折旧,累计折旧截至月份;新桌,1,200,1,2026-13 | 累计折旧",
                "资产名称,数量,单价,账册;新桌,1,200,别的 | 不认识账册",
                "资产名称,数量,单价,备注;新桌,1,200,LONG | 最多 200 个字"
            })
    void whatCannotBeBookedIsAFaultOfItsRow(String csv, String said) {
        change("update asset set state_number = 'S-' || id where id in (1, 2)");
        change("update asset set depreciated_fen = 200000, depreciated_month = '2026-01' where id = 2");
        String text = csv.replace(';', '\n').replace("LONG", "长".repeat(201));
        for (int card = 1; card <= 5; card++) {
            text = text.replace("#" + card, number(card));
        }

        Page check = clerk.bring("assets", text + "\n");

        assertFalse(check.figure("import.wrong").equals("0"), check::text);
        assertTrue(check.text().contains(said), check::text);
        assertTrue(check.post(check.address() + "/booking", Map.of()).status() < 500);
    }

    @Test
    void whatChangesIsSaidInTheWordsOfTheOffice() {
        Page check =
                clerk.bring("assets", "资产编号,资产名称,分类代码,使用状况,合同号,账册\n" + number(2) + ",办公机器,A02010105,闲置,HT-9,低值耐用品\n");

        String text = check.doc().select(".z-list .sub").eachText().toString();
        assertTrue(text.contains("在用 → 闲置") && text.contains("固定资产 → 低值耐用品"), text);
        assertTrue(text.contains("A02010108") && text.contains("A02010105") && text.contains("HT-9"), text);
        clerk.get("/");
        clerk.post("/language", Map.of("lang", "en"));
        String english = clerk.get(check.address())
                .doc()
                .select(".z-list .sub")
                .eachText()
                .toString();
        assertTrue(english.contains("In use → Idle"), english);
        clerk.get("/");
        clerk.post("/language", Map.of("lang", "zh-CN"));
    }

    @Test
    void takenBackAfterARenamingTheCardSaysTheNewNameAndItsHistoryFromWhatToWhat() {
        Page check = clerk.bring("assets", "资产编号,资产名称,存放地点,备注\n" + number(4) + ",激光打印机,明德楼101,挪走\n,订书机,明德楼101,\n");
        assertEquals(303, check.post(check.address() + "/booking", Map.of()).status());
        Browser admin = Browser.as("admin");
        admin.get("/rooms/4/edit");
        assertEquals(303, admin.post("/rooms/4/edit", Map.of("name", "301甲")).status());

        Page ask = clerk.get(check.address() + "/reversal");
        assertEquals(303, ask.post(check.address() + "/reversal", Map.of()).status());

        assertEquals("行知楼 301甲", one("select place from asset where id = 4"));
        assertEquals(List.of(), TestServer.school().verify().findings(TestServer.database()));
        String history = clerk.get("/assets/4").doc().text();
        assertTrue(history.contains("挪走 → —"), history);
        assertTrue(history.contains("→ 行知楼 301甲"), history);
        String voided = clerk.get("/assets/9").text();
        assertTrue(voided.contains("已作废，原因：导入整批撤回"), voided);
    }

    @Test
    void theMonthOfTheDepreciationIsTheClosingDaysNotThatOfThePrinting() {
        Page check = clerk.bring("assets", """
                固定资产卡片,,,,
                制表日期：2026年9月3日,,截止日期：2026年8月31日,,
                资产编号,资产名称,数量,原值,累计折旧
                ZB-1,新桌,1,200,10
                ZB-2,新椅,1,100,5
                """);
        assertEquals(303, check.post(check.address() + "/booking", Map.of()).status(), check::text);

        assertEquals("2026-08", one("select max(depreciated_month) from asset where number = 'ZB-1'"));
    }

    @Test
    void whatAPersonKeepsIsFoundByWhoHeIsAndNotByAPartOfHisName() {
        TestServer.database().write(tx -> {
            TestClock clock = TestServer.clock();
            new org.zongwu.school.PersonDao().add(tx, "王芳芳", "", 0, "");
            var cards = SmallSchool.cards(clock);
            var who = SmallSchool.user(tx, "clerk", clock);
            cards.add(tx, who, CardDraft.of("打孔机").at("", "王芳").draft(tx));
            return cards.add(tx, who, CardDraft.of("订书机").at("", "王芳芳").draft(tx));
        });
        String person = one("select id from person where name = '王芳'");

        String link =
                clerk.get("/people/" + person).doc().select("a[href*=keeper]").attr("href");
        Page list = clerk.get(link);

        assertEquals(List.of("9"), list.doc().select("tbody tr[data-id]").eachAttr("data-id"));
        assertEquals(
                2,
                clerk.get("/assets?book=ALL&keeper=王芳")
                        .doc()
                        .select("tbody tr[data-id]")
                        .size());
        change("update room set keeper_id = " + person + " where name = '101'");
        change("update asset_place set by_room = 1 where asset_id = 8");
        assertEquals(
                3,
                clerk.get("/assets?book=ALL&keeper=wf")
                        .doc()
                        .select("tbody tr[data-id]")
                        .size());
    }

    private static String number(int card) {
        return one("select number from asset where id = " + card);
    }

    private static void change(String sql) {
        TestServer.database().write(tx -> tx.update(sql).execute());
    }

    private static String one(String sql) {
        return TestServer.database()
                .read(tx -> tx.query(sql).mapTo(String.class).one());
    }
}
