package org.zongwu.sheet.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zongwu.sheet.Table;
import org.zongwu.sheet.Tables;
import org.zongwu.sheet.Unreadable;
import org.zongwu.web.Message;

/** From a file to its facts: finds the heading row of each sheet, what its columns mean, and which rows are no data. */
final class FileReading {

    /** Why this file cannot be imported at all, if so. */
    Optional<Message> unreadable(Path file, String name, List<Target> targets) {
        try {
            boolean recognised = read(file, name, targets, Choices.NONE).heads().stream()
                    .anyMatch(head -> !head.target().isEmpty());
            return recognised ? Optional.empty() : Optional.of(Message.of("import.error.heads"));
        } catch (Unreadable e) {
            return Optional.of(e.why());
        }
    }

    Reading read(Path file, String name, List<Target> targets, Choices choices) {
        Headings headings = new Headings(targets, choices.columns());
        List<Given> rows = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        List<Reading.SheetFound> sheets = new ArrayList<>();
        Map<String, Reading.HeadFound> heads = new LinkedHashMap<>();
        Map<String, String> totals = new HashMap<>();
        Set<String> found = new LinkedHashSet<>();
        StringBuilder preamble = new StringBuilder();
        List<Table> tables = Tables.read(file);
        for (Table table : tables) {
            boolean off = choices.sheetsOff().contains(table.name());
            SheetReading sheet = new SheetReading(table, headings, choices);
            sheets.add(new Reading.SheetFound(table.name(), sheet.rows().size(), off));
            if (!off) {
                rows.addAll(sheet.rows());
                skipped.addAll(sheet.skipped());
                sheet.heads().forEach(head -> heads.putIfAbsent(head.heading(), head));
                found.addAll(sheet.targets());
                preamble.append(sheet.preamble()).append('\n');
                if (tables.size() == 1 || totals.isEmpty()) {
                    totals.putAll(sheet.totals());
                }
            }
        }
        Facts facts = new Facts(rows, preamble.toString(), found, skipped, tables.size() == 1 ? totals : Map.of());
        return new Reading(facts, sheets, List.copyOf(heads.values()));
    }
}
