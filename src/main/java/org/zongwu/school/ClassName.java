package org.zongwu.school;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A class as people write it (七(2)班, 七2, 初一(2), 七年级二班), brought to grade and number. */
public record ClassName(int grade, int number) {
    private static final String DIGITS = "一二三四五六七八九十";
    private static final Pattern FORM =
            Pattern.compile("^(初|高)?([一二三四五六七八九]|\\d{1,2})(?:年级|年)?[\\s(]*([一二三四五六七八九十]{1,2}|\\d{1,2})\\)?班?$");

    public static Optional<ClassName> read(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher form = FORM.matcher(text);
        if (!form.matches() || text.matches("\\d+")) {
            return Optional.empty();
        }
        int above = form.group(1) == null ? 0 : form.group(1).equals("初") ? 6 : 9;
        int grade = above + number(form.group(2));
        int number = number(form.group(3));
        return grade >= 1 && grade <= 12 && number >= 1 ? Optional.of(new ClassName(grade, number)) : Optional.empty();
    }

    public String label() {
        String word = grade <= 9 ? DIGITS.substring(grade - 1, grade) : "高" + DIGITS.charAt(grade - 10);
        return word + "(" + number + ")班";
    }

    public String key() {
        return grade + "-" + number;
    }

    private static int number(String text) {
        if (text.matches("\\d+")) {
            return Integer.parseInt(text);
        }
        if (text.length() == 2) {
            return 10 + DIGITS.indexOf(text.charAt(1)) + 1;
        }
        return DIGITS.indexOf(text) + 1;
    }
}
