package org.zongwu.sheet.read;

import java.util.HashMap;
import java.util.Map;

/** Finds what stands between the cells of a text: what occurs equally often in most of its lines. */
final class Delimiter {
    static final int SAMPLE = 1 << 16;

    private static final String CANDIDATES = ",\t;";

    private Delimiter() {}

    static char of(String sample) {
        char best = ',';
        long most = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            char candidate = CANDIDATES.charAt(i);
            long score = score(sample, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Lines that agree count first, the number of cells a line second. */
    private static long score(String sample, char delimiter) {
        Map<Integer, Integer> lines = new HashMap<>();
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                count++;
            } else if (c == '\n' && !quoted) {
                lines.merge(count, 1, Integer::sum);
                count = 0;
            }
        }
        lines.merge(count, 1, Integer::sum);
        return lines.entrySet().stream()
                .filter(line -> line.getKey() > 0)
                .mapToLong(line -> line.getValue() * 1000L + Math.min(999, line.getKey()))
                .max()
                .orElse(0);
    }
}
