package org.zongwu.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Money over pieces: the parts sum to the whole (settled.md); thresholds by the date of the card. */
final class SharesTest {

    @Test
    void thePartsMakeUpTheWholeWhateverIsDivided() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            long fen = random.nextLong(AssetRules.MOST_FEN);
            List<Integer> pieces =
                    random.ints(1 + random.nextInt(12), 1, 5_000).boxed().toList();

            List<Long> parts = Shares.of(fen, pieces);

            assertEquals(fen, parts.stream().mapToLong(part -> part).sum());
            assertTrue(parts.stream().allMatch(part -> part >= 0));
        }
    }

    @Test
    void theLargestRemainderGetsTheOddFenAndEqualOnesGoByTheirOrder() {
        assertEquals(List.of(34L, 33L, 33L), Shares.of(100, List.of(1, 1, 1)));
        assertEquals(List.of(17L, 83L), Shares.of(100, List.of(1, 5)));
        assertEquals(List.of(0L, 1L), Shares.of(1, List.of(1, 2)));
    }

    @Test
    void noPartIsDepreciatedBeyondItsValue() {
        Worth whole = new Worth(OptionalLong.empty(), 100, ValueKind.COST, 0, 60, 100, "2026-08");

        List<Worth> parts = Shares.of(whole, List.of(1, 1, 1));

        assertTrue(parts.stream().allMatch(part -> part.depreciatedFen() <= part.costFen()), parts::toString);
        assertEquals(100, parts.stream().mapToLong(Worth::depreciatedFen).sum());
        assertEquals(100, parts.stream().mapToLong(Worth::costFen).sum());
    }

    @Test
    void aNewThresholdMovesNoOldCard() {
        Thresholds thresholds = new Thresholds(
                List.of(new Thresholds.Threshold("2025-01-01", 200_000), new Thresholds.Threshold("", 100_000)));

        assertEquals(100_000, thresholds.on("2024-12-31"));
        assertEquals(200_000, thresholds.on("2025-01-01"));
        assertEquals(100_000, thresholds.of(dated("2024-05-01", ""), LocalDate.of(2026, 9, 20)), "acquired before");
        assertEquals(
                200_000, thresholds.of(dated("2024-05-01", "2025-02-01"), LocalDate.of(2026, 9, 20)), "booked after");
        assertEquals(200_000, thresholds.of(dated("", ""), LocalDate.of(2026, 9, 20)), "by today without a date");
    }

    @Test
    void thereIsAlwaysAThreshold() {
        assertThrows(IllegalArgumentException.class, () -> new Thresholds(List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Thresholds(List.of(new Thresholds.Threshold("2025-01-01", 1))));
    }

    private static Source dated(String acquired, String booked) {
        return new Source("", acquired, booked, "", "", "", "", "", "", "", "", "");
    }
}
