package org.zongwu.sheet.wizard;

import java.util.List;

/**
 * What a column of a file may mean: {@code key} for the program, {@code names} the headings under which people write it,
 * the first of them in Chinese and in English as the export writes it. A key of two, {@code quantity+unit}, is for cells that
 * hold both.
 */
public record Target(String key, Target.Holds holds, List<String> names) {

    public enum Holds {
        TEXT,
        /** Amounts, which some files write in 万元. */
        MONEY
    }

    public static Target of(String key, String... names) {
        return new Target(key, Holds.TEXT, List.of(names));
    }

    public static Target money(String key, String... names) {
        return new Target(key, Holds.MONEY, List.of(names));
    }

    boolean money() {
        return holds == Holds.MONEY;
    }
}
