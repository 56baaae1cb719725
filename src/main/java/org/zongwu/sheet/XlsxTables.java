package org.zongwu.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Workbooks of the xlsx kind. The zip is measured before it is opened, and no DTD is ever read. */
final class XlsxTables {
    private static final long MOST_UNPACKED = 300L << 20;
    private static final int MOST_ENTRIES = 2000;
    private static final long MOST_RATIO = 200;
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private XlsxTables() {}

    static List<Table> read(Path file) throws IOException {
        List<List<String>> merged = inspect(file);
        List<Table> tables = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            boolean from1904 = book.isDate1904();
            for (Sheet sheet : book.getSheets().toList()) {
                Grid grid = new Grid();
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.stream()
                            .filter(java.util.Objects::nonNull)
                            .forEach(cell -> grid.put(row.getRowNum(), cell.getColumnIndex(), text(cell, from1904))));
                }
                ranges(merged, sheet.getIndex()).forEach(range -> merge(grid, range));
                tables.add(new Table(sheet.getName(), grid.rows(0)));
            }
        } catch (ExcelReaderException | UncheckedIOException | NumberFormatException broken) {
            throw new Unreadable("sheet.damaged");
        }
        if (tables.isEmpty()) {
            throw new Unreadable("sheet.unknown");
        }
        return tables;
    }

    /** Counts what the zip unpacks to, and reads the merged ranges of each sheet on the way. */
    private static List<List<String>> inspect(Path file) throws IOException {
        List<List<String>> merged = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new Unreadable(zip.getEntry("word/document.xml") == null ? "sheet.unknown" : "sheet.word");
            }
            long unpacked = 0;
            int entries = 0;
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                unpacked += measured(zip, all.nextElement());
                if (++entries > MOST_ENTRIES || unpacked > MOST_UNPACKED) {
                    throw new Unreadable("sheet.bomb");
                }
            }
            for (int sheet = 1; zip.getEntry("xl/worksheets/sheet" + sheet + ".xml") != null; sheet++) {
                merged.add(ranges(zip, zip.getEntry("xl/worksheets/sheet" + sheet + ".xml")));
            }
        }
        return merged;
    }

    /** Streams the entry, since the size written in a zip may lie. */
    private static long measured(ZipFile zip, ZipEntry entry) throws IOException {
        long total = 0;
        byte[] chunk = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                total += read;
                if (total > MOST_UNPACKED
                        || (total > (8 << 20) && total > MOST_RATIO * Math.max(1, entry.getCompressedSize()))) {
                    throw new Unreadable("sheet.bomb");
                }
            }
        }
        return total;
    }

    private static List<String> ranges(ZipFile zip, ZipEntry sheet) throws IOException {
        List<String> found = new ArrayList<>();
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(sheet)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("mergeCell")) {
                    found.add(xml.getAttributeValue(null, "ref"));
                }
            }
        } catch (XMLStreamException broken) {
            throw new Unreadable("sheet.damaged");
        }
        return found;
    }

    private static List<String> ranges(List<List<String>> merged, int sheet) {
        return sheet < merged.size() ? merged.get(sheet) : List.of();
    }

    private static void merge(Grid grid, String range) {
        Matcher corners = RANGE.matcher(range);
        if (corners.matches()) {
            int bottom = Integer.parseInt(corners.group(4));
            grid.merge(
                    Integer.parseInt(corners.group(2)),
                    column(corners.group(1)),
                    Math.min(bottom, Tables.MOST_ROWS),
                    Math.min(column(corners.group(3)), 200));
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static String text(Cell cell, boolean from1904) {
        if (cell.getType() == CellType.NUMBER || (cell.getType() == CellType.FORMULA && numeric(cell.getRawValue()))) {
            BigDecimal number = new BigDecimal(cell.getRawValue());
            return dated(cell.getDataFormatString()) ? date(number, from1904) : plain(number);
        }
        if (cell.getType() == CellType.FORMULA) {
            return cell.getRawValue() == null ? "" : cell.getRawValue();
        }
        return cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR ? "" : cell.getText();
    }

    private static boolean numeric(String raw) {
        return raw != null && raw.matches("-?\\d{1,15}(\\.\\d+)?([eE][-+]?\\d{1,3})?");
    }

    private static boolean dated(String format) {
        if (format == null) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
        return bare.contains("y") || (bare.contains("d") && !bare.contains("general"));
    }

    private static String date(BigDecimal serial, boolean from1904) {
        long day = serial.longValue() + (from1904 ? 1462 : 0);
        return day < 1 || day > 2_958_465 ? plain(serial) : EPOCH.plusDays(day).toString();
    }

    /** Whole cents without the noise that a spreadsheet's binary numbers carry. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.precision() > 15 ? number.round(new java.math.MathContext(15)) : number;
        return rounded.stripTrailingZeros().toPlainString();
    }
}
