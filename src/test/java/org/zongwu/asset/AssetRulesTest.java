package org.zongwu.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the register decides: books (assets.md 3.1), values and prices to the 分, numbers of the school's own (3.6). */
final class AssetRulesTest {

    @ParameterizedTest
    @CsvSource({
        // price, pieces, value: half a 分 a piece may be lost to rounding, no more
        "3333,3,10000,true",
        "3333,3,10001,false",
        "3333,3,9998,true",
        "3333,3,9997,false",
        "10000,1,10000,true",
        "10000,1,10001,false",
        "0,5,2,true",
        "9223372036854775807,2,0,false"
    })
    void priceAndValueAgreeWithinHalfAFenAPiece(long price, int pieces, long value, boolean agree) {
        assertEquals(agree, AssetRules.agree(price, pieces, value));
    }

    @ParameterizedTest
    @CsvSource({"18000,60,1080000", "1,1,1", "0,9,0", "9999999999999,1,9999999999999"})
    void theValueIsPriceTimesPieces(long price, int pieces, long value) {
        assertEquals(OptionalLong.of(value), AssetRules.product(price, pieces));
    }

    @ParameterizedTest
    @CsvSource({"9999999999999,2", "9223372036854775807,1", "9223372036854775807,3"})
    void moreThanACardCanCarryIsNothing(long price, int pieces) {
        assertEquals(OptionalLong.empty(), AssetRules.product(price, pieces));
    }

    @ParameterizedTest
    @CsvSource({"10000,4,2500", "10000,1,10000", "0,3,0"})
    void aValueThatDividesImpliesItsPrice(long value, int pieces, long price) {
        assertEquals(OptionalLong.of(price), AssetRules.impliedPrice(value, pieces));
    }

    @Test
    void aValueThatDoesNotDivideImpliesNone() {
        assertEquals(OptionalLong.empty(), AssetRules.impliedPrice(10_000, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "'',100000,1,false,FIXED",
        "'',99999,1,false,DURABLE",
        "'',1080000,60,false,DURABLE",
        "'',1080000,60,true,FIXED",
        "ZC1,500,1,false,FIXED",
        "'',6000000,60,false,FIXED"
    })
    void theStatesNumberTheThresholdOrTheTickMakesAFixedAsset(
            String stateNumber, long value, int pieces, boolean bulk, Book book) {
        assertEquals(book, AssetRules.book(stateNumber, value, pieces, bulk, 100_000));
    }

    @Test
    void todayIsNotInTheFuture() {
        LocalDate today = LocalDate.of(2026, 9, 20);

        assertEquals(false, AssetRules.inFuture(today, today));
        assertEquals(true, AssetRules.inFuture(today.plusDays(1), today));
    }

    @ParameterizedTest
    @CsvSource({"类别-年-流水,4", "年流水,3", "SB流水,8", "流水,4", "A-年-B流水,5"})
    void aPatternEndsWithItsRunningNumber(String text, int digits) {
        assertEquals(Optional.of(new NumberPattern(text, digits)), NumberPattern.read(text, digits));
    }

    @ParameterizedTest
    @CsvSource({"流水-年,4", "类别-年,4", "'',4", "房间-流水,4", "类别 流水,4", "年-流水,2", "年-流水,9", "流水流水,4"})
    void whatIsNoPatternIsNone(String text, int digits) {
        assertEquals(Optional.empty(), NumberPattern.read(text, digits));
    }

    @Test
    void theNumberTellsClassAndYearAndNeverTheRoom() {
        NumberPattern usual = new NumberPattern(NumberPattern.DEFAULT, NumberPattern.DEFAULT_DIGITS);

        assertEquals("ZC-2024-", usual.prefix(Optional.empty(), "2024-08-20"));
        assertEquals("ZC-0000-", usual.prefix(Optional.empty(), ""));
        assertEquals("A02-2026-0001", usual.example());
    }
}
