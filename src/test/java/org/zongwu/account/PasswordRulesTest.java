package org.zongwu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zongwu.account.PasswordRules.Weakness;

class PasswordRulesTest {
    private static final List<String> OWN = List.of("liming", "0012", "李明", "yunxi", "");

    @ParameterizedTest
    @CsvSource({
        "'',SHORT",
        "1234567,SHORT",
        "床前明月光照地,SHORT",
        "password,COMMON",
        "PassWord,COMMON",
        "password2026,COMMON",
        "Zongwu@2026,COMMON",
        "school123456,COMMON",
        "123zongwu,COMMON",
        "woaini1314,COMMON",
        "xuexiao2025,COMMON",
        "zongwu-demo,COMMON",
        "zongwuzongwu,COMMON",
        "admin888,COMMON",
        "ａｄｍｉｎ８８８,COMMON",
        "5201314520,COMMON",
        "a123456789,COMMON",
        "12345678,ROW",
        "87654321,ROW",
        "11111111,ROW",
        "12121212,ROW",
        "abcdefgh,ROW",
        "qwertyuiop,ROW",
        "poiuytrewq,ROW",
        "1qaz2wsx,ROW",
        "asdfghjk,ROW",
        "qazwsxedc,ROW",
        "19880312,DATE_OR_PHONE",
        "1988-03-12,DATE_OR_PHONE",
        "2026年9月1日,DATE_OR_PHONE",
        "13800000001,DATE_OR_PHONE",
        "liming2026,OWN_NAME",
        "Liming@88,OWN_NAME",
        "yunxi-2026,OWN_NAME"
    })
    void whatEverybodyTriesFirstIsRefused(String password, Weakness weakness) {
        assertEquals(Optional.of(weakness), PasswordRules.weakness(password, OWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "床前明月光疑是地上霜",
                "correct horse battery",
                "kettle-7-window",
                "        x y z",
                "tk9!vq2m",
                "liming-plants-trees-daily",
                "schoolbus at seven",
                "38472910",
                "🐟🐠🐡🦈🐙🦑🦐🦀",
                "明德楼203的钥匙",
                "password-is-too-short-they-said"
            })
    void anythingElseOfEightSignsMayBeTyped(String password) {
        assertEquals(Optional.empty(), PasswordRules.weakness(password, OWN));
    }

    @Test
    void lengthCountsSignsAndHasAnEnd() {
        assertEquals(Optional.of(Weakness.SHORT), PasswordRules.weakness("🐟🐠🐡🦈🐙🦑🦐", OWN));
        assertEquals(Optional.of(Weakness.LONG), PasswordRules.weakness("长句子".repeat(67), OWN));
        assertEquals(Optional.empty(), PasswordRules.weakness("长句子短".repeat(50), OWN));
    }

    @Test
    void aShortOwnWordForbidsLittle() {
        assertEquals(
                Optional.empty(),
                PasswordRules.weakness("李明的自行车", List.of("李明")).filter(w -> w == Weakness.OWN_NAME));
        assertEquals(Optional.empty(), PasswordRules.weakness("kettle-0012-window", OWN));
    }
}
