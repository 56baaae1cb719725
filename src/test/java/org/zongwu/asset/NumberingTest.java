package org.zongwu.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zongwu.support.CardDraft;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestClock;
import org.zongwu.support.TestDatabase;

/** The numbers that cards made together get, beside those that were typed. */
final class NumberingTest {
    private final TestDatabase school = TestDatabase.small();
    private final Cards cards = SmallSchool.cards(new TestClock());

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void cardsMadeTogetherAreNumberedInTheirOrderByClassAndYear() {
        assertEquals(
                List.of("A05-2031-0001", "A02-2031-0001", "A05-2031-0002"),
                made(chair(), CardDraft.of("白板").under("A02020800").bought("2031-05-06"), chair()));
        assertEquals(List.of("A05-2031-0003"), made(chair()));
    }

    @Test
    void aNumberThatACardBearsIsPassedOver() {
        made(chair().numbered("A05-2031-0002"), chair().numbered("A05-2031-0003"));

        assertEquals(List.of("A05-2031-0001", "A05-2031-0004", "A05-2031-0005"), made(chair(), chair(), chair()));
    }

    @Test
    void aNumberTypedForACardOfTheSameActIsPassedOver() {
        assertEquals(
                List.of("A05-2031-0002", "A05-2031-0001", "A05-2031-0003"),
                made(chair(), chair().numbered("A05-2031-0001"), chair()));
    }

    @Test
    void thousandsAtOnceAreAllDifferent() {
        List<String> numbers =
                made(IntStream.range(0, 3000).mapToObj(i -> chair()).toArray(CardDraft[]::new));

        assertEquals(3000, numbers.stream().distinct().count());
        assertEquals("A05-2031-3000", numbers.get(2999));
    }

    private static CardDraft chair() {
        return CardDraft.of("课椅").under("A05010303").bought("2031-03-04");
    }

    private List<String> made(CardDraft... wanted) {
        return school.database().write(tx -> cards
                .addAll(
                        tx,
                        SmallSchool.user(tx, "clerk", new TestClock()),
                        Stream.of(wanted).map(card -> card.draft(tx)).toList())
                .stream()
                .map(Cards.Added::number)
                .toList());
    }
}
