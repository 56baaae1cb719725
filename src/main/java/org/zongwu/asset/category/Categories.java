package org.zongwu.asset.category;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.zongwu.db.Tx;

/** The tree of categories as of the reader's snapshot, kept until a category changes: 1,728 rows are not read for every page. Thread-safe. */
public final class Categories {
    private record Kept(long version, CategoryTree tree) {}

    private final CategoryDao dao;
    private final AtomicReference<Optional<Kept>> kept = new AtomicReference<>(Optional.empty());

    public Categories(CategoryDao dao) {
        this.dao = dao;
    }

    public CategoryTree of(Tx tx) {
        long version = dao.version(tx);
        Optional<Kept> known = kept.get().filter(k -> k.version() == version);
        if (known.isPresent()) {
            return known.get().tree();
        }
        CategoryTree fresh = new CategoryTree(dao.all(tx));
        kept.set(Optional.of(new Kept(version, fresh)));
        return fresh;
    }
}
