package org.zongwu.asset.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zongwu.asset.list.AssetFilter;
import org.zongwu.web.Money;
import org.zongwu.web.Query;

/** Numbers with the address of the list whose figure they equal. {@code fixed} are the conditions all of them share. */
final class Numbers {
    private final Map<String, List<String>> fixed;

    private Numbers(Map<String, List<String>> fixed) {
        this.fixed = fixed;
    }

    static Numbers of(String book) {
        return new Numbers(Map.of("book", List.of(book.isEmpty() ? AssetFilter.ALL_BOOKS : book)));
    }

    /** The same with a further condition; an empty value adds none. */
    Numbers with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(fixed);
        if (!value.isEmpty()) {
            more.put(name, List.of(value));
        }
        return new Numbers(more);
    }

    ReportPages.Figure cards(long cards) {
        return number("asset.cards", cards, Money.grouped(cards));
    }

    ReportPages.Figure quantity(long quantity) {
        return number("asset.quantity", quantity, Money.grouped(quantity));
    }

    ReportPages.Figure cost(long fen) {
        return number("asset.cost", fen, Money.text(fen));
    }

    /** Of a list that looks at one place: its pieces and their share. */
    ReportPages.Figure here(long quantity) {
        return number("asset.here.quantity", quantity, Money.grouped(quantity));
    }

    ReportPages.Figure hereCost(long fen) {
        return number("asset.here.cost", fen, Money.text(fen));
    }

    private ReportPages.Figure number(String noun, long value, String text) {
        return new ReportPages.Figure(noun, value, text, new Query("/assets", fixed).address());
    }
}
