package org.zongwu.web;

import java.util.Collections;
import java.util.LinkedHashMap;
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
