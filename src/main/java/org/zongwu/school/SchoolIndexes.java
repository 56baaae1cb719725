package org.zongwu.school;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.zongwu.db.Tx;

/**
 * The {@link SchoolIndex} as of the reader's snapshot, kept until a table of the school changes (a row raised by triggers
 * says so): a list page asks for it every time. Thread-safe.
 */
public final class SchoolIndexes {
    private record Kept(long version, SchoolIndex index) {}

    private final SchoolVersionDao versions = new SchoolVersionDao();
    private final AtomicReference<Optional<Kept>> kept = new AtomicReference<>(Optional.empty());

    public SchoolIndex of(Tx tx) {
        long version = version(tx);
        Optional<Kept> known = kept.get().filter(k -> k.version() == version);
        if (known.isPresent()) {
            return known.get().index();
        }
        SchoolIndex fresh = SchoolIndex.read(tx);
        kept.set(Optional.of(new Kept(version, fresh)));
        return fresh;
    }

    public long version(Tx tx) {
        return versions.of(tx);
    }
}
