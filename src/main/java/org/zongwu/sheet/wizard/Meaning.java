package org.zongwu.sheet.wizard;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column holds: a target, or nothing when {@code target} is empty. {@code yuan} is how many 元 one is in it, 1 but for
 * money in 万元 and the like. A target with a plus holds two things in one cell (数量和单位: 12台).
 */
public record Meaning(String target, BigDecimal yuan) {
    public static final Meaning NONE = new Meaning("", BigDecimal.ONE);

    private static final Map<String, String> UNITS = Map.of(
            "亿元",
            "100000000",
            "百万元",
            "1000000",
            "万元",
            "10000",
            "万",
            "10000",
            "千元",
            "1000",
            "千",
            "1000",
            "百元",
            "100",
            "角",
            "0.1",
            "分",
            "0.01");
    private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern COUNTED = Pattern.compile("(-?[\\d.,]+)\\s*/?\\s*(.*)");
    private static final Pattern UNIT_FIRST = Pattern.compile("([^\\d.,/]+?)\\s*/?\\s*(-?[\\d.,]+)");

    static Meaning of(String target) {
        return new Meaning(target, BigDecimal.ONE);
    }

    /** {@code unit} as headings write it: 万元, 分; anything else is 元. */
    static Meaning of(String target, String unit) {
        return new Meaning(target, new BigDecimal(UNITS.getOrDefault(unit, "1")));
    }

    /** As it is kept and sent: {@code cost}, {@code cost*10000}, empty for nothing; another unit than those there are is nothing. */
    static Meaning read(String text) {
        int star = text.indexOf('*');
        if (star < 0) {
            return of(text);
        }
        String yuan = text.substring(star + 1);
        return UNITS.containsValue(yuan) ? new Meaning(text.substring(0, star), new BigDecimal(yuan)) : NONE;
    }

    /** Whether a page offers to say this of a column; nothing at all is offered too. */
    static boolean offered(String text, List<Target> targets) {
        Meaning meaning = read(text);
        return text.isEmpty()
                || targets.stream()
                        .anyMatch(
                                target -> target.key().equals(meaning.target) && (target.money() || !meaning.scaled()));
    }

    String text() {
        return scaled() ? target + "*" + yuan.toPlainString() : target;
    }

    public boolean none() {
        return target.isEmpty();
    }

    public boolean scaled() {
        return yuan.compareTo(BigDecimal.ONE) != 0;
    }

    /** Puts what stands in a cell to what it means; a scaled figure that is none stays as it is, to be found wrong. */
    void put(String cell, Map<String, String> values) {
        if (target.indexOf('+') > 0) {
            putBoth(cell, values);
        } else {
            values.put(target, scaled() ? inYuan(cell) : cell);
        }
    }

    private String inYuan(String cell) {
        String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("[,¥\\s]|[万千百亿]?元$", "");
        return FIGURE.matcher(plain).matches()
                ? new BigDecimal(plain).multiply(yuan).stripTrailingZeros().toPlainString()
                : cell;
    }

    private void putBoth(String cell, Map<String, String> values) {
        String first = target.substring(0, target.indexOf('+'));
        String second = target.substring(target.indexOf('+') + 1);
        String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        Matcher counted = COUNTED.matcher(plain);
        Matcher turned = UNIT_FIRST.matcher(plain);
        if (counted.matches()) {
            values.put(first, counted.group(1));
            values.put(second, counted.group(2));
        } else if (turned.matches()) {
            values.put(first, turned.group(2));
            values.put(second, turned.group(1));
        } else {
            values.put(first, cell);
        }
    }

    /** Whether a cell reads like a number with its unit. */
    static boolean counted(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).matches("\\d+\\s*\\p{IsHan}{1,2}");
    }
}
