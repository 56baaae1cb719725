package org.zongwu.school;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as it sounds: for each stretch of it the ways it may be read, the usual one first, syllables apart by spaces. */
record Sounds(List<List<String>> stretches) {
    /** The dictionary would cut the rare characters beyond the basic plane in two: each stands for itself. */
    private static final Pattern RUN = Pattern.compile("[\\p{IsHan}&&[\u0000-\uFFFF]]+|[^\\p{IsHan}]+|.");

    private static final Pattern WORD = Pattern.compile("[a-z]+|\\d+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int MOST_VARIANTS = 8;

    static Sounds of(String text) {
        List<List<String>> stretches = new ArrayList<>();
        read(text, stretches);
        return new Sounds(stretches);
    }

    /** A person's name: its first stretch is the surname, read as surnames are. */
    static Sounds ofName(String name) {
        List<List<String>> stretches = new ArrayList<>();
        if (!name.isEmpty()) {
            String surname = Tables.SURNAMES.longestAt(name, 0).orElseGet(() -> character(name, 0));
            List<String> known = Tables.SURNAMES.of(surname);
            stretches.add(known.isEmpty() ? List.of(han(surname) ? dictionary(surname) : surname) : known);
            read(name.substring(surname.length()), stretches);
        }
        return new Sounds(stretches);
    }

    /** The readings of the first stretch; none for an empty text. */
    List<String> first() {
        return stretches.isEmpty() ? List.of() : stretches.get(0);
    }

    Sounds readFirst(String reading) {
        List<List<String>> others = new ArrayList<>(stretches);
        if (!others.isEmpty()) {
            others.set(0, List.of(reading));
        }
        return new Sounds(others);
    }

    String usual() {
        StringBuilder usual = new StringBuilder();
        stretches.forEach(readings -> usual.append(' ').append(readings.get(0)));
        return SPACES.matcher(usual).replaceAll(" ").strip();
    }

    String initials() {
        StringBuilder initials = new StringBuilder();
        stretches.forEach(readings -> initials.append(letters(readings.get(0))));
        return initials.toString();
    }

    /** The initials by every reading, the usual ones first; no more than a few where much is in doubt. */
    Set<String> allInitials() {
        Set<String> all = Set.of("");
        for (List<String> readings : stretches) {
            List<String> heard = all.size() < MOST_VARIANTS ? readings : readings.subList(0, 1);
            Set<String> longer = new LinkedHashSet<>();
            all.forEach(start -> heard.forEach(reading -> longer.add(start + letters(reading))));
            all = longer;
        }
        return all;
    }

    private static void read(String text, List<List<String>> into) {
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            if (han(run.group())) {
                readHan(run.group(), into);
            } else {
                into.add(List.of(run.group()));
            }
        }
    }

    /** Known words of two and more characters cut the run; what lies between is the dictionary's. */
    private static void readHan(String run, List<List<String>> into) {
        int from = 0;
        for (int at = 0; at < run.length(); ) {
            String word = Tables.WORDS.longestAt(run, at).orElse("");
            if (word.length() < 2) {
                at++;
                continue;
            }
            readBetween(run.substring(from, at), into);
            into.add(Tables.WORDS.of(word));
            at += word.length();
            from = at;
        }
        readBetween(run.substring(from), into);
    }

    private static void readBetween(String part, List<List<String>> into) {
        if (part.isEmpty()) {
            return;
        }
        String[] syllables = SPACES.split(dictionary(part));
        if (syllables.length != part.length()) {
            into.add(List.of(String.join(" ", syllables)));
            return;
        }
        for (int i = 0; i < syllables.length; i++) {
            Set<String> readings = new LinkedHashSet<>(List.of(syllables[i]));
            readings.addAll(Tables.WORDS.of(part.substring(i, i + 1)));
            into.add(List.copyOf(readings));
        }
    }

    /** The first letter of each syllable or word, numbers whole. */
    private static String letters(String syllables) {
        StringBuilder letters = new StringBuilder();
        Matcher word = WORD.matcher(syllables);
        while (word.find()) {
            String found = word.group();
            letters.append(Character.isDigit(found.charAt(0)) ? found : found.substring(0, 1));
        }
        return letters.toString();
    }

    private static String dictionary(String han) {
        return Tables.SYLLABLES.of(han);
    }

    private static String character(String text, int at) {
        return text.substring(at, text.offsetByCodePoints(at, 1));
    }

    private static boolean han(String text) {
        return Character.isIdeographic(text.charAt(0));
    }

    /** Loaded by the first use of a method, so that naming this class costs nothing. */
    private static final class Tables {
        private static final Syllables SYLLABLES = new Syllables();
        private static final Readings WORDS = Readings.words();
        private static final Readings SURNAMES = Readings.surnames();
    }
}
