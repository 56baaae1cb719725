package org.zongwu.web;

/** A column head that sorts: {@code dir} is {@code none}, {@code ascending} or {@code descending}. */
public record SortHead(String label, String href, String dir) {

    /** Clicking the current column turns it round; another one starts ascending. */
    public static SortHead of(Query query, String column, String label) {
        String current = query.first("sort");
        boolean descending = current.equals("-" + column);
        boolean ascending = current.equals(column);
        Query rest = query.without("page");
        return new SortHead(
                label,
                rest.with("sort", ascending ? "-" + column : column),
                ascending ? "ascending" : descending ? "descending" : "none");
    }
}
