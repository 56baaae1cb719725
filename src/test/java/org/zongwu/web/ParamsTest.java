package org.zongwu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParamsTest {

    @Test
    void namesAndValuesAreDecodedOnceAsUtf8() {
        Params read = Params.parse("q=%E6%98%8E%E5%BE%B7+%31&%E5%90%8D=%F0%9F%8F%AB&twice=%2541");

        assertEquals("明德 1", read.first("q"));
        assertEquals("🏫", read.first("名"));
        assertEquals("%41", read.first("twice"));
    }

    @Test
    void doubledValuesAreKeptInTheOrderSent() {
        Params read = Params.parse("id=1&id=2&&id=&empty");

        assertEquals(List.of("1", "2", ""), read.all("id"));
        assertEquals("1", read.first("id"));
        assertEquals(List.of(""), read.all("empty"));
        assertEquals("", read.first("missing"));
    }

    @Test
    void charactersThatWereSentUnescapedAreTakenAsTheyAre() {
        assertEquals("明德", Params.parse("q=明德").first("q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%1", "a=%zz", "a=%C3%28", "a=%ED%A0%80", "%ff=1", "a=%C0%AF"})
    void whatIsNotUtf8IsRefused(String encoded) {
        assertEquals(400, statusOf(encoded));
    }

    @Test
    void moreThanFourThousandValuesAreRefused() {
        assertEquals(4000, Params.parse("a=1&".repeat(4000)).all("a").size());
        assertEquals(400, statusOf("a=1&".repeat(4001)));
    }

    @Test
    void nothingIsNothing() {
        assertEquals(Params.NONE, Params.parse(""));
        assertEquals(Params.NONE, Params.parse(null));
    }

    private static int statusOf(String encoded) {
        Halt halt = assertThrows(Halt.class, () -> Params.parse(encoded));
        return ((Reply.Problem) halt.reply()).status();
    }
}
