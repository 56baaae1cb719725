package org.zongwu.sheet.wizard;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a file says, before anybody judges it: its rows, the lines above them, the rows that are no data, and its own 合计
 * per target as written.
 */
public record Facts(
        List<Given> rows, String preamble, Set<String> targets, List<Skipped> skipped, Map<String, String> totals) {

    public Facts {
        rows = List.copyOf(rows);
        skipped = List.copyOf(skipped);
    }
}
