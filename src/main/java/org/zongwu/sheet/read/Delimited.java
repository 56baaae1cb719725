package org.zongwu.sheet.read;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Text with commas, tabs or semicolons between the cells: .csv, .txt, and what is copied out of Excel, WPS or Word. */
final class Delimited extends Workbook {
    /** Excel's own first line that names the delimiter; it is no row. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=(.)\\r?\\n?");

    /** {@code ="00123"}: how programs keep the zeros of a code when Excel opens the file. */
    private static final Pattern KEPT_TEXT = Pattern.compile("=\"([^\"]*)\"");

    private final TextSource source;
    private final CSVFormat format;
    private final int skipped;

    private Delimited(TextSource source, char delimiter, int skipped, Limits limits) {
        super(limits);
        this.source = source;
        this.skipped = skipped;
        this.format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    static Workbook of(TextSource source, Limits limits) {
        String head = head(source);
        Matcher named = SEPARATOR_LINE.matcher(head);
        if (named.lookingAt()) {
            return new Delimited(source, named.group(1).charAt(0), named.end(), limits);
        }
        return new Delimited(source, Delimiter.of(head), 0, limits);
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.of(new SheetInfo(0, "", false));
    }

    @Override
    void rows(SheetInfo sheet, Outlet outlet) throws IOException {
        try (Gauge gauge = new Gauge(source.open(), limits)) {
            gauge.skip(skipped);
            try (CSVParser parser =
                    CSVParser.builder().setReader(gauge).setFormat(format).get()) {
                int number = 0;
                for (Iterator<CSVRecord> records = parser.iterator(); more(records, number); ) {
                    gauge.rowDone();
                    outlet.row(++number, cells(records.next(), number));
                }
            }
        }
    }

    /** The only thing that the parser itself refuses is a quotation mark that nobody closed. */
    private static boolean more(Iterator<CSVRecord> records, int number) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw new Unreadable("quote", number + 1);
        }
    }

    private List<Cell> cells(CSVRecord line, int number) {
        if (line.size() > limits.columns() * 10) {
            throw new Unreadable("columns", number, limits.columns());
        }
        List<Cell> cells = new ArrayList<>(line.size());
        for (String text : line) {
            if (text.length() > limits.cellCharacters()) {
                throw new Unreadable("cell", limits.cellCharacters());
            }
            cells.add(cell(text));
        }
        return cells;
    }

    /** The apostrophe that an export puts before formula-like text is taken off again. */
    private static Cell cell(String text) {
        if (Apostrophe.guards(text)) {
            return Cell.text(text.substring(1));
        }
        Matcher kept = KEPT_TEXT.matcher(text);
        return Cell.text(text.startsWith("=") && kept.matches() ? kept.group(1) : text);
    }

    private static String head(TextSource source) {
        char[] head = new char[Delimiter.SAMPLE];
        try (Reader in = source.open()) {
            int read = 0;
            for (int more = 0; more >= 0 && read < head.length; read += Math.max(0, more)) {
                more = in.read(head, read, head.length - read);
            }
            return new String(head, 0, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
