package org.zongwu.asset;

import java.util.HashMap;
import java.util.Map;
import org.zongwu.db.Tx;
import org.zongwu.school.Pinyin;
import org.zongwu.school.Seeds;

/** Fills an empty table of categories from {@code seeds/category-codes.csv}; a filled one is left alone. */
public final class CategorySeeds {
    private CategorySeeds() {}

    public static void load(Tx tx, CategoryDao categories) {
        if (!categories.none(tx)) {
            return;
        }
        Lives lives = new Lives();
        Map<String, Category> known = new HashMap<>();
        Seeds.rows("category-codes.csv").forEach(row -> {
            Category parent = known.get(row.get("edition") + row.get("parent"));
            boolean current = row.get("edition").equals("2022");
            Lives.Life life = (current ? lives.of(row.get("code")) : java.util.Optional.<Lives.Life>empty())
                    .orElse(new Lives.Life(0, ""));
            Category draft = new Category(
                    0,
                    row.get("edition"),
                    row.get("code"),
                    row.get("name"),
                    parent == null ? 0 : parent.id(),
                    (parent == null ? "" : parent.path() + "/") + row.get("code"),
                    life.months(),
                    life.months() > 0,
                    life.unit(),
                    1);
            long id = categories.add(tx, draft, Pinyin.sortKey(draft.name()));
            known.put(
                    draft.edition() + draft.code(),
                    new Category(
                            id,
                            draft.edition(),
                            draft.code(),
                            draft.name(),
                            draft.parentId(),
                            draft.path(),
                            draft.lifeMonths(),
                            draft.depreciates(),
                            draft.unit(),
                            1));
        });
    }
}
