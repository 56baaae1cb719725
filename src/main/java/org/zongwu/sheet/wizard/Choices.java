package org.zongwu.sheet.wizard;

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

    public Optional<String> answer(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** How a mended cell is named: sheet, row and target. */
    public static String cell(String sheet, int row, String target) {
        return sheet + "|" + row + "|" + target;
    }
}
