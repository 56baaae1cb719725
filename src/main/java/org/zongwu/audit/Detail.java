package org.zongwu.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the changes of an entry stand in one column: lines of {@code field TAB from TAB to}, with backslash escapes. */
final class Detail {
    private Detail() {}

    static String write(Map<String, Entry.Change> changes) {
        return changes.entrySet().stream()
                .map(change -> escape(change.getKey()) + "\t"
                        + escape(change.getValue().from()) + "\t"
                        + escape(change.getValue().to()))
                .collect(Collectors.joining("\n"));
    }

    /** A line that was tampered with is left out: the page still opens, and the chain names the row. */
    static Map<String, Entry.Change> read(String detail) {
        Map<String, Entry.Change> changes = new LinkedHashMap<>();
        for (String line : detail.isEmpty() ? List.<String>of() : List.of(detail.split("\n", -1))) {
            String[] parts = line.split("\t", -1);
            if (parts.length == 3) {
                changes.put(unescape(parts[0]), new Entry.Change(unescape(parts[1]), unescape(parts[2])));
            }
        }
        return changes;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                out.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
