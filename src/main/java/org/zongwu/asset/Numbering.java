package org.zongwu.asset;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.zongwu.asset.category.Category;
import org.zongwu.db.Tx;

/** The numbers of cards that are made together: as typed, or the next of the school's pattern, fetched once for each beginning. */
final class Numbering {
    private final NumberPattern pattern;
    private final Map<Long, Optional<Category>> classes;
    private final Map<String, Queue<String>> free = new HashMap<>();

    Numbering(SerialDao serials, Tx tx, List<AssetDraft> drafts, Map<Long, Optional<Category>> classes) {
        this.pattern = serials.pattern(tx);
        this.classes = classes;
        Set<String> given = drafts.stream().map(AssetDraft::number).collect(Collectors.toSet());
        drafts.stream()
                .filter(draft -> draft.number().isEmpty())
                .collect(Collectors.groupingBy(this::prefix, Collectors.summingInt(draft -> 1)))
                .forEach((prefix, count) ->
                        free.put(prefix, new ArrayDeque<>(serials.next(tx, pattern, prefix, count, given))));
    }

    /** Asked once for each card, in their order. */
    String of(AssetDraft draft) {
        return draft.number().isEmpty() ? free.get(prefix(draft)).remove() : draft.number();
    }

    private String prefix(AssetDraft draft) {
        return pattern.prefix(
                classes.get(draft.what().categoryId()), draft.source().acquiredOn());
    }
}
