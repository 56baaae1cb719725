package org.zongwu.sheet.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Two dry runs that differ in anything that would be booked are told apart. */
final class DigestTest {
    private record Row(String name, OptionalLong fen, Map<String, String> cells, Row.Deep deep) {
        private record Deep(Optional<String> department, boolean bulk) {}
    }

    @Test
    void everyValueOfThePlanCounts() {
        String stands = of(row("灯", 100, "a", "教务处", false));

        assertEquals(stands, of(row("灯", 100, "a", "教务处", false)));
        assertEquals(64, stands.length());
        for (Row other : List.of(
                row("台灯", 100, "a", "教务处", false),
                row("灯", 101, "a", "教务处", false),
                row("灯", 100, "b", "教务处", false),
                row("灯", 100, "a", "总务处", false),
                row("灯", 100, "a", "教务处", true))) {
            assertNotEquals(stands, of(other), other.toString());
        }
    }

    @Test
    void whereOneTextEndsAndTheNextBeginsCounts() {
        assertNotEquals(of("ab", "c"), of("a", "bc"));
        assertNotEquals(of(List.of("a"), List.of()), of(List.of(), List.of("a")));
    }

    @Test
    void whatItDoesNotKnowIsNeverLeftOut() {
        assertThrows(IllegalArgumentException.class, () -> of(new java.util.concurrent.Semaphore(1)));
    }

    private static Row row(String name, long fen, String cell, String department, boolean bulk) {
        return new Row(name, OptionalLong.of(fen), Map.of("cell", cell), new Row.Deep(Optional.of(department), bulk));
    }

    private static String of(Object... plan) {
        return Digest.of(List.of(), List.of(), 0, List.of(), plan);
    }
}
