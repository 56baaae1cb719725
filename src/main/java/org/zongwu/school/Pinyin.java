package org.zongwu.school;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Chinese text by its sound: sort keys (full pinyin without tones, numbers in natural order) and initials for search. The
 * dictionary's mistakes are set right by {@code seeds/pinyin-words.csv}, surnames by {@code seeds/surnames.csv}.
 * Thread-safe.
 */
public final class Pinyin {
    /** Sorts after every text. */
    public static final String LAST = "\uFFFF";

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int NUMBER_LENGTH = 8;

    private Pinyin() {}

    /** Sorts as Chinese readers expect; an empty text sorts after all others. */
    public static String sortKey(String text) {
        return text.isEmpty() ? LAST : padded(Sounds.of(plain(text)).usual());
    }

    /** First letters of the usual reading, numbers whole: mdl203 for 明德楼203. */
    public static String initials(String text) {
        return Sounds.of(plain(text)).initials();
    }

    /** Every plausible reading's initials, apart by spaces, for the search column: {@code c z} where 长 is in doubt. */
    public static String searchInitials(String text) {
        return String.join(" ", Sounds.of(plain(text)).allInitials());
    }

    public static String nameKey(String name) {
        return name.isEmpty() ? LAST : padded(Sounds.ofName(plain(name)).usual());
    }

    public static String nameInitials(String name) {
        return Sounds.ofName(plain(name)).initials();
    }

    /** As {@link #searchInitials} for a person's name, a surname in doubt (单, 曾, 查) by both readings. */
    public static String nameSearchInitials(String name) {
        return String.join(" ", Sounds.ofName(plain(name)).allInitials());
    }

    /** The readings a surname may have, the usual first; one for most, none for an empty name. */
    public static List<String> surnameReadings(String name) {
        return Sounds.ofName(plain(name)).first();
    }

    /** How the surname is read in a stored key, where that is not the usual way; else empty. */
    public static String reading(String name, String key) {
        return surnameReadings(name).stream()
                .filter(key::startsWith)
                .findFirst()
                .filter(reading -> !nameKey(name).equals(key))
                .orElse("");
    }

    /** The key of a name whose surname is read as its bearer says. */
    public static String nameKey(String name, String surnameReading) {
        return padded(Sounds.ofName(plain(name)).readFirst(surnameReading).usual());
    }

    /** The initials of a name whose surname is read as its bearer says. */
    public static String nameInitials(String name, String surnameReading) {
        return Sounds.ofName(plain(name)).readFirst(surnameReading).initials();
    }

    private static String padded(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number ->
                        "0".repeat(Math.max(0, NUMBER_LENGTH - number.group().length())) + number.group());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
