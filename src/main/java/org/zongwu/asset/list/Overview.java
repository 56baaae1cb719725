package org.zongwu.asset.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zongwu.asset.category.Categories;
import org.zongwu.asset.category.Category;
import org.zongwu.asset.category.CategoryTree;
import org.zongwu.db.Tx;

/**
 * Totals and tree counts of results, kept per filter and version of the register: a list that nobody changed costs
 * neither again. The filter holds the viewer's scope. Thread-safe.
 */
public final class Overview {
    private static final int DEPTH = 3;

    /** A branch of the category tree: {@code path} as in the address, {@code depth} from 1; no name for the cards without a class. */
    public record Branch(String path, String name, long cards, int depth) {}

    /** {@code here} is nothing but for a result that looks at one place. */
    public record Result(AssetListDao.Totals totals, AssetListDao.Here here, List<Branch> tree) {}

    private final PerVersion<AssetFilter, Result> kept;
    private final AssetListDao lists;
    private final Categories categories;

    public Overview(AssetListDao lists, Categories categories) {
        this.kept = new PerVersion<>(lists);
        this.lists = lists;
        this.categories = categories;
    }

    public Result of(Tx tx, AssetFilter filter) {
        return kept.of(tx, filter, () -> worked(tx, filter));
    }

    private Result worked(Tx tx, AssetFilter filter) {
        Map<Long, Long> counts = lists.perCategory(tx, filter.anyCategory());
        return new Result(
                lists.totals(tx, filter),
                filter.place().isEmpty() ? new AssetListDao.Here(0, 0) : lists.here(tx, filter),
                tree(categories.of(tx), counts));
    }

    /** The branches down to the third level under which cards stand, in the order of their codes; last, those without a class. */
    private static List<Branch> tree(CategoryTree categories, Map<Long, Long> counts) {
        Map<String, Long> perPath = new HashMap<>();
        counts.forEach((id, cards) -> categories.of(id).ifPresent(category -> {
            for (String path = category.path(); !path.isEmpty(); path = CategoryTree.above(path)) {
                perPath.merge(path, cards, Long::sum);
            }
        }));
        List<Branch> branches = new ArrayList<>();
        for (Category category : categories.all()) {
            Long cards = perPath.get(category.path());
            int depth = CategoryTree.depth(category.path());
            if (cards != null && depth <= DEPTH) {
                branches.add(new Branch(category.path(), category.name(), cards, depth));
            }
        }
        if (counts.containsKey(0L)) {
            branches.add(new Branch(AssetFilter.NO_CATEGORY, "", counts.get(0L), 1));
        }
        return branches;
    }
}
