package org.zongwu.asset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zongwu.school.Seeds;

/** The categories as {@code seeds/category-codes.csv} has them, with ids in its order. */
final class Listed {
    private Listed() {}

    static List<Category> all() {
        Lives lives = new Lives();
        List<Category> all = new ArrayList<>();
        Map<String, Category> known = new HashMap<>();
        for (Map<String, String> row : Seeds.rows("category-codes.csv")) {
            Category parent = known.get(row.get("edition") + row.get("parent"));
            Lives.Life life = lives.of(row.get("code")).orElse(new Lives.Life(0, ""));
            Category category = new Category(
                    all.size() + 1L,
                    row.get("edition"),
                    row.get("code"),
                    row.get("name"),
                    parent == null ? 0 : parent.id(),
                    (parent == null ? "" : parent.path() + "/") + row.get("code"),
                    life.months(),
                    life.depreciates(),
                    life.unit(),
                    1);
            all.add(category);
            known.put(category.edition() + category.code(), category);
        }
        return all;
    }
}
