package org.zongwu.sheet.read;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The cells of one {@code <Worksheet>}; rows and cells may leave places out ({@code ss:Index}). */
final class ExcelXmlSheet {
    private final Xml xml;
    private final Limits limits;
    private final Spans spans;
    private final List<Cell> cells = new ArrayList<>();
    private int row;

    ExcelXmlSheet(Xml xml, Limits limits) {
        this.xml = xml;
        this.limits = limits;
        this.spans = new Spans(limits);
    }

    void rows(Outlet outlet) throws XMLStreamException {
        while (xml.next() && !(xml.ends() && xml.name().equals("Worksheet"))) {
            if (xml.text()) {
                continue;
            }
            if (xml.name().equals("Row")) {
                if (xml.starts()) {
                    leaveOut(xml.number("Index", row + 1));
                } else {
                    spans.finish(cells);
                    outlet.row(row, cells);
                }
            } else if (xml.starts() && xml.name().equals("Cell")) {
                cell();
            }
        }
    }

    /** Ranges from above hang over rows that are left out as well. */
    private void leaveOut(int number) {
        for (int missing = row + 1; missing < number && missing < row + limits.rows(); missing++) {
            cells.clear();
            spans.finish(cells);
        }
        cells.clear();
        row = number;
    }

    private void cell() throws XMLStreamException {
        int index = xml.number("Index", 0);
        int across = xml.number("MergeAcross", 0);
        int down = xml.number("MergeDown", 0);
        Cell found = data();
        if (!found.empty() && Math.max(index, cells.size()) > limits.columns()) {
            throw new Unreadable("columns", row, limits.columns());
        }
        spans.pad(cells, Math.min(index - 1, limits.columns()));
        spans.add(cells, found, across + 1, down + 1);
    }

    private Cell data() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        String type = "";
        boolean inData = false;
        while (xml.next() && !(xml.ends() && xml.name().equals("Cell"))) {
            if (xml.text()) {
                if (inData) {
                    xml.collect(text, limits);
                }
            } else if (xml.name().equals("Data")) {
                inData = xml.starts();
                type = xml.starts() ? xml.attribute("Type") : type;
            }
        }
        return value(type, text.toString());
    }

    private static Cell value(String type, String text) {
        return switch (type) {
            case "Number" -> Look.PLAIN.cell(text.strip(), Epoch.FROM_1900);
            case "DateTime" -> Cell.date(text.strip().replaceFirst("T00:00:00(\\.0+)?$", ""));
            case "Boolean" -> Cell.bool(text.strip());
            default -> Cell.text(text);
        };
    }
}
