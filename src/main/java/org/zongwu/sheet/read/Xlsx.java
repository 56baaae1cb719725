package org.zongwu.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A workbook of Excel 2007 and later, of WPS, of most programs that export: XML parts in a zip file. */
final class Xlsx extends Workbook {
    private final Parts parts;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<String> sheetParts = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private final List<Parts.Link> links;
    private Epoch epoch = Epoch.FROM_1900;
    private List<String> shared = List.of();
    private boolean sharedRead;

    private Xlsx(Parts parts, String book, Limits limits) throws IOException, XMLStreamException {
        super(limits);
        this.parts = parts;
        this.links = parts.links(book);
        readBook(book);
        readStyles();
        if (sheets.isEmpty()) {
            throw new Unreadable("noSheet");
        }
    }

    static Workbook of(Path file, Limits limits) {
        try {
            Parts parts = Parts.open(file, limits);
            try {
                String book = Parts.first(parts.links(""), "officeDocument").orElse("xl/workbook.xml");
                checkKind(parts, book);
                return new Xlsx(parts, book, limits);
            } catch (IOException | XMLStreamException | RuntimeException e) {
                parts.close();
                throw e;
            }
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
        String part = sheetParts.get(sheet.index());
        if (!sharedRead) {
            sharedRead = true;
            shared = SharedTexts.read(parts, Parts.first(links, "sharedStrings"), limits);
        }
        Merges merges = merges(part);
        try (Xml xml = parts.xml(part)) {
            new XlsxSheet(xml, shared, looks, epoch, limits).rows(merges, outlet);
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /** Other things that are zip files too. */
    private static void checkKind(Parts parts, String book) {
        if (book.startsWith("word/") || book.startsWith("/word/")) {
            throw new Unreadable("word");
        }
        if (book.endsWith(".bin") || parts.has("content.xml")) {
            throw new Unreadable("otherTable");
        }
        if (!parts.has(book)) {
            throw new Unreadable("unknown");
        }
    }

    private void readBook(String book) throws IOException, XMLStreamException {
        Map<String, Parts.Link> byId = new HashMap<>();
        links.forEach(link -> byId.put(link.id(), link));
        try (Xml xml = parts.xml(book)) {
            while (xml.next()) {
                if (xml.starts() && xml.name().equals("sheet")) {
                    addSheet(xml, byId.get(xml.foreign("id")));
                } else if (xml.starts() && xml.name().equals("workbookPr") && xml.yes("date1904")) {
                    epoch = Epoch.FROM_1904;
                }
            }
        }
    }

    /** Sheets that are charts have no cells and are not offered. */
    private void addSheet(Xml xml, Parts.Link link) {
        if (link != null && link.kind().equals("worksheet")) {
            boolean hidden = xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
            sheets.add(new SheetInfo(sheets.size(), xml.attribute("name"), hidden));
            sheetParts.add(link.target());
        }
    }

    private void readStyles() throws IOException, XMLStreamException {
        var part = Parts.first(links, "styles");
        if (part.isEmpty() || !parts.has(part.get())) {
            return;
        }
        Map<Integer, Look> coded = new HashMap<>();
        boolean cells = false;
        try (Xml xml = parts.xml(part.get())) {
            while (xml.next()) {
                if (xml.starts() && xml.name().equals("numFmt")) {
                    coded.put(xml.number("numFmtId", 0), Look.coded(xml.attribute("formatCode")));
                } else if (xml.starts() && xml.name().equals("xf") && cells) {
                    int id = xml.number("numFmtId", 0);
                    looks.add(coded.getOrDefault(id, Look.builtIn(id)));
                } else if (!xml.text() && xml.name().equals("cellXfs")) {
                    cells = xml.starts();
                }
            }
        }
    }

    /** The ranges stand behind the rows in the file, so they are read in a pass of their own. */
    private Merges merges(String part) throws IOException, XMLStreamException {
        Merges merges = new Merges(limits);
        try (InputStream sheet = parts.stream(part);
                Xml xml = Xml.of(WithoutRows.of(sheet))) {
            while (xml.next()) {
                if (xml.starts() && xml.name().equals("mergeCell")) {
                    merges.add(xml.attribute("ref"));
                }
            }
        }
        return merges;
    }
}
