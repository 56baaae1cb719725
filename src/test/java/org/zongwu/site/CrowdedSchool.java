package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zongwu.access.User;
import org.zongwu.asset.Cards;
import org.zongwu.db.Tx;
import org.zongwu.school.ClassDao;
import org.zongwu.school.ClassName;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.PersonDao;
import org.zongwu.school.Room;
import org.zongwu.school.RoomDao;
import org.zongwu.school.RoomName;
import org.zongwu.support.Browser;
import org.zongwu.support.CardDraft;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** A hundred and twenty more of everything in the school that runs, for pages that shall not cost more by it. */
final class CrowdedSchool {
    private static final int MORE = 120;

    private CrowdedSchool() {}

    /** Answers with the pages that show more under another address: as few → as many. */
    static Map<String, String> fill() {
        TestServer.database().write(tx -> {
            school(tx);
            cards(tx);
            imports(tx);
            return tx;
        });
        Browser admin = Browser.as(EveryPage.RICHEST);
        long lot = TestServer.database()
                .read(tx ->
                        tx.query("select max(id) from asset").mapTo(Long.class).one());
        return Map.of(
                "/assets/5",
                "/assets/" + lot,
                "/assets/{id}/places".replace("{id}", "5"),
                "/assets/" + lot + "/places",
                "/assets/5/split",
                "/assets/" + lot + "/split",
                "/assets/bulk?id=1&id=2",
                "/assets/bulk?" + ids(),
                "/imports/1",
                dryRun(admin),
                "/imports/1/columns",
                dryRun(admin) + "/columns");
    }

    private static String ids() {
        return IntStream.rangeClosed(9, 108).mapToObj(id -> "id=" + id).collect(Collectors.joining("&"));
    }

    private static String dryRun(Browser admin) {
        String rows = IntStream.range(0, MORE)
                .mapToObj(i -> "天文镜" + i + "\t2\t5900\t明德楼 777\n台灯\tabc\t80\t\n")
                .collect(Collectors.joining());
        admin.get("/imports/new?kind=assets");
        String address = admin.post("/imports/new", Map.of("text", "名称\t数量\t单价\t存放地点\n" + rows))
                .location();
        assertEquals(200, admin.get(address).status());
        return address;
    }

    private static void school(Tx tx) {
        for (int i = 0; i < MORE; i++) {
            long unit = new DepartmentDao().add(tx, "教研组" + i);
            long person = new PersonDao().add(tx, "教师" + i, "", unit, "");
            Room room = new RoomDao().add(tx, RoomName.read("求实楼" + (1000 + i)));
            if (i < 80) {
                new ClassDao().add(tx, new ClassName(1 + i / 10, 10 + i % 10), room.id(), person, 40);
            }
        }
    }

    private static void cards(Tx tx) {
        Cards cards = SmallSchool.cards(TestServer.clock());
        User clerk = SmallSchool.user(tx, "clerk", TestServer.clock());
        for (int i = 0; i < MORE; i++) {
            cards.add(
                    tx,
                    clerk,
                    CardDraft.of("触控一体机" + i)
                            .under("A02020800")
                            .bought("2025-03-11")
                            .at("求实楼" + (1000 + i), "教师" + i)
                            .draft(tx));
        }
        CardDraft lot = CardDraft.of("课桌").under("A05010203").pieces(MORE).bought("2022-08-25");
        for (int i = 0; i < MORE; i++) {
            lot.at("求实楼" + (1000 + i), "教师" + i, 1);
        }
        cards.add(tx, clerk, lot.draft(tx));
    }

    private static void imports(Tx tx) {
        for (String state : List.of("OPEN", "DONE")) {
            for (int i = 0; i < MORE; i++) {
                tx.update("""
                                insert into import (kind, file_name, sha256, bytes, state, by_person, at)
                                select kind, file_name, sha256, bytes, :state, by_person, at
                                from import
                                where id = 1""").bind("state", state).execute();
            }
        }
    }
}
