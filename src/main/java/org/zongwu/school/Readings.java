package org.zongwu.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Readings that the dictionary has otherwise: the school's words, single characters in doubt, and surnames. */
final class Readings {
    private static final int LONGEST = 4;

    private final Map<String, List<String>> words;
    /** Most characters begin no known word: one look settles it. */
    private final Set<Character> beginnings;

    private Readings(Map<String, List<String>> words) {
        this.words = Map.copyOf(words);
        this.beginnings = words.keySet().stream().map(word -> word.charAt(0)).collect(Collectors.toUnmodifiableSet());
    }

    static Readings words() {
        return read("pinyin-words.csv", "word");
    }

    static Readings surnames() {
        return read("surnames.csv", "surname");
    }

    /** The longest known word that begins here. */
    Optional<String> longestAt(String text, int from) {
        if (!beginnings.contains(text.charAt(from))) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST, text.length() - from); length > 0; length--) {
            String word = text.substring(from, from + length);
            if (words.containsKey(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** The usual reading first; syllables apart. */
    List<String> of(String word) {
        return words.getOrDefault(word, List.of());
    }

    private static Readings read(String file, String heading) {
        Map<String, List<String>> words = new HashMap<>();
        Seeds.rows(file).forEach(row -> {
            String also = row.get("also");
            List<String> readings = also.isEmpty() ? List.of(row.get("reading")) : List.of(row.get("reading"), also);
            words.put(row.get(heading), readings);
        });
        return new Readings(words);
    }
}
