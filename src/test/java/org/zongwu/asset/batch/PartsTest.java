package org.zongwu.asset.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zongwu.web.Errors;

/** How a lot is divided: pieces as people write them. */
final class PartsTest {

    @ParameterizedTest
    @CsvSource({"20 20 8", "'20,20,8'", "20，20、8", "20+20+8", "' 20  20 ; 8 '"})
    void numbersApartInAnyWay(String typed) {
        Errors errors = new Errors();

        assertEquals(List.of(20, 20, 8), Parts.read(typed, 48, errors));
        assertFalse(errors.any());
    }

    @Test
    void oneNumberIsSoManyACardAsLongAsTheyLast() {
        assertEquals(List.of(20, 20, 8), Parts.read("20", 48, new Errors()));
        assertEquals(List.of(1, 1, 1), Parts.read("1", 3, new Errors()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "20 28 x", "0 48", "-1 49", "48", "20 20", "20 20 9", "1.5 46.5", "99999999 1"})
    void whatDoesNotMakeUpTheLotIsSaid(String typed) {
        Errors errors = new Errors();

        assertEquals(List.of(), Parts.read(typed, 48, errors));
        assertTrue(errors.has("parts"));
    }

    @Test
    void partsThatAnIntCannotSumDoNotMakeUpTheLot() {
        // 430 parts of 9,999,999 are 4,299,999,570, which an int takes for 5,032,274
        Errors errors = new Errors();

        assertEquals(List.of(), Parts.read("9999999 ".repeat(430), 5_032_274, errors));
        assertTrue(errors.has("parts"));
    }

    @Test
    void oneByOneOfALargeLotIsTooManyCardsNotAWrongSum() {
        Errors errors = new Errors();

        assertEquals(List.of(), Parts.read("1", 9_999_999, errors));
        assertEquals("batch.error.most", errors.all().get("parts").key());
    }

    @Test
    void notMoreCardsThanOneActCarries() {
        Errors errors = new Errors();

        assertEquals(List.of(), Parts.read("1", Parts.MOST + 1, errors));
        assertTrue(errors.has("parts"));
        assertEquals(
                Parts.MOST,
                Stream.of(Parts.read("1", Parts.MOST, new Errors()))
                        .mapToInt(List::size)
                        .sum());
    }
}
