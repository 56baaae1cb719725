package org.zongwu.school;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A class as people write it (七(2)班, 七2, 初一(2), 七年级二班), brought to grade (1 to 12; 初一 is 7, 高一 is 10) and
 * number. A bare number is a class only where a class is asked for, a bare grade never.
 */
public record ClassName(int grade, int number) {
    private static final String DIGITS = "一二三四五六七八九十";
    private static final int HIGHEST_GRADE = 12;
    private static final String STAGE = "^(?<stage>小学|小|初中|初|高中|高)?";
    private static final String HAN = "(?<grade>十[一二]?|[一二三四五六七八九])";
    private static final String GRADE = "(?<grade>十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])";
    private static final String COUNT = "(?<number>[二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九]|\\d{1,2})";
    private static final String DIGITAL = "(?<number>\\d{1,2})";
    private static final String OPEN = "[(\\[<〔【]";
    private static final String CLOSE = "[)\\]>〕】]";

    /** Each says by some sign where the grade ends: 七十二 is 72 and 7(12) alike, and 七一 is a day. */
    private static final List<Pattern> FORMS = Stream.of(
                    GRADE + "年级?[-.·、]?" + OPEN + "?" + COUNT + CLOSE + "?班?",
                    GRADE + OPEN + COUNT + CLOSE + "班?",
                    GRADE + "[-.]" + DIGITAL + "班",
                    HAN + "[-.·、]?" + DIGITAL + "班?",
                    HAN + "[-.·、]?" + COUNT + "班",
                    "(?<=[小初高学中])" + GRADE + DIGITAL + "班?")
            .map(form -> Pattern.compile(STAGE + form + "$"))
            .toList();

    private static final Pattern TOGETHER = Pattern.compile("^(?<grade>1[0-2]|[1-9])(?<number>0[1-9]|[1-4]\\d)(班?)$");
    private static final Pattern WITHIN = Pattern.compile("^第?" + OPEN + "?" + COUNT + CLOSE + "?班?$");

    public ClassName {
        if (!plausible(grade, number)) {
            throw new IllegalArgumentException("class " + number + " of grade " + grade);
        }
    }

    /** Empty when the text is not clearly a class: {@code 2班}, {@code 701}, {@code 七年级}, {@code 203} are none. */
    public static Optional<ClassName> read(String written) {
        String text = plain(written);
        Matcher together = TOGETHER.matcher(text);
        if (together.matches() && text.endsWith("班")) {
            return of(value(together.group("grade")), value(together.group("number")));
        }
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(form -> staged(form.group("stage"), value(form.group("grade")), value(form.group("number"))));
    }

    /** In a column or field that holds classes, {@code 701} and {@code 1003} are some too. */
    public static Optional<ClassName> readAsClass(String written) {
        Matcher together = TOGETHER.matcher(plain(written));
        return together.matches() ? of(value(together.group("grade")), value(together.group("number"))) : read(written);
    }

    /** Under the heading of a grade {@code 2班}, {@code (2)} and {@code 2} are enough. */
    public static Optional<ClassName> readWithin(int grade, String written) {
        Matcher number = WITHIN.matcher(plain(written));
        return number.matches() ? of(grade, value(number.group("number"))) : readAsClass(written);
    }

    /** As it is written everywhere: 七(2)班, 高一(3)班. */
    public String label() {
        return gradeLabel() + "(" + number + ")班";
    }

    /** 七, 高一. */
    public String gradeLabel() {
        return grade <= 9 ? DIGITS.substring(grade - 1, grade) : "高" + DIGITS.charAt(grade - 10);
    }

    public String key() {
        return grade + "-" + number;
    }

    /** The same class in the next school year; empty when it leaves a school that ends with {@code lastGrade}. */
    public Optional<ClassName> nextYear(int lastGrade) {
        return grade >= lastGrade ? Optional.empty() : of(grade + 1, number);
    }

    private static Optional<ClassName> staged(String stage, int grade, int number) {
        return switch (stage == null ? ' ' : stage.charAt(0)) {
            case '小' -> grade <= 6 ? of(grade, number) : Optional.empty();
            case '初' -> grade <= 3 ? of(grade + 6, number) : Optional.empty();
            case '高' -> grade <= 3 ? of(grade + 9, number) : Optional.empty();
            default -> of(grade, number);
        };
    }

    private static Optional<ClassName> of(int grade, int number) {
        return plausible(grade, number) ? Optional.of(new ClassName(grade, number)) : Optional.empty();
    }

    private static boolean plausible(int grade, int number) {
        return grade >= 1 && grade <= HIGHEST_GRADE && number >= 1 && number <= 99;
    }

    /** 12 and 十二 alike. */
    private static int value(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : digit(text.charAt(0));
        return tens * 10 + (text.endsWith("十") ? 0 : digit(text.charAt(text.length() - 1)));
    }

    private static int digit(char han) {
        return DIGITS.indexOf(han) + 1;
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[—–]+", "-");
    }
}
