package org.zongwu.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Text as a table: csv in any usual encoding and with any usual separator, cells pasted from a spreadsheet, HTML tables. */
final class TextTables {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextTables() {}

    static List<Table> read(Path file) throws IOException {
        String text = decode(Files.readAllBytes(file));
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable("sheet.unknown");
        }
        String start = text.substring(0, Math.min(2000, text.length())).toLowerCase(Locale.ROOT);
        if (start.contains("<table") || start.contains("<html")) {
            return html(text);
        }
        return List.of(new Table("", csv(text)));
    }

    /** A byte order mark decides; else strict UTF-8; else GB18030, which every Chinese Windows writes. */
    static String decode(byte[] bytes) {
        if (marked(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (marked(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (marked(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (bytes.length > 3 && bytes[1] == 0 && bytes[3] == 0) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, GB18030);
        }
    }

    private static List<Table.Row> csv(String text) throws IOException {
        String body = text.startsWith("sep=") ? text.substring(text.indexOf('\n') + 1) : text;
        int dropped = text.startsWith("sep=") ? 1 : 0;
        char separator = separator(body);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        List<Table.Row> rows = new ArrayList<>();
        int cells = 0;
        try (var parser = format.parse(new StringReader(body))) {
            for (CSVRecord record : parser) {
                List<String> values = new ArrayList<>(record.size());
                record.forEach(value -> values.add(unguarded(value)));
                cells += values.size();
                rows.add(new Table.Row((int) record.getRecordNumber() + dropped, values));
                if (rows.size() > Tables.MOST_ROWS || cells > Tables.MOST_CELLS) {
                    throw new Unreadable("sheet.rows", Tables.MOST_ROWS);
                }
            }
        } catch (IllegalStateException | java.io.UncheckedIOException broken) {
            throw new Unreadable("sheet.damaged");
        }
        return rows;
    }

    /** Our own exports put an apostrophe before text that a spreadsheet would run as a formula: off again. */
    private static String unguarded(String value) {
        return value.length() > 1 && value.charAt(0) == '\'' && "=+-@\t\r".indexOf(value.charAt(1)) >= 0
                ? value.substring(1)
                : value;
    }

    /** The separator that the first lines use most evenly. */
    private static char separator(String text) {
        String[] lines = text.substring(0, Math.min(text.length(), 20_000)).split("\\R", 12);
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {'\t', ',', ';'}) {
            long count = 0;
            for (String line : lines) {
                count += line.chars().filter(c -> c == candidate).count();
            }
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static List<Table> html(String text) {
        List<Table> tables = new ArrayList<>();
        for (Element table : Jsoup.parse(text).select("table")) {
            Grid grid = new Grid();
            int number = 0;
            for (Element row : table.select("tr")) {
                int column = 0;
                number++;
                for (Element cell : row.select("td, th")) {
                    column = grid.free(number, column);
                    grid.fill(number, column, span(cell, "rowspan"), span(cell, "colspan"), cell.text());
                    column += span(cell, "colspan");
                }
            }
            tables.add(new Table("", grid.rows(number)));
        }
        if (tables.isEmpty()) {
            throw new Unreadable("sheet.unknown");
        }
        return tables;
    }

    private static int span(Element cell, String name) {
        String text = cell.attr(name);
        return text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : 1;
    }

    private static boolean marked(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
