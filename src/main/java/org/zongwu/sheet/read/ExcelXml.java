package org.zongwu.sheet.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The XML spreadsheet of Excel 2003, which some systems still write under the name .xls. */
final class ExcelXml extends Workbook {
    private final TextSource source;
    private final List<SheetInfo> sheets = new ArrayList<>();

    private ExcelXml(TextSource source, Limits limits) throws IOException, XMLStreamException {
        super(limits);
        this.source = source;
        readSheets();
        if (sheets.isEmpty()) {
            throw new Unreadable("noSheet");
        }
    }

    static Workbook of(TextSource source, Limits limits) {
        try {
            return new ExcelXml(source, limits);
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Unreadable.damaged(e);
        }
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    void rows(SheetInfo sheet, Outlet outlet) throws IOException, XMLStreamException {
        try (Xml xml = Xml.of(new Pieces(source.open(), limits))) {
            int index = -1;
            while (xml.next()) {
                if (xml.starts() && xml.name().equals("Worksheet") && ++index == sheet.index()) {
                    new ExcelXmlSheet(xml, limits).rows(outlet);
                    return;
                }
            }
        }
    }

    private void readSheets() throws IOException, XMLStreamException {
        String name = "";
        boolean hidden = false;
        boolean visible = false;
        try (Xml xml = Xml.of(new Pieces(source.open(), limits))) {
            while (xml.next()) {
                if (xml.text()) {
                    hidden |= visible && xml.current().contains("Hidden");
                } else if (xml.name().equals("Worksheet")) {
                    if (xml.ends()) {
                        sheets.add(new SheetInfo(sheets.size(), name, hidden));
                    }
                    name = xml.starts() ? xml.attribute("Name") : "";
                    hidden = false;
                } else if (xml.name().equals("Visible")) {
                    visible = xml.starts();
                }
            }
        }
    }
}
