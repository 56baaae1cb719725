package org.zongwu.sheet.table;

import java.util.List;

/**
 * Something that a column may hold, under the words that people use for it: all headings known for it, in both languages,
 * the product's own first.
 */
public record ColumnKind(String key, List<String> synonyms) {

    public ColumnKind {
        synonyms = List.copyOf(synonyms);
    }

    public static ColumnKind of(String key, String... synonyms) {
        return new ColumnKind(key, List.of(synonyms));
    }
}
