package org.zongwu.asset.list;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.zongwu.db.Tx;

/**
 * What was worked out of the register, kept per question for one version of it: as long as nobody writes, it costs nothing
 * again. The least used is let go. Thread-safe.
 */
public final class PerVersion<Q, A> {
    private static final int KEPT = 128;

    private record At<Q>(Q question, long version) {}

    private final Map<At<Q>, A> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<At<Q>, A> eldest) {
            return size() > KEPT;
        }
    };
    private final AssetListDao lists;

    public PerVersion(AssetListDao lists) {
        this.lists = lists;
    }

    public A of(Tx tx, Q question, Supplier<A> worked) {
        At<Q> at = new At<>(question, lists.version(tx));
        synchronized (kept) {
            A known = kept.get(at);
            if (known != null) {
                return known;
            }
        }
        A fresh = worked.get();
        synchronized (kept) {
            kept.put(at, fresh);
        }
        return fresh;
    }
}
