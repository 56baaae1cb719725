package org.zongwu.asset.category;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.school.Pinyin;
import org.zongwu.web.Errors;
import org.zongwu.web.Fields;
import org.zongwu.web.Typed;

/** What was typed about a class. Code and name of the state's editions are the state's; its life and unit the school may set. */
record CategoryForm(Map<String, List<String>> typed) {
    static final String LABELS = "category.field.";
    static final String OWN = "SCHOOL";
    private static final int LONGEST = 60;
    /** Longest life of the tables is 50 years (钢筋混凝土). */
    private static final int MOST_MONTHS = 1200;

    static Map<String, List<String>> of(Category category) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("version", List.of(Integer.toString(category.version())));
        fields.put("name", List.of(category.name()));
        fields.put("unit", List.of(category.unit()));
        fields.put("life", List.of(category.lifeMonths() == 0 ? "" : Integer.toString(category.lifeMonths())));
        fields.put("never", List.of(category.depreciates() ? "" : "yes"));
        return fields;
    }

    /** A class of the school's own, beside the state's. */
    Optional<Category> fresh(CategoryTree tree, Errors errors) {
        Fields fields = new Fields(typed, errors, LABELS);
        Optional<Category> parent = parent(fields, tree);
        String code = fields.text("code");
        if (!code.matches("[A-Za-z0-9-]{1,20}")) {
            errors.add("code", "category.error.code");
        }
        String path = parent.map(above -> above.path() + "/").orElse("") + code;
        tree.choices().stream()
                .filter(other -> other.code().equals(code) || other.path().equals(path))
                .findFirst()
                .ifPresent(other -> errors.add("code", "category.error.taken", other.label()));
        Category bare = new Category(
                0,
                OWN,
                code,
                "",
                parent.map(Category::id).orElse(0L),
                path,
                parent.map(Category::lifeMonths).orElse(0),
                true,
                parent.map(Category::unit).orElse(""),
                1);
        return filled(fields, bare);
    }

    /** The class as it becomes. */
    Optional<Category> changed(Category before, Errors errors) {
        return filled(new Fields(typed, errors, LABELS), before);
    }

    static String pinyin(Category category) {
        return Pinyin.sortKey(category.name());
    }

    private static Optional<Category> parent(Fields fields, CategoryTree tree) {
        String written = fields.text("parent");
        Optional<Category> parent = written.isEmpty() ? Optional.empty() : tree.meant(written);
        if (parent.isEmpty() && !written.isEmpty()) {
            fields.errors().add("parent", "category.error.parent", written);
        }
        return parent;
    }

    private static Optional<Category> filled(Fields fields, Category bare) {
        boolean own = bare.edition().equals(OWN);
        String name = own ? fields.text("name", LONGEST) : bare.name();
        if (name.isEmpty()) {
            fields.errors().add("name", "category.error.name");
        }
        boolean never = fields.ticked("never");
        int life = never ? 0 : life(fields, bare);
        String unit = fields.text("unit", LONGEST);
        return fields.errors().any()
                ? Optional.empty()
                : Optional.of(new Category(
                        bare.id(),
                        bare.edition(),
                        bare.code(),
                        name,
                        bare.parentId(),
                        bare.path(),
                        life,
                        !never,
                        unit.isEmpty() && bare.id() == 0 ? bare.unit() : unit,
                        bare.version()));
    }

    /** An empty life of a new class is its parent's; 0 leaves it to each card. */
    private static int life(Fields fields, Category bare) {
        String months = fields.text("life");
        if (months.isEmpty()) {
            return bare.id() == 0 ? bare.lifeMonths() : 0;
        }
        if (months.matches("\\d{1,4}") && Integer.parseInt(months) <= MOST_MONTHS) {
            return Integer.parseInt(months);
        }
        fields.errors().add("life", Typed.Problem.NOT_WHOLE.key(), fields.label("life"));
        return 0;
    }
}
