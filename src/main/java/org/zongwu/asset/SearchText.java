package org.zongwu.asset;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How text stands in the search index: every character apart, so that the phrase of a word finds it anywhere inside
 * another, from one character on. Signs, which the tokenizer would drop, become characters of the private area.
 */
public final class SearchText {
    /** Stands between two fields, so that no phrase runs over from one into the next. */
    private static final String BORDER = " \uF8FF ";

    private SearchText() {}

    static String index(List<String> fields) {
        return fields.stream()
                .filter(field -> !field.isEmpty())
                .map(SearchText::apart)
                .collect(Collectors.joining(BORDER));
    }

    /** The MATCH expression for what was typed; every word must be found. Empty when nothing can be searched for. */
    public static String match(String typed) {
        return List.of(typed.strip().split("\\s+", -1)).stream()
                .map(SearchText::apart)
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> '"' + phrase + '"')
                .collect(Collectors.joining(" "));
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
                .map(c -> Character.isLetterOrDigit(c) ? c : 0xE000 + (c & 0x17FF))
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }
}
