package org.zongwu.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zongwu.access.User;
import org.zongwu.db.Tx;
import org.zongwu.school.RoomDao;
import org.zongwu.support.Browser;
import org.zongwu.support.CardDraft;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestDatabase;
import org.zongwu.support.TestServer;
import org.zongwu.web.Overtaken;

/** What a form looked up in one snapshot may be gone in the next: asked again inside the write. */
@ExtendWith(TestServer.class)
final class GroundTest {
    private static final String CLOSE = "update room set closed = 1 where name = '101'";

    @ParameterizedTest
    @ValueSource(
            strings = {
                CLOSE,
                "update person set left_on = '2026-09-01' where name = '徐敏'",
                "update asset set number = 'A-1' where id = 1"
            })
    void aNewCardNamesNothingThatWasClosedMeanwhile(String meanwhile) {
        try (TestDatabase school = TestDatabase.small()) {
            AssetDraft draft = school.read(
                    tx -> CardDraft.of("显微镜").numbered("A-1").at("明德楼101", "徐敏").draft(tx));
            school.write(tx -> tx.update(meanwhile).execute());

            assertThrows(Overtaken.class, () -> school.write(tx -> cards(school).add(tx, clerk(school, tx), draft)));
            assertEquals("0", one(school, "select count(*) from asset where name = '显微镜'"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "七(1)班,update class set closed = 1 where number = 1",
        "食堂,update department set closed = 1 where name = '食堂'"
    })
    void aCardIsNotHandedToWhoWasClosedMeanwhile(String keeper, String meanwhile) {
        try (TestDatabase school = TestDatabase.small()) {
            Asset before = card(school, 6);
            AssetDraft draft = school.read(tx -> AssetDraft.of(before, List.of())
                    .with(CardDraft.of("投影仪").at("", keeper).draft(tx).places()));
            school.write(tx -> tx.update(meanwhile).execute());

            assertThrows(
                    Overtaken.class,
                    () -> school.write(tx -> cards(school).edit(tx, clerk(school, tx), before, draft)));
        }
    }

    @Test
    void whatStoodInTheRoomBeforeItWasClosedIsStillEdited() {
        try (TestDatabase school = TestDatabase.small()) {
            school.write(tx -> tx.update(CLOSE).execute());
            Asset before = card(school, 8);
            AssetDraft draft = school.read(tx -> AssetDraft.of(before, new PlaceDao(school.clock()).of(tx, 8)));
            AssetDraft fewer = draft.with(List.of(draft.places().get(0).with(11)));

            boolean stood = school.write(tx -> cards(school).edit(tx, clerk(school, tx), before, fewer));
            assertTrue(stood);
        }
    }

    @Test
    void whatIsCarriedElsewhereMayKeepTheKeeperWhoLeft() {
        try (TestDatabase school = TestDatabase.small()) {
            school.write(tx -> tx.update("update person set left_on = '2026-09-01' where name = '徐敏'")
                    .execute());
            Asset before = card(school, 3);
            Place elsewhere = school.read(tx -> new PlaceDao(school.clock()).of(tx, 3))
                    .get(0)
                    .in(school.read(tx -> new RoomDao().meant(tx, "明德楼101")).orElseThrow());
            AssetDraft carried = AssetDraft.of(before, List.of(elsewhere));

            boolean stood = school.write(tx -> cards(school).edit(tx, clerk(school, tx), before, carried));
            assertTrue(stood);
        }
    }

    /** A trigger closes the room inside the write, between what the form was judged by and what would be booked. */
    @ParameterizedTest
    @CsvSource({
        "/assets/new,/assets/new,place",
        "/assets/6/edit,/assets/6/edit,place",
        "/assets/5/places,/assets/5/places,place.3",
        "/assets/bulk/preview?id=2&id=3&place=明德楼101,/assets/bulk,place"
    })
    void noFormBooksIntoARoomThatIsClosedUnderIt(String at, String to, String field) {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        TestServer.database().write(tx -> tx.update(
                        "create trigger meanwhile after insert on once_key begin update room set closed = 1 where name = '101'; end")
                .execute());
        Page form = Browser.as("clerk").get(at);
        Map<String, String> typed = to.endsWith("new")
                ? Map.of("name", "显微镜", "price", "10", "quantity", "1", field, "明德楼101")
                : to.endsWith("places")
                        ? Map.of("act", "save", field, "明德楼101", "pieces.3", "5")
                        : Map.of(field, "明德楼101");

        assertEquals(409, form.post(to, typed).status());
        assertEquals(
                "1",
                TestServer.database().read(tx -> tx.query(
                                "select count(*) from asset_place join room on room.id = room_id where room.name = '101'")
                        .mapTo(String.class)
                        .one()),
                "only the lamps stand there");
    }

    private static Asset card(TestDatabase school, long id) {
        return school.read(tx -> new AssetDao(school.clock()).of(tx, id)).orElseThrow();
    }

    private static Cards cards(TestDatabase school) {
        return SmallSchool.cards(school.clock());
    }

    private static User clerk(TestDatabase school, Tx tx) {
        return SmallSchool.user(tx, "clerk", school.clock());
    }

    private static String one(TestDatabase school, String sql) {
        return school.read(tx -> tx.query(sql).mapTo(String.class).one());
    }
}
