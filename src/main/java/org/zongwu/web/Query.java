package org.zongwu.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The state of a list page, which stands wholly in its address: filters, sort, page. Immutable; {@link #with} gives the
 * address of a neighbour, empty values are left out.
 */
public record Query(String path, Map<String, List<String>> values) {
    private static final int DEFAULT_SIZE = 50;

    public String first(String name) {
        List<String> found = values.get(name);
        return found == null ? "" : found.get(0).strip();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** From 1; nonsense is page 1. */
    public int page() {
        return number("page", 1, 1, 1_000_000);
    }

    public int size() {
        return number("size", DEFAULT_SIZE, 10, 100);
    }

    public String with(String name, Object value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(value.toString()));
        return new Query(path, changed).address();
    }

    public Query without(String... names) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(values);
        List.of(names).forEach(fewer::remove);
        return new Query(path, fewer);
    }

    /** The same state at another address: an export or a print. */
    public String at(String other) {
        return new Query(other, values).without("page", "size").address();
    }

    public String address() {
        StringBuilder query = new StringBuilder();
        values.forEach(
                (name, list) -> list.stream().filter(value -> !value.isEmpty()).forEach(value -> query.append(
                                query.length() == 0 ? '?' : '&')
                        .append(encode(name))
                        .append('=')
                        .append(encode(value))));
        return path + query;
    }

    private int number(String name, int otherwise, int least, int most) {
        String text = first(name);
        if (!text.matches("\\d{1,7}")) {
            return otherwise;
        }
        return Math.max(least, Math.min(most, Integer.parseInt(text)));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
