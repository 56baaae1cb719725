package org.zongwu.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a password of one's own must be: 8 characters or more, of any kind; those that everybody tries first are refused.
 * Nothing is asked of its composition, and it never expires.
 */
public final class PasswordRules {
    public static final int SHORTEST = 8;
    /** Longer is hashed no better, and keeps one login from costing what many do. */
    public static final int LONGEST = 200;

    private static final int LEAST_DIFFERENT = 3;
    private static final int LONGEST_TAIL = 6;
    private static final List<String> ROWS = List.of(
            "01234567890123456789",
            "abcdefghijklmnopqrstuvwxyz",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
            "qazwsxedcrfvtgbyhnujmikolp",
            "1q2w3e4r5t6y7u8i9o0p",
            "qaswedfrtgyhujikolp");
    /** A day, with or without signs between: whose birthday it is can be asked around. */
    private static final Pattern DAY =
            Pattern.compile("(?:19|20)\\d{2}[-./年]?(?:0?[1-9]|1[0-2])[-./月]?(?:0?[1-9]|[12]\\d|3[01])日?");

    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86)?1[3-9]\\d{9}");
    private static final Pattern TAIL = Pattern.compile("[^a-z]+$");
    private static final Pattern HEAD = Pattern.compile("^[^a-z]+");

    private PasswordRules() {}

    public enum Weakness {
        SHORT,
        LONG,
        /** On the list of the usual ones, as it is or with a year or number behind or before. */
        COMMON,
        /** One sign repeated, or keys in their order. */
        ROW,
        /** A date or a mobile number. */
        DATE_OR_PHONE,
        /** The person's own name, user name or number, or the school's, with little around it. */
        OWN_NAME
    }

    /** The first thing wrong with it; {@code own} are the words that belong to the person and the school. */
    public static Optional<Weakness> weakness(String password, Collection<String> own) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Weakness.SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.LONG);
        }
        String plain = plain(password);
        return Stream.of(
                        found(Weakness.ROW, inRow(plain)),
                        found(
                                Weakness.DATE_OR_PHONE,
                                DAY.matcher(plain).matches()
                                        || MOBILE.matcher(plain).matches()),
                        found(Weakness.COMMON, common(plain)),
                        found(Weakness.OWN_NAME, own.stream().anyMatch(word -> mostly(plain, plain(word)))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Weakness> found(Weakness weakness, boolean found) {
        return found ? Optional.of(weakness) : Optional.empty();
    }

    private static boolean common(String plain) {
        String behind = TAIL.matcher(plain).replaceFirst("");
        String bare = HEAD.matcher(behind).replaceFirst("");
        boolean little = plain.length() - bare.length() <= LONGEST_TAIL;
        return known(plain) || known(half(plain)) || (little && (known(behind) || known(bare) || known(half(bare))));
    }

    private static boolean known(String word) {
        return Common.WORDS.contains(word);
    }

    /** zongwuzongwu is no better than zongwu. */
    private static String half(String text) {
        String half = text.substring(0, text.length() / 2);
        return text.equals(half + half) ? half : text;
    }

    private static boolean inRow(String plain) {
        boolean few = plain.chars().distinct().count() < LEAST_DIFFERENT;
        String back = new StringBuilder(plain).reverse().toString();
        return few || ROWS.stream().anyMatch(row -> row.contains(plain) || row.contains(back));
    }

    private static boolean mostly(String plain, String word) {
        return word.length() >= 3 && plain.contains(word) && plain.length() - word.length() <= LONGEST_TAIL;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Loaded by the first use, once. */
    private static final class Common {
        static final Set<String> WORDS = read();

        private static Set<String> read() {
            try (InputStream in = Common.class.getResourceAsStream("/seeds/common-passwords.txt")) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return Set.of(Stream.of(text.split("\\s+")).distinct().toArray(String[]::new));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
