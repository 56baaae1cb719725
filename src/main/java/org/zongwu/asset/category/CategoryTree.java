package org.zongwu.asset.category;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All categories of one moment, in the order of their editions and codes; found by id and by path. */
public final class CategoryTree {
    /** The editions under which a new card may be put. */
    private static final Set<String> CURRENT = Set.of("2022", "SCHOOL");

    private final Map<String, Category> byPath = new LinkedHashMap<>();
    private final Map<Long, Category> byId = new HashMap<>();
    private final Map<Long, List<Category>> children = new HashMap<>();
    private final List<Category> choices;
    private final CategoryGuess guess;

    CategoryTree(List<Category> all) {
        all.forEach(category -> {
            byPath.put(category.path(), category);
            byId.put(category.id(), category);
            children.computeIfAbsent(category.parentId(), id -> new ArrayList<>())
                    .add(category);
        });
        choices = all.stream()
                .filter(category -> CURRENT.contains(category.edition()))
                .toList();
        guess = new CategoryGuess(choices);
    }

    public Optional<Category> of(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Category> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    public Iterable<Category> all() {
        return byPath.values();
    }

    /** The classes directly under this one; of nothing, the roots of the edition. The school's own stand among the state's. */
    public List<Category> below(Optional<Category> parent, String edition) {
        return parent.map(above -> children.getOrDefault(above.id(), List.of()))
                .orElseGet(() -> children.getOrDefault(0L, List.of()).stream()
                        .filter(category -> category.edition().equals(edition))
                        .toList());
    }

    public List<Category> choices() {
        return choices;
    }

    public CategoryGuess guess() {
        return guess;
    }

    /** What people typed: a code, {@code code name}, or a name. */
    public Optional<Category> meant(String written) {
        return guess.byCode(written.split(" ", 2)[0]).or(() -> choices.stream()
                .filter(category -> category.name().equals(written))
                .findFirst());
    }

    /** The path of the class above; empty for a root. */
    public static String above(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** From 1 for a root. */
    public static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count() + 1;
    }
}
