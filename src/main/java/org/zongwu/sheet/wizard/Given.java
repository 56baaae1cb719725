package org.zongwu.sheet.wizard;

import java.util.Map;

/** One row of a file with its own number: what stands in the columns that were recognised. */
public record Given(String sheet, int number, Map<String, String> values) {

    /** Without blanks around it; empty when the cell or the column is not there. */
    public String of(String target) {
        return values.getOrDefault(target, "").strip();
    }

    /** Whether it says something there; ledgers write a stroke where there is no amount. */
    public boolean has(String target) {
        String written = of(target);
        return !written.isEmpty() && !written.equals("-") && !written.equals("—");
    }
}
