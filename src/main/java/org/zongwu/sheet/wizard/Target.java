package org.zongwu.sheet.wizard;

import java.util.List;

/**
 * What a column of a file may mean: {@code key} for the program, {@code names} the headings under which people write it,
 * the first of them in Chinese and in English as the export writes it.
 */
public record Target(String key, List<String> names) {

    public static Target of(String key, String... names) {
        return new Target(key, List.of(names));
    }
}
