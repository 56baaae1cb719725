package org.zongwu.asset.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zongwu.access.Role;
import org.zongwu.access.User;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.category.CategoryDao;
import org.zongwu.asset.category.CategorySeeds;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.school.PersonDao;
import org.zongwu.sheet.wizard.Choices;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Facts;
import org.zongwu.sheet.wizard.ImportDao;
import org.zongwu.sheet.wizard.Ledger;
import org.zongwu.support.Browser;
import org.zongwu.support.CardDraft;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestClock;
import org.zongwu.support.TestDatabase;
import org.zongwu.support.TestServer;

/** Where the pieces of lots stand goes out with them and comes in again: to the same register, and to a school that has nothing. */
@ExtendWith(TestServer.class)
final class RoundTripTest {
    private static final String STANDING = """
            select a.number || ' ' || a.quantity || ' ' || coalesce(trim(b.name || ' ' || r.name), '') || ' '
                   || coalesce(p.name, d.name, c.name, '') || ' ' || s.quantity
            from asset_place s
            join asset a on a.id = s.asset_id and a.voided_at = ''
            left join room r on r.id = s.room_id
            left join floor f on f.id = r.floor_id
            left join building b on b.id = f.building_id
            left join person p on p.id = s.keeper_person_id
            left join department d on d.id = s.keeper_department_id
            left join class c on c.id = s.keeper_class_id
            order by 1""";

    @TempDir
    Path folder;

    private Browser clerk;

