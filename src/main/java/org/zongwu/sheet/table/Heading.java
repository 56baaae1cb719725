package org.zongwu.sheet.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a column: as written, its word alone, and the unit that stands beside it ({@code 账面原值（万元）}).
 *
 * @param word brought to one form, without marks and what stands in brackets
 * @param note what stands in brackets or behind a stroke; empty if nothing
 */
public record Heading(String written, String word, String note) {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔<{]([^)\\]】〕>}]*)[)\\]】〕>}]?");
    private static final Pattern STROKE = Pattern.compile("(.{2,})[/:,、](元|万元|千元|百元|角|分|亿元|yuan|rmb)");
    private static final Pattern MARKS = Pattern.compile("[*★☆※#:;,、。.\"'_\\-]+");
    private static final List<String> SCALED = List.of("亿元", "百万元", "万元", "千元", "百元", "角", "分", "万", "千");

    static Heading of(String written) {
        String plain = Words.plain(written);
        Matcher stroke = STROKE.matcher(plain);
        if (stroke.matches()) {
            return new Heading(written, word(stroke.group(1)), stroke.group(2));
        }
        Matcher brackets = BRACKETS.matcher(plain);
        String note = "";
        while (brackets.find()) {
            note = scaled(note) || brackets.start() == 0 ? note : brackets.group(1);
        }
        String alone = word(brackets.replaceAll(""));
        return alone.isEmpty() ? new Heading(written, word(plain), "") : new Heading(written, alone, note);
    }

    /** The figures below are not in single 元: they must not be taken as they stand. */
    public boolean scaled() {
        return scaled(note);
    }

    boolean empty() {
        return word.isEmpty();
    }

    /** With what the brackets say, as some headings differ in nothing else: 折旧(本月), 折旧(累计). */
    String whole() {
        return word + note;
    }

    private static boolean scaled(String note) {
        String unit = note.replaceFirst("^(人民币|单位[:：]?)", "");
        return SCALED.contains(unit);
    }

    private static String word(String plain) {
        return MARKS.matcher(plain).replaceAll("");
    }
}
