package org.zongwu.asset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Weighs the code that a file gives a thing against the names beside it. A code whose name disagrees is never taken:
 * A02010104 is 服务器 in the list of 2022, 台式计算机 in the purchasing list before it (assets.md 3.2).
 */
public final class CategoryCheck {
    private static final Pattern EDITION_2010 = Pattern.compile("[1-6]\\d{6}");
    /** A spreadsheet drops the zero before 39115. */
    private static final Pattern EDITION_1994 = Pattern.compile("0?\\d{5}|[1-9]\\d{5}");

    private static final Pattern PURCHASING = Pattern.compile("[ABC]\\d{2,10}");

    private final CategoryGuess guess;
    private final Map<String, Category> older = new HashMap<>();

    public enum Kind {
        /** The code is of the 2022 list or the school's own, and nothing beside it says otherwise. */
        AGREES,
        /** It is, but the names beside it mean another class: the clerk is asked once. */
        DISAGREES,
        /** It is a code of an older edition: kept beside, the category proposed by name. */
        OLDER,
        /** No edition has it; the category is proposed by name. */
        UNKNOWN,
        /** The file gives none; the category is proposed by name. */
        MISSING
    }

    /**
     * {@code category} is the code's own when it agrees, else the one proposed by name; {@code listed} is what the list
     * calls the code; {@code edition} the older edition it belongs to, empty otherwise.
     */
    public record Verdict(Kind kind, Optional<Category> category, Optional<Category> listed, String edition) {}

    /** Over the categories of all editions. */
    public CategoryCheck(List<Category> all) {
        this.guess = new CategoryGuess(all);
        all.stream()
                .filter(category -> guess.byCode(category.code())
                        .filter(current -> current.edition().equals(category.edition()))
                        .isEmpty())
                .forEach(category -> older.putIfAbsent(category.code(), category));
    }

    /** {@code className} is the file's own name of the category, empty when it gives none. */
    public Verdict judge(String name, String code, String className) {
        String plain = CategoryGuess.plain(code);
        Optional<Category> proposed = proposal(name, className);
        if (plain.isEmpty()) {
            return new Verdict(Kind.MISSING, proposed, Optional.empty(), "");
        }
        Optional<Category> listed = guess.byCode(plain);
        if (listed.isPresent()) {
            return current(listed.get(), name, className, proposed);
        }
        Optional<Category> old = Optional.ofNullable(older.get(plain.length() == 5 ? "0" + plain : plain));
        String edition = old.map(Category::edition).orElseGet(() -> editionOf(plain));
        return new Verdict(edition.isEmpty() ? Kind.UNKNOWN : Kind.OLDER, proposed, old, edition);
    }

    private Verdict current(Category listed, String name, String className, Optional<Category> proposed) {
        if (agrees(listed, name, className)) {
            return new Verdict(Kind.AGREES, Optional.of(listed), Optional.of(listed), "");
        }
        String edition = Optional.ofNullable(older.get(listed.code()))
                .filter(old -> same(old.name(), className) || same(old.name(), name))
                .map(Category::edition)
                .orElse("");
        return new Verdict(Kind.DISAGREES, proposed, Optional.of(listed), edition);
    }

    /** The file's name of the class decides where it means a class; a whole branch (设备) or an unknown word does not. */
    private boolean agrees(Category listed, String name, String className) {
        if (same(listed.name(), className)) {
            return true;
        }
        Optional<Category> meant = guess.exact(className);
        boolean branch = meant.filter(category -> above(category, listed)).isPresent();
        if (meant.isPresent() && !branch) {
            return above(listed, meant.get());
        }
        return guess.byName(name).map(category -> related(category, listed)).orElse(true);
    }

    private Optional<Category> proposal(String name, String className) {
        Optional<Category> exact = guess.exact(className).filter(category -> category.parentId() != 0);
        Optional<Category> named = guess.byName(name);
        boolean finer = exact.isPresent() && named.isPresent() && above(exact.get(), named.get());
        return finer ? named : exact.or(() -> named).or(() -> guess.byName(className));
    }

    private static boolean related(Category one, Category other) {
        boolean brothers = one.parentId() == other.parentId() && one.parentId() != 0;
        return above(one, other) || above(other, one) || (brothers && (rest(one) || rest(other)));
    }

    /** Whether the first stands above the second in the tree, or is the same. */
    private static boolean above(Category high, Category low) {
        return (low.path() + "/").startsWith(high.path() + "/");
    }

    /** 其他…, into which one clerk puts what another finds a class for. */
    private static boolean rest(Category category) {
        return category.name().startsWith("其他");
    }

    private static boolean same(String one, String other) {
        return !other.isBlank() && CategoryGuess.plain(one).equals(CategoryGuess.plain(other));
    }

    private static String editionOf(String code) {
        if (EDITION_2010.matcher(code).matches()) {
            return "2010";
        }
        if (EDITION_1994.matcher(code).matches()) {
            return "1994";
        }
        return PURCHASING.matcher(code).matches() ? "2013-GP" : "";
    }
}
