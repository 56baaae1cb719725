package org.zongwu.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people type, understood: 全角 digits, commas, ¥ and 元, dates in the ways they are written. Either a value or the
 * {@link Problem} that says what is unclear; nothing is guessed.
 */
public record Typed<T>(Optional<T> value, Optional<Typed.Problem> problem) {

    /** What is wrong with a value; the sentence stands in the bundles under {@link #key()}, {0} is the field's name. */
    public enum Problem {
        NOT_A_NUMBER,
        DECIMALS,
        NEGATIVE,
        TOO_LARGE,
        NOT_WHOLE,
        NOT_A_DATE;

        public String key() {
            return "site.typed." + name();
        }
    }

    /** How exactly a date was given: a month means its first day, a year its first of January. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public record Day(LocalDate date, Precision precision) {}

    /** 99,999,999,999.99 元. */
    private static final BigDecimal MOST_YUAN = new BigDecimal("99999999999.99");

    private static final int MOST_PIECES = 9_999_999;
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?(?:[ T].*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-./年](\\d{1,2})月?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年?");
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int EXCEL_FROM = 20_000;
    private static final int EXCEL_TO = 80_000;

    /** An amount in 元 with at most two decimals, as 分; a negative one is refused. */
    public static Typed<Long> money(String typed) {
        String plain = plain(typed).replaceAll("^[¥￥]|元$", "").replace(",", "");
        if (plain.startsWith("-") && number(plain.substring(1)).isPresent()) {
            return not(Problem.NEGATIVE);
        }
        Optional<BigDecimal> yuan = number(plain);
        if (yuan.isEmpty()) {
            return not(Problem.NOT_A_NUMBER);
        }
        BigDecimal exact = yuan.get().stripTrailingZeros();
        if (exact.scale() > 2) {
            return not(Problem.DECIMALS);
        }
        return exact.compareTo(MOST_YUAN) > 0
                ? not(Problem.TOO_LARGE)
                : of(exact.movePointRight(2).longValueExact());
    }

    /** A whole number of pieces, from 1 to 9,999,999. */
    public static Typed<Integer> quantity(String typed) {
        String plain = plain(typed).replace(",", "");
        if (plain.matches("-\\d+(\\.0+)?")) {
            return not(Problem.NEGATIVE);
        }
        Optional<BigDecimal> number = number(plain);
        if (number.isEmpty()) {
            return not(Problem.NOT_A_NUMBER);
        }
        if (number.get().stripTrailingZeros().scale() > 0 || number.get().signum() == 0) {
            return not(Problem.NOT_WHOLE);
        }
        return number.get().compareTo(BigDecimal.valueOf(MOST_PIECES)) > 0
                ? not(Problem.TOO_LARGE)
                : of(number.get().intValueExact());
    }

    /** A day as people write it, a month or a year for less, or the bare number of an Excel day. */
    public static Typed<Day> date(String typed) {
        String plain = plain(typed);
        try {
            return dated(plain).map(Typed::of).orElseGet(() -> not(Problem.NOT_A_DATE));
        } catch (DateTimeException impossible) {
            return not(Problem.NOT_A_DATE);
        }
    }

    private static Optional<Day> dated(String plain) {
        Matcher day = DAY.matcher(plain);
        Matcher compact = COMPACT.matcher(plain);
        Matcher month = MONTH.matcher(plain);
        Matcher year = YEAR.matcher(plain);
        if (day.matches()) {
            return Optional.of(day(day));
        }
        if (compact.matches()) {
            return Optional.of(day(compact));
        }
        if (month.matches()) {
            return Optional.of(new Day(LocalDate.of(number(month, 1), number(month, 2), 1), Precision.MONTH));
        }
        if (year.matches()) {
            return Optional.of(new Day(LocalDate.of(number(year, 1), 1, 1), Precision.YEAR));
        }
        if (plain.matches("\\d{5}(\\.\\d+)?")) {
            int serial = Integer.parseInt(plain.substring(0, 5));
            return serial >= EXCEL_FROM && serial <= EXCEL_TO
                    ? Optional.of(new Day(EXCEL_ZERO.plusDays(serial), Precision.DAY))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static Day day(Matcher parts) {
        return new Day(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)), Precision.DAY);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Optional<BigDecimal> number(String plain) {
        return plain.matches("\\d{1,40}(\\.\\d{1,40})?|\\.\\d{1,40}")
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }

    /** 全角 to half, no blanks, one kind of minus. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[−–—]", "-")
                .strip()
                .replaceAll("(?<=\\d)\\s+(?=\\d{1,2}:)", "T")
                .replaceAll("\\s", "");
    }

    private static <T> Typed<T> of(T value) {
        return new Typed<>(Optional.of(value), Optional.empty());
    }

    private static <T> Typed<T> not(Problem problem) {
        return new Typed<>(Optional.empty(), Optional.of(problem));
    }
}
