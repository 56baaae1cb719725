package org.zongwu.school;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese text by its sound: sort keys (full pinyin, numbers in natural order) and initials for search. Thread-safe; the
 * first call reads the dictionary.
 */
public final class Pinyin {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    /** Surnames that are read otherwise than the same character in a word. */
    private static final Map<Character, String> SURNAMES = Map.ofEntries(
            Map.entry('单', "shan"),
            Map.entry('曾', "zeng"),
            Map.entry('解', "xie"),
            Map.entry('仇', "qiu"),
            Map.entry('区', "ou"),
            Map.entry('查', "zha"),
            Map.entry('任', "ren"),
            Map.entry('盖', "ge"),
            Map.entry('朴', "piao"),
            Map.entry('缪', "miao"),
            Map.entry('乐', "yue"),
            Map.entry('尹', "yin"),
            Map.entry('覃', "qin"),
            Map.entry('折', "she"));

    private Pinyin() {}

    /** Sorts as Chinese readers expect; an empty text sorts after all others. */
    public static String sortKey(String text) {
        return text.isEmpty() ? "\uFFFF" : padded(sounds(plain(text)));
    }

    public static String initials(String text) {
        StringBuilder first = new StringBuilder();
        for (String sound : sounds(plain(text)).split(" ", -1)) {
            if (!sound.isEmpty()) {
                first.append(sound.charAt(0));
            }
        }
        return first.toString();
    }

    public static String nameKey(String name) {
        return name.isEmpty() ? "\uFFFF" : surname(name) + sortKey(" " + name.substring(1));
    }

    public static String nameInitials(String name) {
        return name.isEmpty() ? "" : surname(name).charAt(0) + initials(name.substring(1));
    }

    private static String surname(String name) {
        String known = SURNAMES.get(name.charAt(0));
        return known == null ? sounds(name.substring(0, 1)).strip() : known;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String sounds(String text) {
        Matcher han = HAN.matcher(text);
        StringBuilder out = new StringBuilder();
        while (han.find()) {
            han.appendReplacement(
                    out,
                    Matcher.quoteReplacement(" " + PinyinHelper.toPinyin(han.group(), PinyinStyleEnum.NORMAL) + " "));
        }
        return han.appendTail(out).toString().replaceAll("\\s+", " ").strip();
    }

    private static String padded(String text) {
        Matcher number = NUMBER.matcher(text);
        StringBuilder out = new StringBuilder();
        while (number.find()) {
            String digits = number.group();
            number.appendReplacement(out, digits.length() < 8 ? "0".repeat(8 - digits.length()) + digits : digits);
        }
        return number.appendTail(out).toString();
    }
}
