package org.zongwu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PagerTest {

    @Test
    void theFirstAndLastPageAndTwoNeighboursAreShownWithGapsBetween() {
        assertEquals(List.of(1, 0, 5, 6, 7, 8, 9, 0, 20), numbers(pager("page=7", 1000)));
        assertEquals(List.of(1, 2, 3, 0, 20), numbers(pager("", 1000)));
        assertEquals(List.of(1, 0, 18, 19, 20), numbers(pager("page=20", 1000)));
    }

    @Test
    void aPageBeyondTheEndIsTheLast() {
        Pager pager = pager("page=500", 101);

        assertEquals(3, pager.page());
        assertEquals("", pager.next());
        assertEquals("/assets?page=2", pager.previous());
    }

    @Test
    void nothingFoundIsOnePage() {
        Pager pager = pager("", 0);

        assertEquals(List.of(1), numbers(pager));
        assertEquals("", pager.previous() + pager.next());
    }

    @Test
    void everyLinkKeepsTheRestOfTheQuery() {
        Pager pager = pager("q=a&sort=-cost&page=2", 500);

        assertEquals("/assets?q=a&sort=-cost&page=3", pager.next());
        assertEquals("/assets?q=a&sort=-cost&size=20", pager.sizes().get(0).href());
        assertEquals(
                List.of(2),
                pager.pages().stream()
                        .filter(Pager.PageLink::current)
                        .map(Pager.PageLink::number)
                        .toList());
    }

    @Test
    void theLastPageIsCountedBySize() {
        assertEquals(List.of(1), numbers(pager("size=100", 100)));
        assertEquals(List.of(1, 2), numbers(pager("size=100", 101)));
    }

    private static Pager pager(String query, long total) {
        return Pager.of(new Query("/assets", Params.parse(query).values()), total);
    }

    private static List<Integer> numbers(Pager pager) {
        return pager.pages().stream().map(Pager.PageLink::number).toList();
    }
}
