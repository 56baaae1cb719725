package org.zongwu.school;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the reference tables of {@code seeds/} that ship with the program: CSV in UTF-8, headings in the first line. */
public final class Seeds {
    private Seeds() {}

    /** Rows by heading, in the order of the file. */
    public static List<Map<String, String>> rows(String file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) throws FileNotFoundException {
        InputStream in = Seeds.class.getResourceAsStream("/seeds/" + file);
        if (in == null) {
            throw new FileNotFoundException("seeds/" + file);
        }
        return in;
    }
}
