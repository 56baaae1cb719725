package org.zongwu.asset.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zongwu.asset.Shares;
import org.zongwu.db.Tx;
import org.zongwu.support.TestDatabase;

/** What the pieces in a room are worth: the parts of a card make up its value, to the 分. */
final class HereTest {
    private final TestDatabase school = TestDatabase.small();

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void tenThousandOverThreeRoomsLosesNoFen() {
        school.write(tx -> lot(tx, 900, 1_000_000, 3, List.of(1, 1, 1)));

        assertEquals(List.of(333_334L, 333_333L, 333_333L), shares(900));
    }

    @Test
    void theDatabaseDividesAsTheProgramDoes() {
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            int most = random.nextInt(3) == 0 ? 700_000 : 12;
            List<Integer> pieces = new ArrayList<>(
                    random.ints(1 + random.nextInt(9), 1, most).boxed().toList());
            int placed = pieces.stream().mapToInt(n -> n).sum();
            int rest = random.nextBoolean() ? random.nextInt(most) : 0;
            long cost = random.nextInt(3) == 0 ? 9_999_999_999_999L - random.nextInt(1_000) : random.nextInt(100_000);
            long card = 901L + round;
            school.write(tx -> lot(tx, card, cost, placed + rest, pieces));

            List<Integer> parts = new ArrayList<>(pieces);
            parts.add(rest);
            assertEquals(Shares.of(cost, parts).subList(0, pieces.size()), shares(card), () -> cost + " over " + parts);
        }
    }

    @Test
    void theRoomsAndWhatStandsInNoneMakeUpTheBook() {
        school.write(tx -> lot(tx, 900, 1_000_003, 10, List.of(3, 4)));
        AssetListDao lists = new AssetListDao();
        AssetFilter all = AssetFilter.ofBook("");

        long quantity = 0;
        long cost = 0;
        for (String place : List.of("r1", "r2", "r3", "r4", "r5", "r6", AssetFilter.NOWHERE)) {
            AssetListDao.Here here = school.read(tx -> lists.here(tx, at(place)));
            quantity += here.quantity();
            cost += here.costFen();
        }

        AssetListDao.Totals totals = school.read(tx -> lists.totals(tx, all));
        assertEquals(totals.quantity(), quantity);
        assertEquals(totals.costFen(), cost);
    }

    private static AssetFilter at(String place) {
        return new AssetFilter("", "", "", place, "", "", "", "", "", "", "", "", 0, "", 0);
    }

    private List<Long> shares(long card) {
        return school.read(tx -> tx.query("select " + Shares.OF_PLACE
                        + " from asset_place p join asset a on a.id = p.asset_id where a.id = :card order by p.id")
                .bind("card", card)
                .mapTo(Long.class)
                .list());
    }

    private static int lot(Tx tx, long card, long cost, int quantity, List<Integer> pieces) {
        tx.update("""
                        insert into asset (id, number, book, name, name_key, quantity, cost_fen, created_at)
                        values (:card, 'LOT-' || :card, 'FIXED', '长凳', 'changdeng', :quantity, :cost, '2026-01-01T00:00:00Z')""")
                .bind("card", card)
                .bind("quantity", quantity)
                .bind("cost", cost)
                .execute();
        for (int i = 0; i < pieces.size(); i++) {
            tx.update(
                            "insert into asset_place (asset_id, room_id, quantity, since) values (:card, :room, :n, '2026-01-01')")
                    .bind("card", card)
                    .bind("room", i % 6 + 1)
                    .bind("n", pieces.get(i))
                    .execute();
        }
        return tx.update("update register set version = version + 1").execute();
    }
}
