package org.zongwu.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zongwu.support.TestDatabase;

/** A renamed room is said by all its cards, and found by its new name alone, in as many statements as one card takes. */
final class RewordingTest {

    @Test
    void manyCardsTakeAsManyStatementsAsOne() {
        try (TestDatabase school = TestDatabase.small()) {
            school.write(tx -> tx.update("update room set name = name || '新'").execute());

            assertEquals(statements(school, 1), statements(school, 2), "a room of one card, a room of two");

            assertEquals("明德楼 203新", one(school, "select place from asset where id = 1"));
            assertEquals("2", found(school, "203新"));
            assertEquals("1", found(school, "101新"));
            assertEquals("A02020800", one(school, "select category_key from asset where id = 1"));
        }
    }

    private static long statements(TestDatabase school, long room) {
        Rewording rewording =
                new Rewording(new AssetDao(school.clock()), new PlaceDao(school.clock()), new SearchDao());
        long before = school.database().statements();
        school.write(tx -> {
            rewording.room(tx, room);
            return tx;
        });
        return school.database().statements() - before;
    }

    private static String found(TestDatabase school, String room) {
        return one(
                school, "select count(*) from asset_search where asset_search match '" + SearchText.match(room) + "'");
    }

    private static String one(TestDatabase school, String sql) {
        return school.read(tx -> tx.query(sql).mapTo(String.class).one());
    }
}
