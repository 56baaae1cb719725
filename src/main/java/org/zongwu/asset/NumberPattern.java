package org.zongwu.asset;

import java.util.Optional;
import java.util.regex.Pattern;
import org.zongwu.asset.category.Category;

/**
 * How the school numbers what has no number: 类别, 年 and, last, 流水 with so many digits; letters, digits and dashes between
 * stand as they are. Never the room: a number that holds it dies at the first move (assets.md 3.6).
 */
public record NumberPattern(String text, int digits) {
    public static final String DEFAULT = "类别-年-流水";
    public static final int DEFAULT_DIGITS = 4;
    public static final String SETTING = "asset.number.pattern";
    public static final String DIGITS_SETTING = "asset.number.digits";

    private static final String CLASS = "类别";
    private static final String YEAR = "年";
    private static final String SERIAL = "流水";
    private static final Pattern WELL = Pattern.compile("([A-Za-z0-9-]|类别|年){0,20}流水");

    /** Nothing for a text that is no pattern: other signs, or a running number that does not stand last. */
    public static Optional<NumberPattern> read(String text, int digits) {
        boolean well = WELL.matcher(text).matches() && digits >= 3 && digits <= 8;
        return well ? Optional.of(new NumberPattern(text, digits)) : Optional.empty();
    }

    /** What stands before the running number: three signs of the class or ZC, the year or 0000. */
    String prefix(Optional<Category> category, String acquiredOn) {
        String head = category.map(
                        c -> c.code().substring(0, Math.min(3, c.code().length())))
                .orElse("ZC");
        String year = acquiredOn.length() >= 4 ? acquiredOn.substring(0, 4) : "0000";
        return text.replace(SERIAL, "").replace(CLASS, head).replace(YEAR, year);
    }

    String number(String prefix, long serial) {
        String number = Long.toString(serial);
        return prefix + "0".repeat(Math.max(0, digits - number.length())) + number;
    }

    /** What a number looks like: for the page where the pattern is set. */
    public String example() {
        return text.replace(SERIAL, "0".repeat(digits - 1) + "1")
                .replace(CLASS, "A02")
                .replace(YEAR, "2026");
    }
}
