package org.zongwu.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 二〇二六年四月三日, as it stands at the foot of official papers, in digits. */
final class ChineseDay {
    private static final String NINE = "〇一二三四五六七八九";
    private static final String DIGITS = "[〇零○一二三四五六七八九]";
    private static final String UP_TO_99 = "([一二三四五六七八九十]{1,3})";
    private static final Pattern DAY =
            Pattern.compile("(" + DIGITS + "{4})年(?:" + UP_TO_99 + "月(?:" + UP_TO_99 + "([日号]))?)?");

    private ChineseDay() {}

    /** Every other text as it is. */
    static String inDigits(String plain) {
        Matcher day = DAY.matcher(plain);
        if (!day.matches()) {
            return plain;
        }
        StringBuilder out = new StringBuilder();
        day.group(1).chars().forEach(c -> out.append(digit((char) c)));
        out.append('年');
        if (day.group(2) != null) {
            out.append(number(day.group(2))).append('月');
        }
        if (day.group(3) != null) {
            out.append(number(day.group(3))).append(day.group(4));
        }
        return out.toString();
    }

    /** 十 is 10, 十一 is 11, 二十 is 20, 二十三 is 23; what is no such number becomes 99, which no calendar has. */
    private static int number(String written) {
        if (!written.matches("[一二三四五六七八九]|[二三]?十[一二三四五六七八九]?")) {
            return 99;
        }
        int ten = written.indexOf('十');
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : digit(written.charAt(0));
        boolean ends = ten == written.length() - 1;
        return 10 * tens + (ends ? 0 : digit(written.charAt(written.length() - 1)));
    }

    private static int digit(char c) {
        return Math.max(0, NINE.indexOf(c));
    }
}
