package org.zongwu.asset.category;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.zongwu.db.Tx;
import org.zongwu.school.Seeds;

/** Fills an empty table of categories from {@code seeds/category-codes.csv}; a filled one is left alone. */
public final class CategorySeeds {
    private CategorySeeds() {}

    public static void load(Tx tx, CategoryDao categories) {
        if (!categories.none(tx)) {
            return;
        }
        Lives lives = new Lives();
        Map<String, Category> known = new LinkedHashMap<>();
        Seeds.rows("category-codes.csv").forEach(row -> {
            Optional<Category> parent = Optional.ofNullable(known.get(row.get("edition") + row.get("parent")));
            Optional<Lives.Life> current =
                    row.get("edition").equals("2022") ? lives.of(row.get("code")) : Optional.empty();
            Lives.Life life = current.orElse(new Lives.Life(0, ""));
            known.put(
                    row.get("edition") + row.get("code"),
                    new Category(
                            known.size() + 1L,
                            row.get("edition"),
                            row.get("code"),
                            row.get("name"),
                            parent.map(Category::id).orElse(0L),
                            parent.map(above -> above.path() + "/").orElse("") + row.get("code"),
                            life.months(),
                            life.months() > 0,
                            life.unit(),
                            1));
        });
        categories.fill(tx, known.values());
    }
}
