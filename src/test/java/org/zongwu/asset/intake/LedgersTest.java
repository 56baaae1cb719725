package org.zongwu.asset.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zongwu.access.Role;
import org.zongwu.access.User;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.Cards;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.SearchDao;
import org.zongwu.asset.SerialDao;
import org.zongwu.asset.category.CategoryDao;
import org.zongwu.asset.category.CategorySeeds;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.DataFolder;
import org.zongwu.db.Database;
import org.zongwu.school.PersonDao;
import org.zongwu.school.RoomDao;
import org.zongwu.school.RoomName;
import org.zongwu.sheet.wizard.Choices;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.ImportDao;
import org.zongwu.sheet.wizard.ImportKind;
import org.zongwu.sheet.wizard.Ledger;

/** The four ledger files, figure by figure: each on an empty register. */
class LedgersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 20);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-20T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    private DataFolder data;
    private Database database;
    private AssetIntake intake;
    private ImportDao imports;
    private AssetDao assets;
    private User clerk;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder.resolve("data"));
        database = Database.open(data, CLOCK);
        CategoryDao categories = new CategoryDao();
        TrailDao trail = new TrailDao(CLOCK);
        PlaceDao places = new PlaceDao(CLOCK);
        assets = new AssetDao(CLOCK);
        imports = new ImportDao();
        Cards cards = new Cards(assets, places, categories, new SerialDao(), new SearchDao(), trail);
        intake = new AssetIntake(
                assets, places, categories, new Booking(assets, places, categories, cards, imports, trail));
        long id = database.write(tx -> {
            CategorySeeds.load(tx, categories);
            return new PersonDao().add(tx, "周敏", "", 0, "");
        });
        clerk = new User(id, "clerk", "周敏", 0, Set.of(Role.CLERK));
    }

    @AfterEach
    void close() {
        database.close();
        data.close();
    }

    @Test
    void theStateSystemsExportComesInWhole() {
        DryRun run = dryRun("01-state-system-export.xlsx", Choices.NONE);

        assertEquals(910, run.fresh().size());
        assertEquals(List.of(), run.wrong());
        assertEquals(15, run.skipped().size(), () -> run.skipped().toString());
        assertEquals(6505, run.quantity());
        assertEquals(482_392_750, run.valueFen());
        assertTrue(
                run.notes().stream().anyMatch(note -> note.text().key().equals("intake.totals.agree")),
                run.notes()::toString);
        assertTrue(
                run.notes().stream()
                        .anyMatch(note -> note.text().key().equals("intake.note.rounded")
                                && note.text().arguments().contains("927")),
                run.notes()::toString);
    }

    @Test
    void theStateSystemsExportComesInTwiceAsTheSame() {
        book("01-state-system-export.xlsx", Choices.NONE);

        DryRun again = dryRun("01-state-system-export.xlsx", Choices.NONE);

        assertEquals(
                910,
                again.same(),
                () -> again.changed().stream().limit(3).toList().toString());
        assertEquals(0, again.fresh().size());
        assertEquals(0, again.changed().size());
    }

    /** A room that the dry run found is closed before the booking: shown again, instead of a card that stands nowhere. */
    @Test
    void whatTheSchoolChangedSinceTheDryRunIsLookedAtAgain() {
        DryRun run = dryRun("03-classrooms.xlsx", Choices.NONE);
        database.write(tx -> new RoomDao().add(tx, RoomName.read("明德楼101")));

        assertThrows(
                ImportKind.Overtaken.class,
                () -> database.write(tx -> {
                    intake.book(tx, clerk, Ledger.opened(tx, imports, "ledger", clerk.id()), run, Choices.NONE);
                    return 0;
                }));
    }

    @Test
    void theStatesDepreciationIsKeptAsOfTheMonthInTheTitle() {
        book("01-state-system-export.xlsx", Choices.NONE);

        var card = database.read(tx -> assets.stateNumbered(tx, "TY2014000001")).orElseThrow();

        assertEquals("2026-08", card.worth().depreciatedMonth());
        assertTrue(card.worth().depreciatedFen() > 0);
    }

    @Test
    void theClerksSheetKeepsItsWrongRowsOut() {
        DryRun run = dryRun("02-clerks-sheet.csv", Choices.NONE);

        Map<Integer, String> wrong = run.wrong().stream()
                .collect(Collectors.toMap(
                        DryRun.Wrong::row, row -> row.faults().get(0).text().key()));
        assertEquals(expectedWrong(), wrong);
        assertEquals(300, run.fresh().size());
        assertEquals(1499, run.quantity());
        assertEquals(156_494_170, run.valueFen());
    }

    @Test
    void theClassroomsComeInFromThreeSheetsWithTheirMergedRooms() {
        DryRun run = dryRun("03-classrooms.xlsx", Choices.NONE);

        assertEquals(List.of(), run.wrong());
        assertEquals(72, run.fresh().size());
        assertEquals(1148, run.quantity());
        assertEquals(36_231_300, run.valueFen());
        assertEquals(
                12,
                run.missing().stream()
                        .filter(lack -> lack.kind().equals("room"))
                        .count());
        assertTrue(run.notes().stream().anyMatch(note -> note.text().key().equals("intake.note.years")));
    }

    @Test
    void aCodeThatDisagreesWithItsNameIsAskedOnce() {
        DryRun open = dryRun("04-old-codes.csv", Choices.NONE);
        Map<String, Integer> asked = open.questions().stream()
                .filter(question -> question.key().startsWith("code|"))
                .collect(Collectors.toMap(DryRun.Question::key, DryRun.Question::rows));

        assertEquals(Map.of("code|A02010104|台式计算机", 14, "code|A02010105|便携式计算机", 12), asked);
        assertEquals(60, open.fresh().size());
        assertEquals(List.of(), open.wrong());
        assertEquals(23_702_900, open.valueFen());

        book("04-old-codes.csv", answered());
        var land = database.read(tx -> assets.numbered(tx, "L00004")).orElseThrow();
        assertEquals("NOMINAL", land.worth().valueKind().name());
        assertEquals(0, land.worth().lifeMonths());
        var computer = database.read(tx -> assets.numbered(tx, "L00002")).orElseThrow();
        assertEquals("A02010104", computer.what().oldCategory());
    }

    private static Choices answered() {
        return new Choices(
                Set.of(),
                Map.of(),
                Map.of(),
                Map.of("code|A02010104|台式计算机", "A02010105", "code|A02010105|便携式计算机", "A02010108"),
                Set.of());
    }

    private static Map<Integer, String> expectedWrong() {
        Map<Integer, String> wrong = new HashMap<>();
        List.of(42, 143, 232).forEach(row -> wrong.put(row, "intake.wrong.name"));
        List.of(53, 146, 233).forEach(row -> wrong.put(row, "site.typed.NEGATIVE"));
        List.of(111, 163, 259).forEach(row -> wrong.put(row, "site.typed.NOT_A_NUMBER"));
        List.of(118, 176, 264).forEach(row -> wrong.put(row, "intake.wrong.product"));
        List.of(134, 209, 276).forEach(row -> wrong.put(row, "site.typed.NO_SUCH_DAY"));
        List.of(140, 213, 277).forEach(row -> wrong.put(row, "intake.wrong.future"));
        List.of(141, 219, 283).forEach(row -> wrong.put(row, "intake.wrong.twice"));
        List.of(142, 226, 294).forEach(row -> wrong.put(row, "site.typed.DECIMALS"));
        return wrong;
    }

    private DryRun dryRun(String file, Choices choices) {
        return database.read(tx -> intake.dryRun(tx, Ledger.facts(file, intake.targets(), choices), choices, TODAY));
    }

    private void book(String file, Choices choices) {
        DryRun run = dryRun(file, choices);
        database.write(tx -> {
            long id = Ledger.opened(tx, imports, file, clerk.id());
            intake.book(tx, clerk, id, run, choices);
            return id;
        });
    }
}
