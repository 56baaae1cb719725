package org.zongwu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            })
    void anAmountThatIsUnclearIsToldWhy(String typed, Typed.Problem problem) {
        assertEquals(Optional.of(problem), Typed.money(typed).problem());
        assertEquals(Optional.empty(), Typed.money(typed).value());
    }

    @ParameterizedTest
    @CsvSource({"1,1", "１２,12", "3.0,3", "9999999,9999999"})
    void aNumberOfPiecesIsWhole(String typed, int pieces) {
        assertEquals(Optional.of(pieces), Typed.quantity(typed).value());
    }

    @ParameterizedTest
    @CsvSource({"0,NOT_WHOLE", "1.5,NOT_WHOLE", "-1,NEGATIVE", "10000000,TOO_LARGE", "viele,NOT_A_NUMBER"})
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
                "2024-02-29          | 2024-02-29 | DAY",
            })
    void aDayIsReadAsPeopleWriteIt(String typed, String day, Typed.Precision precision) {
        Typed.Day read = Typed.date(typed).value().orElseThrow();

        assertEquals(day, read.date().toString());
        assertEquals(precision, read.precision());
    }

    @ParameterizedTest
    @CsvSource({"2025-02-30", "2025-13-01", "2023-02-29", "gestern", "05.01.2025", "1", "99999", "0000-00-00"})
    void aDayThatIsNoneIsRefused(String typed) {
        assertEquals(Optional.of(Typed.Problem.NOT_A_DATE), Typed.date(typed).problem());
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
