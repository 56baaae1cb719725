package org.zongwu.asset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zongwu.db.Tx;

/**
 * Totals and tree counts of results, kept per filter and version of the register: a list that nobody changed costs
 * neither again. The filter holds the viewer's scope. Thread-safe.
 */
final class Overview {
    private static final int KEPT = 128;
    private static final int DEPTH = 3;

    /** A branch of the category tree: {@code path} as in the address, {@code depth} from 1. */
    record Branch(String path, String name, long cards, int depth) {}

    record Result(AssetListDao.Totals totals, List<Branch> tree) {}

    private record Key(AssetFilter filter, long version) {}

    private final Map<Key, Result> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Result> eldest) {
            return size() > KEPT;
        }
    };
    private final AssetListDao lists;
    private final CategoryDao categories;

    Overview(AssetListDao lists, CategoryDao categories) {
        this.lists = lists;
        this.categories = categories;
    }

    Result of(Tx tx, AssetFilter filter) {
        Key key = new Key(filter, lists.version(tx));
        synchronized (kept) {
            Result known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Result fresh = new Result(lists.totals(tx, filter), tree(tx, filter.anyCategory()));
        synchronized (kept) {
            kept.put(key, fresh);
        }
        return fresh;
    }

    /** The branches down to the third level under which cards stand, in the order of their codes. */
    private List<Branch> tree(Tx tx, AssetFilter filter) {
        Map<Long, Long> counts = lists.perCategory(tx, filter);
        Map<String, Long> perPath = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Category category : categories.all(tx)) {
            names.put(category.path(), category.name());
            order.add(category.path());
            long here = counts.getOrDefault(category.id(), 0L);
            for (String path = category.path(); here > 0 && !path.isEmpty(); path = above(path)) {
                perPath.merge(path, here, Long::sum);
            }
        }
        List<Branch> tree = new ArrayList<>(order.stream()
                .filter(path -> perPath.containsKey(path) && depth(path) <= DEPTH)
                .map(path -> new Branch(path, names.get(path), perPath.get(path), depth(path)))
                .toList());
        if (counts.containsKey(0L)) {
            tree.add(new Branch(AssetFilter.NO_CATEGORY, "", counts.get(0L), 1));
        }
        return tree;
    }

    private static String above(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count() + 1;
    }
}
