package org.zongwu.sheet.wizard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zongwu.sheet.read.Limits;
import org.zongwu.sheet.read.SheetInfo;
import org.zongwu.sheet.read.Unreadable;
import org.zongwu.sheet.read.Workbook;
import org.zongwu.web.Message;

/** From a file to its facts: finds the heading row of each sheet, what its columns mean, and which rows are no data. */
final class FileReading {
    /** All rows of a file are held while they are checked. */
    private static final Limits LIMITS = Limits.STANDARD.keeping(60_000);

    /** Why what was read cannot be imported at all, if so. */
    static Optional<Message> refusal(Reading read) {
        if (!read.recognised()) {
            return Optional.of(Message.of("import.error.heads"));
        }
        return read.facts().rows().isEmpty() ? Optional.of(Message.of("import.error.rows")) : Optional.empty();
    }

    /** A file that is no table, or too much of one, is {@link Unreadable}. */
    Reading read(Path file, List<Target> targets, Choices choices) {
        Headings headings = new Headings(targets, choices.columns());
        List<Given> rows = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        List<Reading.SheetFound> sheets = new ArrayList<>();
        Map<String, Reading.HeadFound> heads = new LinkedHashMap<>();
        Map<String, String> totals = new HashMap<>();
        Set<String> found = new LinkedHashSet<>();
        StringBuilder preamble = new StringBuilder();
        for (SheetReading sheet : sheets(file, headings, choices)) {
            boolean off = choices.sheetsOff().contains(sheet.name());
            sheets.add(new Reading.SheetFound(sheet.name(), sheet.rows().size(), off));
            if (!off) {
                rows.addAll(sheet.rows());
                skipped.addAll(sheet.skipped());
                sheet.heads().forEach(head -> heads.merge(head.heading(), head, FileReading::moreDoubtful));
                found.addAll(sheet.targets());
                preamble.append(sheet.preamble()).append('\n');
                totals.putAll(sheet.totals());
            }
        }
        Facts facts = new Facts(rows, preamble.toString(), found, skipped, sheets.size() == 1 ? totals : Map.of());
        return new Reading(facts, sheets, List.copyOf(heads.values()));
    }

    /** A column that is empty on one sheet may need an answer for another. */
    private static Reading.HeadFound moreDoubtful(Reading.HeadFound one, Reading.HeadFound other) {
        return one.doubt().isPresent() || other.doubt().isEmpty() ? one : other;
    }

    private static List<SheetReading> sheets(Path file, Headings headings, Choices choices) {
        List<SheetReading> sheets = new ArrayList<>();
        try (Workbook book = Workbook.open(file, LIMITS)) {
            for (SheetInfo info : book.sheets()) {
                SheetReading sheet = new SheetReading(info.name(), headings, choices);
                book.read(info, sheet);
                sheet.end();
                sheets.add(sheet);
            }
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
