package org.zongwu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class QueryTest {

    @Test
    void aNeighboursAddressKeepsEverythingElse() {
        Query query = query("q=%E8%AF%BE%E6%A1%8C&sort=-cost&page=3");

        assertEquals("/assets?q=%E8%AF%BE%E6%A1%8C&sort=-cost&page=4", query.with("page", 4));
        assertEquals(
                "/assets?q=%E8%AF%BE%E6%A1%8C&sort=-cost", query.without("page").address());
    }

    @Test
    void emptyValuesAreLeftOutAndSignsAreEscaped() {
        assertEquals("/assets?q=%26%3D%23%3C", query("q=%26%3D%23%3C&book=").address());
        assertEquals("/assets", query("q=&book=").address());
    }

    @Test
    void anExportHasTheSameStateWithoutThePage() {
        assertEquals(
                "/assets/export.csv?q=a&sort=name",
                query("q=a&page=7&size=100&sort=name").at("/assets/export.csv"));
    }

    @Test
    void nonsenseIsTheFirstPageInTheUsualSize() {
        assertEquals(1, query("page=abc").page());
        assertEquals(1, query("page=-4").page());
        assertEquals(1, query("page=99999999999999").page());
        assertEquals(50, query("size=many").size());
        assertEquals(100, query("size=5000").size());
        assertEquals(10, query("size=0").size());
    }

    @Test
    void doubledValuesStayDoubled() {
        assertEquals("/assets?a=1&a=2", query("a=1&a=2").address());
        assertEquals("1", query("a=1&a=2").first("a"));
    }

    private static Query query(String text) {
        return new Query("/assets", Params.parse(text).values());
    }
}
