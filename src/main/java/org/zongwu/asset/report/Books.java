package org.zongwu.asset.report;

import java.util.Arrays;
import java.util.List;
import org.zongwu.asset.Book;
import org.zongwu.web.Query;
import org.zongwu.web.Request;

/** Which of the three books a report counts: the address says it, the page names it. */
final class Books {
    private Books() {}

    static Book chosen(Request request) {
        return Arrays.stream(Book.values())
                .filter(book -> book.name().equals(request.query().first("book")))
                .findFirst()
                .orElse(Book.FIXED);
    }

    static List<ReportPages.Tab> tabs(Request request) {
        Query query = request.query();
        return Arrays.stream(Book.values())
                .map(book -> new ReportPages.Tab(
                        request.t(book.key()), query.with("book", book.name()), book == chosen(request)))
                .toList();
    }
}
