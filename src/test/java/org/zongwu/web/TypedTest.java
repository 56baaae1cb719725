package org.zongwu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** T-14: amounts, numbers and days as people write them; nothing is guessed. */
final class TypedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5680        | 568000",
                "5,680.00    | 568000",
                "¥5680.5     | 568050",
                "￥５６８０．０５  | 568005",
                "5680元      | 568000",
                "16 800.50   | 1680050",
                "0           | 0",
                ".5          | 50",
                "1.10        | 110",
                "99999999999.99 | 9999999999999",
                "3520.800    | 352080",
                "1,0000.50   | 1000050",
            })
    void anAmountIsReadIntoFen(String typed, long fen) {
        assertEquals(Optional.of(fen), Typed.money(typed).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc              | NOT_A_NUMBER",
                "1e5              | NOT_A_NUMBER",
                "0x10             | NOT_A_NUMBER",
                "1.2.3            | NOT_A_NUMBER",
                "=1+1             | NOT_A_NUMBER",
                "NaN              | NOT_A_NUMBER",
                "Infinity         | NOT_A_NUMBER",
                "'1;drop'         | NOT_A_NUMBER",
                "-5               | NEGATIVE",
                "－５.００           | NEGATIVE",
                "−5               | NEGATIVE",
                "1.005            | DECIMALS",
                "100000000000.00  | TOO_LARGE",
                "99999999999999999999 | TOO_LARGE",
                "1.5万            | TEN_THOUSANDS",
                "2万元             | TEN_THOUSANDS",
                "12,50           | NOT_A_NUMBER",
                "1,5             | NOT_A_NUMBER",
                "1.234,50        | NOT_A_NUMBER",
                "--5             | NOT_A_NUMBER",
                "5元6角            | NOT_A_NUMBER",
                "''              | NOT_A_NUMBER",
                "元               | NOT_A_NUMBER",
            })
    void anAmountThatIsUnclearIsToldWhy(String typed, Typed.Problem problem) {
        assertEquals(Optional.of(problem), Typed.money(typed).problem());
        assertEquals(Optional.empty(), Typed.money(typed).value());
    }

    @ParameterizedTest
    @CsvSource({"1,1", "１２,12", "3.0,3", "9999999,9999999", "3张,3", "12 台,12"})
    void aNumberOfPiecesIsWhole(String typed, int pieces) {
        assertEquals(Optional.of(pieces), Typed.quantity(typed).value());
    }

    @ParameterizedTest
    @CsvSource({
        "0,NOT_WHOLE",
        "1.5,NOT_WHOLE",
        "-1,NEGATIVE",
        "10000000,TOO_LARGE",
        "viele,NOT_A_NUMBER",
        "张,NOT_A_NUMBER",
        "2万,NOT_A_NUMBER"
    })
    void piecesThatCannotBeAreRefused(String typed, Typed.Problem problem) {
        assertEquals(Optional.of(problem), Typed.quantity(typed).problem());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-11-05          | 2025-11-05 | DAY",
                "2025/1/5            | 2025-01-05 | DAY",
                "2025.1.5            | 2025-01-05 | DAY",
                "2025年1月5日           | 2025-01-05 | DAY",
                "２０２５－０１－０５          | 2025-01-05 | DAY",
                "20250105            | 2025-01-05 | DAY",
                "2025-11-05 00:00:00 | 2025-11-05 | DAY",
                "2025年9月             | 2025-09-01 | MONTH",
                "2025-9              | 2025-09-01 | MONTH",
                "2025                | 2025-01-01 | YEAR",
                "45966               | 2025-11-05 | DAY",
                "43975.5             | 2020-05-24 | DAY",
                "25569               | 1970-01-01 | DAY",
                "73050               | 2099-12-31 | DAY",
                "2020.1.17           | 2020-01-17 | DAY",
                "2016年9月24日 8:30     | 2016-09-24 | DAY",
                "2025-06-19T08:30:15.123Z | 2025-06-19 | DAY",
                "2025 年 6 月 19 日     | 2025-06-19 | DAY",
                "2021/7              | 2021-07-01 | MONTH",
                "2019年               | 2019-01-01 | YEAR",
                "2024-02-29          | 2024-02-29 | DAY",
                "26/3/12             | 2026-03-12 | DAY",
                "20.1.17             | 2020-01-17 | DAY",
                "98-3-5              | 1998-03-05 | DAY",
                "24年5月1日            | 2024-05-01 | DAY",
                "二〇二六年四月三日           | 2026-04-03 | DAY",
                "二○一九年十月二十日          | 2019-10-20 | DAY",
                "二零二五年十二月三十一日        | 2025-12-31 | DAY",
                "二〇二六年四月             | 2026-04-01 | MONTH",
                "二〇一五年               | 2015-01-01 | YEAR",
            })
    void aDayIsReadAsPeopleWriteIt(String typed, String day, Typed.Precision precision) {
        Typed.Day read = Typed.date(typed).value().orElseThrow();

        assertEquals(day, read.date().toString());
        assertEquals(precision, read.precision());
    }

    @ParameterizedTest
    @CsvSource({
        "25568",
        "73051",
        "20241",
        "202109",
        "2025-01-05x",
        "2025-01-05Tx",
        "1899-01-01",
        "''",
        "gestern",
        "05.01.2025",
        "1",
        "99999",
        "0000-00-00",
        "一月三日",
        "二〇二六"
    })
    void aDayThatIsNoneIsRefused(String typed) {
        assertEquals(Optional.of(Typed.Problem.NOT_A_DATE), Typed.date(typed).problem());
    }

    @ParameterizedTest
    @CsvSource({"2021年13月", "2026-02-30", "2025-13-01", "2023-02-29", "20250230", "26/2/30", "二〇二六年二月三十日", "二〇二六年二月十十日"
    })
    void aDayThatNoCalendarHasIsCalledThat(String typed) {
        assertEquals(Optional.of(Typed.Problem.NO_SUCH_DAY), Typed.date(typed).problem());
    }

    @ParameterizedTest
    @CsvSource({"05.1.17", "12/3/26", "09年5月1日", "20/1"})
    void aYearOfTwoDigitsThatMayBeADayOrAMonthIsAskedFor(String typed) {
        assertEquals(Optional.of(Typed.Problem.SHORT_YEAR), Typed.date(typed).problem());
    }

    @ParameterizedTest
    @CsvSource({"-5,-500", "−0.05,-5", "5,500", "-99999999999.99,-9999999999999"})
    void aCorrectionMayBeNegative(String typed, long fen) {
        assertEquals(Optional.of(fen), Typed.signedMoney(typed).value());
        assertEquals(
                Optional.of(Typed.Problem.TOO_LARGE),
                Typed.signedMoney("-100000000000").problem());
    }

    @Test
    void aPriceKeepsTheDecimalsItWasDividedTo() {
        assertEquals(
                Optional.of(new BigDecimal("428.5714")),
                Typed.price("¥428.5714").value());
        assertEquals(Optional.of(Typed.Problem.NEGATIVE), Typed.price("-1").problem());
        assertEquals(
                Optional.of(Typed.Problem.TOO_LARGE),
                Typed.price("100000000000").problem());
    }

    @ParameterizedTest
    @CsvSource({"是,true", "有,true", "√,true", "Yes,true", "TRUE,true", "否,false", "无,false", "×,false", " n ,false"})
    void yesAndNoAreSaidInManyWays(String typed, boolean yes) {
        assertEquals(Optional.of(yes), Typed.yesOrNo(typed).value());
    }

    @ParameterizedTest
    @CsvSource({"''", "也许", "1", "x"})
    void whatIsNeitherYesNorNoIsAskedFor(String typed) {
        assertEquals(
                Optional.of(Typed.Problem.NOT_YES_OR_NO), Typed.yesOrNo(typed).problem());
    }

    /** Each sentence is there in both languages. */
    @ParameterizedTest
    @EnumSource
    void eachProblemHasItsSentence(Typed.Problem problem) {
        Texts texts = new Texts(List.of("site"));

        assertTrue(texts.text(Lang.ZH, problem.key(), "原值").startsWith("原值"), problem::key);
        assertTrue(texts.text(Lang.EN, problem.key(), "Cost").startsWith("Cost"), problem::key);
    }

    @Test
    void moneyIsWrittenWithGroupsAndTypedWithout() {
        assertEquals("16,800.50", Money.text(1_680_050));
        assertEquals("−0.05", Money.text(-5));
        assertEquals("16800.50", Money.plain(1_680_050));
        assertEquals("-0.05", Money.plain(-5));
        assertEquals(Optional.of(1_680_050L), Typed.money(Money.text(1_680_050)).value());
    }
}
