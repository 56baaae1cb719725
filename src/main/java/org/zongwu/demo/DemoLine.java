package org.zongwu.demo;

import java.util.List;
import java.util.Map;
import org.zongwu.school.Seeds;

/**
 * One act of the practice school's history ({@code seeds/demo/history.csv}): in which term and after how many hundredths of
 * its days, by whose account, what is done to what ({@code count} pieces or cards of it), what it becomes, and why.
 */
record DemoLine(int term, int at, String by, String act, String object, int count, String to, String text) {

    static List<DemoLine> all() {
        return Seeds.rows("demo/history.csv").stream().map(DemoLine::of).toList();
    }

    private static DemoLine of(Map<String, String> row) {
        return new DemoLine(
                Integer.parseInt(row.get("term")),
                Integer.parseInt(row.get("at")),
                row.get("by"),
                row.get("act"),
                row.get("object"),
                Integer.parseInt(row.get("count")),
                row.get("to"),
                row.get("text"));
    }

    /** Nothing stands in the way of what is played one after another: an act that is refused is a fault in the file. */
    void done(boolean acted) {
        if (!acted) {
            throw new IllegalStateException("not done: " + this);
        }
    }
}
