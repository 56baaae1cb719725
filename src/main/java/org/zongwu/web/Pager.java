package org.zongwu.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The pages of a list; every link keeps the rest of the query. {@code page} counts from 1. */
public record Pager(
        int page, int size, long total, List<PageLink> pages, String previous, String next, List<PageLink> sizes) {

    /** {@code number} 0 is a gap. */
    public record PageLink(int number, String href, boolean current) {}

    private static final List<Integer> SIZES = List.of(20, 50, 100);

    public static Pager of(Query query, long total) {
        int size = query.size();
        int last = (int) Math.max(1, (total + size - 1) / size);
        int page = Math.min(query.page(), last);
        return new Pager(
                page,
                size,
                total,
                links(query, page, last),
                page > 1 ? query.with("page", page - 1) : "",
                page < last ? query.with("page", page + 1) : "",
                SIZES.stream()
                        .map(s -> new PageLink(s, query.without("page").with("size", s), s == size))
                        .toList());
    }

    private static List<PageLink> links(Query query, int page, int last) {
        TreeSet<Integer> shown = new TreeSet<>(List.of(1, last));
        for (int near = page - 2; near <= page + 2; near++) {
            if (near > 1 && near < last) {
                shown.add(near);
            }
        }
        List<PageLink> links = new ArrayList<>();
        int before = 0;
        for (int number : shown) {
            if (number > before + 1) {
                links.add(new PageLink(0, "", false));
            }
            links.add(new PageLink(number, query.with("page", number), number == page));
            before = number;
        }
        return links;
    }
}
