package org.zongwu.asset.category;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes the category of a thing by its name: the exact name of the 2022 list, else the longest known word in it. A
 * code from a file is checked against the name beside it, and never taken silently when they disagree.
 */
public final class CategoryGuess {
    private final Map<String, Category> byName = new HashMap<>();
    private final Map<String, Category> byCode = new HashMap<>();
    private final List<Map.Entry<String, String>> words;

    public CategoryGuess(List<Category> choices) {
        choices.forEach(category -> {
            byName.putIfAbsent(category.name(), category);
            byCode.putIfAbsent(category.code(), category);
        });
        words = Seeds.rows("category-words.csv").stream()
                .map(row -> Map.entry(row.get("word"), row.get("code")))
                .sorted(Comparator.comparing((Map.Entry<String, String> word) ->
                                -word.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** The class of the 2022 list that bears exactly this name. */
    public Optional<Category> exact(String name) {
        return Optional.ofNullable(byName.get(name.strip()));
    }

    public Optional<Category> byName(String name) {
        return exact(name).or(() -> byWord(name.strip()));
    }

    private Optional<Category> byWord(String plain) {
        return words.stream()
                .filter(word -> plain.contains(word.getKey()))
                .map(word -> byCode.get(word.getValue()))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** The codes that the list of words knows, as a JSON list. */
    static String codes() {
        return Seeds.rows("category-words.csv").stream()
                .map(row -> '"' + row.get("code") + '"')
                .distinct()
                .collect(java.util.stream.Collectors.joining(",", "[", "]"));
    }

    public Optional<Category> byCode(String code) {
        return Optional.ofNullable(byCode.get(code.strip()));
    }
}
