package org.zongwu.asset;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zongwu.school.Seeds;

/**
 * Proposes the category of a thing by its name: the exact name of the 2022 list, else a known word in it. A Chinese name
 * ends with what the thing is (钢琴凳 is a stool), so the word that ends last counts, and of those the longest.
 */
public final class CategoryGuess {
    /** Editions that a card may be put under; codes of older ones are kept beside it (assets.md 3.2). */
    private static final List<String> CURRENT = List.of("2022", "SCHOOL");

    private static final Pattern BRACKETS = Pattern.compile("[(\\[【].*?[)\\]】]");
    private static final Pattern END = Pattern.compile("子?|\\s.*");
    private static final Pattern LATIN = Pattern.compile("[A-Z0-9]+");
    /** Classes of buildings: the word must end the name, for 教室空调 and 食堂设备 are none. */
    private static final String BUILDINGS = "A0101";

    private final Map<String, Category> byName = new HashMap<>();
    private final Map<String, Category> byCode = new HashMap<>();

    public enum Confidence {
        /** The name is the list's own. */
        EXACT,
        /** A word of the name is known. */
        WORD,
        NONE
    }

    public record Proposal(Optional<Category> category, Confidence confidence) {}

    /** Out of these; categories of older editions among them are left aside. */
    public CategoryGuess(List<Category> categories) {
        categories.stream()
                .filter(category -> CURRENT.contains(category.edition()))
                .forEach(category -> {
                    byName.putIfAbsent(plain(category.name()), category);
                    byName.putIfAbsent(bare(plain(category.name())), category);
                    byCode.putIfAbsent(plain(category.code()), category);
                });
    }

    public Proposal propose(String name) {
        Optional<Category> exact = exact(name);
        Optional<Category> word = byWord(name);
        // 计算机 is a branch of the list; the word for it knows which of its classes is usually meant
        if (exact.isPresent() && word.filter(finer -> below(exact.get(), finer)).isEmpty()) {
            return new Proposal(exact, Confidence.EXACT);
        }
        return new Proposal(word, word.isPresent() ? Confidence.WORD : Confidence.NONE);
    }

    /** The class that bears exactly this name, what stands in brackets aside. */
    public Optional<Category> exact(String name) {
        String plain = plain(name);
        return Optional.ofNullable(byName.get(plain)).or(() -> Optional.ofNullable(byName.get(bare(plain))));
    }

    public Optional<Category> byName(String name) {
        return propose(name).category();
    }

    public Optional<Category> byCode(String code) {
        return Optional.ofNullable(byCode.get(plain(code)));
    }

    /** The codes that the list of words knows, as a JSON list. */
    static String codes() {
        return new TreeSet<>(Known.CODES.values())
                .stream().map(code -> '"' + code + '"').collect(Collectors.joining(",", "[", "]"));
    }

    private Optional<Category> byWord(String name) {
        String plain = bare(plain(name));
        for (int end = plain.length(); end > 0; end--) {
            for (int start = Math.max(0, end - Known.LONGEST); start < end; start++) {
                String code = Known.CODES.get(plain.substring(start, end));
                Category category = code == null ? null : byCode.get(code);
                if (category != null && stands(plain, start, end, code)) {
                    return Optional.of(category);
                }
            }
        }
        return Optional.empty();
    }

    /** One character (桌, 柜) and a building must end the name; letters (UPS) must stand alone. */
    private static boolean stands(String name, int start, int end, String code) {
        String word = name.substring(start, end);
        boolean ends = END.matcher(name.substring(end)).matches();
        if (LATIN.matcher(word).matches()) {
            return !letter(name, start - 1) && !letter(name, end);
        }
        return ends || (word.length() > 1 && !code.startsWith(BUILDINGS));
    }

    private static boolean below(Category branch, Category category) {
        return category.path().startsWith(branch.path() + "/");
    }

    private static boolean letter(String name, int at) {
        return at >= 0
                && at < name.length()
                && LATIN.matcher(name.substring(at, at + 1)).matches();
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    private static String bare(String plain) {
        String bare = BRACKETS.matcher(plain).replaceAll("").strip();
        return bare.isEmpty() ? plain : bare;
    }

    /** Loaded by the first use, once. */
    private static final class Known {
        static final Map<String, String> CODES = Seeds.rows("category-words.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> plain(row.get("word")), row -> row.get("code")));
        static final int LONGEST =
                CODES.keySet().stream().mapToInt(String::length).max().orElse(0);
    }
}
