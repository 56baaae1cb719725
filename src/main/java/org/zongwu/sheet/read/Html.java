package org.zongwu.sheet.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * A web page with a table, as many systems save it under the name .xls, or as a browser or Word copies it. All tables of
 * the page follow each other as one sheet; a table that only holds tables is layout and left out.
 */
final class Html extends Workbook {
    /** Stands for a line break while the blanks of a text are tidied up. */
    private static final String BREAK = "\u2028";

    private final TextSource source;

    Html(TextSource source, Limits limits) {
        super(limits);
        this.source = source;
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.of(new SheetInfo(0, "", false));
    }

    /** The page is parsed row by row; what was read is thrown away at once. */
    @Override
    void rows(SheetInfo sheet, Outlet outlet) throws IOException {
        Spans spans = new Spans(limits);
        Element table = new Element("table");
        int number = 0;
        try (Gauge gauge = new Gauge(source.open(), limits);
                StreamParser parser = new StreamParser(Parser.htmlParser()).parse(gauge, "")) {
            for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); ) {
                Element element = elements.next();
                if (!element.normalName().equals("tr")) {
                    continue;
                }
                gauge.rowDone();
                Element around = element.parents().select("table").first();
                if (around != null && !around.equals(table)) {
                    spans = new Spans(limits);
                    table = around;
                }
                if (element.selectFirst("table") == null) {
                    outlet.row(++number, cells(element, spans));
                }
                element.empty();
            }
        }
    }

    private List<Cell> cells(Element row, Spans spans) {
        List<Cell> cells = new ArrayList<>();
        for (Element child : row.children()) {
            if (child.normalName().equals("td") || child.normalName().equals("th")) {
                spans.add(cells, Cell.text(text(child)), span(child, "colspan"), span(child, "rowspan"));
            }
        }
        spans.finish(cells);
        return cells;
    }

    private String text(Element cell) {
        cell.select("br").forEach(end -> end.after(new TextNode(BREAK)));
        cell.select("p + p, div + div, p + div, div + p").forEach(block -> block.before(new TextNode(BREAK)));
        String text = cell.text()
                .replace('\u00a0', ' ')
                .replaceAll(" ?" + BREAK + " ?", "\n")
                .strip();
        if (text.length() > limits.cellCharacters()) {
            throw new Unreadable("cell", limits.cellCharacters());
        }
        return text;
    }

    private static int span(Element cell, String attribute) {
        String written = cell.attr(attribute).strip();
        return written.matches("[1-9]\\d{0,4}") ? Integer.parseInt(written) : 1;
    }
}
