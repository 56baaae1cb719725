package org.zongwu.sheet.wizard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the person decided about one import, kept with it: sheets left out, what a heading means, values mended in place,
 * answers to questions, and missing rooms or people that shall not be made.
 */
public record Choices(
        Set<String> sheetsOff,
        Map<String, String> columns,
        Map<String, String> repairs,
        Map<String, String> answers,
        Set<String> notMade) {

    public static final Choices NONE = new Choices(Set.of(), Map.of(), Map.of(), Map.of(), Set.of());

    /** Only what the reading of a file depends on. */
    Choices ofReading() {
        return new Choices(sheetsOff, columns, repairs, Map.of(), Set.of());
    }

    /** With the proposals of a dry run as answers where none was given: the same run would come of it. */
    Choices answered(DryRun run) {
        Map<String, String> all = new HashMap<>(answers);
        run.questions().stream()
                .filter(question -> !question.proposal().isEmpty())
                .forEach(question -> all.putIfAbsent(question.key(), question.proposal()));
        return new Choices(sheetsOff, columns, repairs, all, notMade);
    }

    public Optional<String> answer(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** How a mended cell is named: sheet, row and target. */
    public static String cell(String sheet, int row, String target) {
        return sheet + "|" + row + "|" + target;
    }
}
