package org.zongwu.sheet.read;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The cells of one sheet, read in one pass. */
final class XlsxSheet {
    private final Xml xml;
    private final List<String> shared;
    private final List<Look> looks;
    private final Epoch epoch;
    private final Limits limits;
    private final StringBuilder text = new StringBuilder();
    private final List<Cell> cells = new ArrayList<>();
    private int row;
    private int column;

    XlsxSheet(Xml xml, List<String> shared, List<Look> looks, Epoch epoch, Limits limits) {
        this.xml = xml;
        this.shared = shared;
        this.looks = looks;
        this.epoch = epoch;
        this.limits = limits;
    }

    void rows(Merges merges, Outlet outlet) throws XMLStreamException {
        while (xml.next()) {
            if (xml.text()) {
                continue;
            }
            if (xml.name().equals("row")) {
                if (xml.starts()) {
                    row = xml.number("r", row + 1);
                    column = -1;
                    cells.clear();
                } else {
                    merges.fill(row, cells);
                    outlet.row(row, cells);
                }
            } else if (xml.starts() && xml.name().equals("c")) {
                place();
            }
        }
    }

    /** A cell without a reference follows the one before it. */
    private void place() throws XMLStreamException {
        String reference = xml.attribute("r");
        column = reference.isEmpty() ? column + 1 : Reference.column(reference);
        Cell cell = read();
        if (cell.empty()) {
            return;
        }
        if (column >= limits.columns()) {
            throw new Unreadable("columns", row, limits.columns());
        }
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
    }

    /** The value as last computed; the formula itself is passed over. */
    private Cell read() throws XMLStreamException {
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        Cell found = Cell.EMPTY;
        while (xml.next()) {
            if (xml.ends() && xml.name().equals("c")) {
                return found;
            }
            if (xml.starts() && xml.name().equals("v")) {
                found = value(type, style);
            } else if (xml.starts() && xml.name().equals("is")) {
                found = Cell.text(RichText.read(xml, "is", limits));
            }
        }
        throw new Unreadable("damaged");
    }

    private Cell value(String type, int style) throws XMLStreamException {
        text.setLength(0);
        while (xml.next() && !xml.ends()) {
            if (xml.text()) {
                xml.collect(text, limits);
            }
        }
        if (text.length() == 0) {
            return Cell.EMPTY;
        }
        return switch (type) {
            case "s" -> Cell.text(shared.get(Integer.parseInt(text.toString().strip())));
            case "b" -> Cell.bool(text.toString());
            case "str", "e", "inlineStr" -> Cell.text(RichText.unescaped(text));
            case "d" -> Cell.date(text.toString().replaceFirst("T00:00:00(\\.0+)?Z?$", ""));
            default -> look(style).cell(text.toString().strip(), epoch);
        };
    }

    private Look look(int style) {
        return style < looks.size() ? looks.get(style) : Look.PLAIN;
    }
}
