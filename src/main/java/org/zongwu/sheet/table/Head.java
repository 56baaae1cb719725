package org.zongwu.sheet.table;

import java.util.List;
import java.util.Optional;

/**
 * The head of a sheet: the rows it takes (the file's own numbers), a heading for each column, what was recognised, and
 * what stood above.
 */
public record Head(int firstRow, int lastRow, List<Heading> headings, List<Match> matches, Preamble preamble) {

    public Head {
        headings = List.copyOf(headings);
        matches = List.copyOf(matches);
    }

    /** In which column a kind stands. */
    public Optional<Integer> column(String key) {
        return matches.stream()
                .filter(match -> match.kind().key().equals(key))
                .map(Match::column)
                .findFirst();
    }
}
