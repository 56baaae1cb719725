package org.zongwu.sheet.table;

import java.util.Arrays;
import java.util.List;

/**
 * Something that a column may hold, under the words that people use for it: all headings known for it, in both languages,
 * the product's own first.
 */
public record ColumnKind(String key, Need need, List<String> synonyms) {

    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    public ColumnKind {
        synonyms = List.copyOf(synonyms);
    }

    public static ColumnKind required(String key, String... synonyms) {
        return new ColumnKind(key, Need.REQUIRED, Arrays.asList(synonyms));
    }

    public static ColumnKind optional(String key, String... synonyms) {
        return new ColumnKind(key, Need.OPTIONAL, Arrays.asList(synonyms));
    }
}
