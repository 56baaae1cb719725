package org.zongwu.db;

import java.util.Collection;
import java.util.stream.Collectors;

/** Just enough JSON to hand a list of texts to SQLite's {@code json_each}. */
public final class Json {
    private Json() {}

    public static String list(Collection<String> texts) {
        return texts.stream().map(Json::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
