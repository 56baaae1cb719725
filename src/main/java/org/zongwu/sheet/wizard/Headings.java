package org.zongwu.sheet.wizard;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which target a heading means: what was said about it before, else the names people use, however spaced or bracketed. */
final class Headings {
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> said;

    /** {@code said}: heading → target as decided for this file or remembered; empty means left out. */
    Headings(List<Target> targets, Map<String, String> said) {
        targets.forEach(target -> target.names().forEach(name -> byName.putIfAbsent(plain(name), target.key())));
        this.said = said;
    }

    /** The target, or empty. A unit in brackets is dropped, but 万元 is never read as 元. */
    String target(String heading) {
        if (said.containsKey(heading)) {
            return said.get(heading);
        }
        String whole = plain(heading);
        if (whole.contains("万元")) {
            return "";
        }
        return byName.getOrDefault(whole, byName.getOrDefault(whole.replaceAll("\\([^)]*\\)", ""), ""));
    }

    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("[\\s:*★]", "")
                .toLowerCase(Locale.ROOT);
    }
}
