package org.zongwu.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a form: at most one sentence a field, in the order found. The empty name stands for the whole form. */
public final class Errors {
    private final Map<String, Message> found = new LinkedHashMap<>();

    public void add(String field, String key, Object... arguments) {
        add(field, Message.of(key, arguments));
    }

    public void add(String field, Message message) {
        found.putIfAbsent(field, message);
    }

    /** Somebody else saved in between: says so, and at every field that was typed otherwise what it holds now. */
    public void stale(Map<String, List<String>> typed, Map<String, List<String>> stored) {
        add("", "site.stale");
        stored.forEach((field, values) -> {
            String now = values.isEmpty() ? "" : values.get(0);
            List<String> given = typed.getOrDefault(field, List.of(now));
            if (!field.equals("version")
                    && !given.isEmpty()
                    && !given.get(0).strip().equals(now)) {
                add(field, "site.stale.now", now.isEmpty() ? "—" : now);
            }
        });
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public boolean has(String field) {
        return found.containsKey(field);
    }

    public Map<String, Message> all() {
        return Collections.unmodifiableMap(found);
    }
}
