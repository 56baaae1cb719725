package org.zongwu.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        /** 1.5万: how many decimals were left out is not known. */
        TEN_THOUSANDS,
        NOT_A_DATE,
        /** 2026-02-30: written well, but there is no such day. */
        NO_SUCH_DAY,
        /** 05.1.17 may be 2005 or the 5th, 20/1 a month or a day. */
        SHORT_YEAR,
        NOT_YES_OR_NO;

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

    private static final BigDecimal MOST_PIECES = BigDecimal.valueOf(9_999_999);
    private static final Pattern CURRENCY = Pattern.compile("^[¥￥]|元$");

    /** Commas stand before three digits, or before four as Chinese counts; 1,5 is none of these. */
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,40}|\\d{1,3}(,\\d{3})+|\\d{1,4}(,\\d{4})+)(\\.\\d{1,40})?|\\.\\d{1,40}");

    private static final Pattern MINUS = Pattern.compile("[−–—﹣－]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** The measure word that people write behind a number of pieces: 3张, 12 台. */
    private static final Pattern UNIT = Pattern.compile("(?<=\\d)[个件张台套把只块条本辆间支副盏箱包卷瓶桶双对组座栋幢幅面根扇部架盒袋册片株棵床顶项]$");

    private static final Map<String, Boolean> YES_OR_NO = Map.ofEntries(
            Map.entry("是", true),
            Map.entry("有", true),
            Map.entry("对", true),
            Map.entry("√", true),
            Map.entry("✓", true),
            Map.entry("✔", true),
            Map.entry("☑", true),
            Map.entry("yes", true),
            Map.entry("y", true),
            Map.entry("true", true),
            Map.entry("否", false),
            Map.entry("无", false),
            Map.entry("没有", false),
            Map.entry("不是", false),
            Map.entry("×", false),
            Map.entry("✗", false),
            Map.entry("✘", false),
            Map.entry("no", false),
            Map.entry("n", false),
            Map.entry("false", false));

    /** An amount in 元 with at most two decimals, as 分; a negative one is refused. */
    public static Typed<Long> money(String typed) {
        Typed<Long> fen = signedMoney(typed);
        return fen.value().filter(amount -> amount < 0).isPresent() ? not(Problem.NEGATIVE) : fen;
    }

    /** As {@link #money}, but the amount may be negative, as a correction is. */
    public static Typed<Long> signedMoney(String typed) {
        Typed<BigDecimal> yuan = yuan(typed);
        if (yuan.value().isEmpty()) {
            return not(yuan.problem().orElseThrow());
        }
        BigDecimal exact = yuan.value().get().stripTrailingZeros();
        if (exact.scale() > 2) {
            return not(Problem.DECIMALS);
        }
        return of(exact.movePointRight(2).longValueExact());
    }

    /** A price in 元 with all the decimals it was given; more than two mean that it was divided and rounded. */
    public static Typed<BigDecimal> price(String typed) {
        Typed<BigDecimal> yuan = yuan(typed);
        return yuan.value().filter(price -> price.signum() < 0).isPresent() ? not(Problem.NEGATIVE) : yuan;
    }

    /** A whole number of pieces, from 1 to 9,999,999. */
    public static Typed<Integer> quantity(String typed) {
        Optional<BigDecimal> number = number(UNIT.matcher(plain(typed)).replaceFirst(""));
        if (number.isEmpty()) {
            return not(Problem.NOT_A_NUMBER);
        }
        if (number.get().signum() < 0) {
            return not(Problem.NEGATIVE);
        }
        if (number.get().stripTrailingZeros().scale() > 0 || number.get().signum() == 0) {
            return not(Problem.NOT_WHOLE);
        }
        return number.get().compareTo(MOST_PIECES) > 0
                ? not(Problem.TOO_LARGE)
                : of(number.get().intValueExact());
    }

    /** A day as people write it, a month or a year for less, or the bare number of an Excel day. */
    public static Typed<Day> date(String typed) {
        return TypedDay.read(ChineseDay.inDigits(plain(typed)));
    }

    /** 是 否 有 无 √ ×; an empty cell is neither. */
    public static Typed<Boolean> yesOrNo(String typed) {
        Boolean said = YES_OR_NO.get(plain(typed).toLowerCase(Locale.ROOT));
        return said == null ? not(Problem.NOT_YES_OR_NO) : of(said);
    }

    private static Typed<BigDecimal> yuan(String typed) {
        String plain = CURRENCY.matcher(plain(typed)).replaceAll("");
        if (plain.endsWith("万")) {
            return not(Problem.TEN_THOUSANDS);
        }
        Optional<BigDecimal> yuan = number(plain);
        if (yuan.isEmpty()) {
            return not(Problem.NOT_A_NUMBER);
        }
        return yuan.get().abs().compareTo(MOST_YUAN) > 0 ? not(Problem.TOO_LARGE) : of(yuan.get());
    }

    private static Optional<BigDecimal> number(String plain) {
        String unsigned = plain.startsWith("-") ? plain.substring(1) : plain;
        if (!NUMBER.matcher(unsigned).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(unsigned.replace(",", ""));
        return Optional.of(plain.startsWith("-") ? number.negate() : number);
    }

    /** 全角 to half, no blanks, one kind of minus. Blanks before a time of day become a T. */
    private static String plain(String typed) {
        if (simple(typed)) {
            return typed;
        }
        String narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        String dated = TypedDay.BEFORE_TIME.matcher(narrow).replaceAll("T");
        return BLANKS.matcher(MINUS.matcher(dated).replaceAll("-")).replaceAll("");
    }

    /** Most cells hold nothing but ASCII without blanks; imports read hundreds of thousands of them. */
    private static boolean simple(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) <= ' ' || typed.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    static <T> Typed<T> of(T value) {
        return new Typed<>(Optional.of(value), Optional.empty());
    }

    static <T> Typed<T> not(Problem problem) {
        return new Typed<>(Optional.empty(), Optional.of(problem));
    }
}
