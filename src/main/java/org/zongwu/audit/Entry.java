package org.zongwu.audit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One change to be recorded. {@code act} is a key ({@code asset.edit}), {@code kind} and {@code id} name the object,
 * {@code object} is what people call it; {@code changes} holds per field what it was and what it became.
 */
public record Entry(String act, String kind, long id, String object, Map<String, Change> changes) {

    public record Change(String from, String to) {}

    public Entry {
        changes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }

    public static Entry of(String act, String kind, long id, String object) {
        return new Entry(act, kind, id, object, Map.of());
    }

    /** As {@link #with}, but nothing when the two are the same. */
    public Entry changed(String field, String from, String to) {
        return from.equals(to) ? this : with(field, from, to);
    }

    public Entry changed(String field, long from, long to) {
        return changed(field, Long.toString(from), Long.toString(to));
    }

    public Entry with(String field, String from, String to) {
        Map<String, Change> more = new LinkedHashMap<>(changes);
        more.put(field, new Change(from, to));
        return new Entry(act, kind, id, object, more);
    }
}