    /** Besides the desks of two rooms: one keeper of three rooms, pieces without a room, pieces that stand nowhere. */
    @BeforeEach
    void lots() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        clerk = Browser.as("clerk");
        TestServer.database().write(tx -> {
            // what keeps things is a department to a school without it only where the file says so
            tx.update("update asset set department_id = (select id from department where name = keeper)")
                    .execute();
            var cards = SmallSchool.cards(TestServer.clock());
            User who = SmallSchool.user(tx, "clerk", TestServer.clock());
            drafts().forEach(card -> cards.add(tx, who, card.draft(tx)));
            return who;
        });
    }

    private static List<CardDraft> drafts() {
        return List.of(
                CardDraft.of("方凳")
                        .pieces(90)
                        .at("明德楼101", "王芳", 10)
                        .at("明德楼203", "王芳", 11)
                        .at("明德楼204", "王芳", 12),
                CardDraft.of("无线话筒").pieces(6).at("", "赵雅琴", 2).at("明德楼101", "", 4),
                CardDraft.of("对讲机").pieces(5).at("", "马超", 3).at("", "孙桂香", 2),
                CardDraft.of("折叠椅").pieces(40).at("思源楼 食堂大厅", "孙桂香", 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aFreshSchoolGetsTheSamePlacesKeepersAndPieces(String format) throws IOException {
        Path file = folder.resolve("ledger." + format);
        Files.write(file, clerk.get("/assets/export." + format + "?book=ALL").body());

        try (TestDatabase fresh = TestDatabase.empty()) {
            booked(fresh.database(), fresh.clock(), file);

            assertEquals(standing(TestServer.database()), standing(fresh.database()));
        }
    }

    @Test
    void theExportSaysOfEachPlaceHowManyPiecesAndIsTheSameToItsOwnRegister() {
        String text = clerk.get("/assets/export.csv?book=ALL").text();

        assertTrue(text.contains("明德楼 203×43；明德楼 204×12,七(2)班×43；七(1)班×12"), text);
        assertTrue(text.contains("明德楼 101×10；明德楼 203×11；明德楼 204×12,王芳,"), text);
        assertTrue(text.contains("×2；明德楼 101×4,赵雅琴×2；×4"), text);
        assertTrue(text.contains(",,马超×3；孙桂香×2"), text);
        assertTrue(text.contains("思源楼 食堂大厅×25,孙桂香,"), text);
        Page again = clerk.bring("assets", text);
        assertEquals("12", again.figure("import.same"), again::text);
        String shortly = text.replace("明德楼 101×10；明德楼 203×11；明德楼 204×12", "明德楼 101 等 3 处");
        assertEquals("12", clerk.bring("assets", shortly).figure("import.same"), "as older exports wrote it");
    }

    @Test
    void theStatesHeadingsCarryThePlacesToo() {
        Page state = clerk.bring("assets", "卡片编号,资产名称,数量,原值,存放地点,保管人\nTY1,新桌,3,300,明德楼101×1；明德楼203×2,王芳\n");
        assertEquals(303, state.post(state.address() + "/booking", Map.of()).status(), state::text);

        String text = clerk.get("/assets/export.csv?book=ALL&as=last").text();

        assertTrue(text.contains("TY1,新桌,3,300.00,明德楼 101×1；明德楼 203×2,王芳"), text);
        assertTrue(text.contains("明德楼 203×43；明德楼 204×12,七(2)班×43；七(1)班×12"), text);
    }

    @Test
    void whatNamesSeveralWithoutTheirPiecesIsNotMadeButNoted() {
        Page check = clerk.bring(
                "assets",
                "资产编号,资产名称,数量,单价,存放地点,保管人\nV-1,新桌,3,9,格致楼 101 等 3 处,王芳、李明\nV-2,新桌,3,9,格致楼101、格致楼102,王芳\nV-3,新桌,3,9,文印、收发室,\n");

        assertEquals(
                List.of("room|文印、收发室"), check.doc().select("[name=lacking]").eachAttr("value"));
        assertTrue(check.text().contains("2 行的存放地点或保管人一格里写了几个"), check::text);
        assertEquals(303, check.post(check.address() + "/booking", Map.of()).status());
        assertEquals(
                List.of("（原表地点：格致楼 101 等 3 处）（原表保管人：王芳、李明）", "（原表地点：格致楼101、格致楼102）", ""),
                TestServer.database()
                        .read(tx -> tx.query("select note from asset where number like 'V-%' order by number")
                                .mapTo(String.class)
                                .list()));
    }

    @Test
    void placesThatDoNotAddUpAreFaultsOfTheirRow() {
        Page check = clerk.bring(
                "assets",
                "资产编号,资产名称,数量,单价,存放地点,保管人\nV-1,新桌,3,9,明德楼101×2；明德楼203×2,\nV-2,新桌,3,9,明德楼101×1；明德楼203×2,王芳×2；马超×1\n");

        assertEquals("2", check.figure("import.wrong"), check::text);
        assertTrue(check.text().contains("一共写了 4 件，比数量 3 还多"), check::text);
        assertTrue(check.text().contains("保管人和存放地点里的件数对不上"), check::text);
    }

    @Test
    void whatACardsLotShouldBecomeIsChangedOnItsCardOnly() {
        String text = clerk.get("/assets/export.csv?book=ALL").text().replace("×43", "×44");

        Page check = clerk.bring("assets", text);

        assertEquals("12", check.figure("import.same"), check::text);
        assertTrue(check.text().contains("1 张卡片分放在几处"), check::text);
        assertFalse(check.text().contains("明德楼 203×44"), check::text);
    }

    private void booked(Database database, TestClock clock, Path file) {
        CategoryDao categories = new CategoryDao();
        TrailDao trail = new TrailDao(clock);
        PlaceDao places = new PlaceDao(clock);
        AssetDao assets = new AssetDao(clock);
        ImportDao imports = new ImportDao();
        AssetIntake intake = new AssetIntake(
                assets,
                places,
                categories,
                new Booking(assets, places, categories, SmallSchool.cards(clock), imports, trail));
        long person = database.write(tx -> {
            CategorySeeds.load(tx, categories);
            return new PersonDao().add(tx, "周敏", "", 0, "");
        });
        User who = new User(person, "clerk", "周敏", 0, Set.of(Role.CLERK));
        Facts facts = Ledger.facts(file, intake.targets(), Choices.NONE);
        DryRun run = database.read(tx -> intake.dryRun(tx, facts, Choices.NONE, LocalDate.now(clock)));
        assertEquals(List.of(), run.wrong());
        database.write(tx -> {
            intake.book(tx, who, Ledger.opened(tx, imports, "ledger", person), run, Choices.NONE);
            return person;
        });
    }

    private static List<String> standing(Database database) {
        return database.read(tx -> tx.query(STANDING).mapTo(String.class).list());
    }
}
