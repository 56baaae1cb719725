package org.zongwu.asset.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zongwu.access.User;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.category.Categories;
import org.zongwu.asset.category.CategoryDao;
import org.zongwu.asset.list.AssetListDao;
import org.zongwu.asset.list.Overview;
import org.zongwu.asset.report.SummaryViews;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Tx;
import org.zongwu.desk.Desk;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.SchoolIndexes;
import org.zongwu.support.CardDraft;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestDatabase;

final class AssetDeskTest {
    private final TestDatabase school = TestDatabase.small();
    private final AssetDesk desk = desk(school);

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void whoSeesTheRegisterSeesEachBookByItself() {
        assertEquals(6, figure("headmaster", "asset.cards"));
        assertEquals(65, figure("headmaster", "asset.quantity"));
        assertEquals(1_680_000 + 2 * 568_000 + 198_000 + 60 * 18_000 + 590_000, figure("auditor", "asset.cost"));
        assertEquals(1, figure("headmaster", "asset.durable"));
        assertEquals(1, figure("headmaster", "asset.room"));
        assertEquals(4, figure("director", "asset.incomplete"));
    }

    @Test
    void headmasterAndDirectorSeeWhatChangedInThirtyDays() {
        assertEquals(8, figure("headmaster", "asset.arrived"));
        assertEquals(0, figure("director", "asset.struck"));
        school.write(tx -> SmallSchool.cards(school.clock())
                .voidAll(
                        tx,
                        user(tx, "clerk"),
                        List.of(new AssetDao(school.clock()).of(tx, 8).orElseThrow()),
                        "重复登记"));
        assertEquals(1, figure("director", "asset.struck"));
        assertEquals(0, figure("auditor", "asset.moved"));
        assertTrue(
                school.read(tx -> desk.figures(tx, user(tx, "accountant"))).stream()
                        .noneMatch(figure -> figure.noun().equals("asset.arrived")),
                "the trail is not his to open");

        school.clock().advance(Duration.ofDays(31));

        assertEquals(0, figure("headmaster", "asset.arrived"));
    }

    @Test
    void whoKeepsThingsSeesHisOwnAndHisDepartments() {
        assertEquals(1, figure("depthead", "asset.own"), "the printer of 教务处");
        assertEquals(3, figure("teacher", "asset.own"), "his laptop, the class's screen and desks");
        assertEquals(2, figure("teacher2", "asset.own"), "his laptop and the desks of 七(1)班");
        assertEquals(List.of(), school.read(tx -> desk.figures(tx, user(tx, "canteen"))));
    }

    @Test
    void anotherHeadSeesTheDepartmentsThingsAtOnce() {
        assertEquals(1, figure("depthead", "asset.own"));
        assertEquals(2, figure("teacher2", "asset.own"));

        school.write(tx -> {
            DepartmentDao departments = new DepartmentDao();
            long office = departments.open(tx).stream()
                    .filter(each -> each.name().equals("教务处"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            departments.lead(tx, office, user(tx, "teacher2").id());
            return tx;
        });

        assertEquals(0, figure("depthead", "asset.own"));
        assertEquals(3, figure("teacher2", "asset.own"));
    }

    @Test
    void aNewCardIsCountedAtOnce() {
        assertEquals(1, todo("clerk", "asset.lacking.keeper"));

        school.write(tx -> SmallSchool.cards(school.clock())
                .add(tx, user(tx, "clerk"), CardDraft.of("望远镜").at("明德楼204", "").draft(tx)));

        assertEquals(2, todo("clerk", "asset.lacking.keeper"));
        assertEquals(1, todo("clerk", "asset.lacking.category"));
    }

    @Test
    void onlyTheClerkIsToldToCompleteCardsAndOnlyTheAccountantOfFinance() {
        assertEquals(List.of("finance.untyped"), nouns("accountant"));
        for (String other : List.of("headmaster", "director", "teacher", "auditor", "inspector", "canteen")) {
            assertEquals(List.of(), nouns(other), other);
        }
    }

    private long figure(String username, String noun) {
        return school.read(tx -> desk.figures(tx, user(tx, username))).stream()
                .filter(figure -> figure.noun().equals(noun))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private long todo(String username, String noun) {
        return todos(username).stream()
                .filter(todo -> todo.noun().equals(noun))
                .mapToLong(Desk.Todo::count)
                .sum();
    }

    private List<String> nouns(String username) {
        return todos(username).stream().map(Desk.Todo::noun).toList();
    }

    private List<Desk.Todo> todos(String username) {
        return school.read(tx -> desk.todos(tx, user(tx, username)));
    }

    private User user(Tx tx, String username) {
        return SmallSchool.user(tx, username, school.clock());
    }

    private static AssetDesk desk(TestDatabase school) {
        AssetListDao lists = new AssetListDao();
        Categories categories = new Categories(new CategoryDao());
        return new AssetDesk(
                lists,
                new Overview(lists, categories),
                new SchoolIndexes(),
                new SummaryViews(lists, categories),
                new TrailDao(school.clock()),
                school.clock());
    }
}
