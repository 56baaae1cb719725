package org.zongwu.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Reads what was typed into one form. What cannot be understood is said at its field and reads as empty; {@code labels}
 * is the prefix of the fields' names in the bundles ({@code asset.field.}).
 */
public record Fields(Map<String, List<String>> typed, Errors errors, String labels) {

    /** Without blanks around it; never null. */
    public String text(String name) {
        List<String> found = typed.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.get(0).strip();
    }

    /** At most {@code longest} characters. */
    public String text(String name, int longest) {
        String text = text(name);
        if (text.codePointCount(0, text.length()) > longest) {
            errors.add(name, "site.typed.LONG", label(name), longest);
        }
        return text;
    }

    public List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    public boolean ticked(String name) {
        return text(name).equals("yes");
    }

    /** An amount in 分; empty for an empty field. */
    public OptionalLong money(String name) {
        Optional<Long> fen = read(name, Typed::money);
        return fen.isPresent() ? OptionalLong.of(fen.get()) : OptionalLong.empty();
    }

    public OptionalInt quantity(String name) {
        Optional<Integer> pieces = read(name, Typed::quantity);
        return pieces.isPresent() ? OptionalInt.of(pieces.get()) : OptionalInt.empty();
    }

    public Optional<LocalDate> day(String name) {
        return read(name, Typed::date).map(Typed.Day::date);
    }

    /** One of those offered; another word comes from no page of ours and is said like anything that cannot be understood. */
    public <E extends Enum<E>> Optional<E> choice(String name, List<E> choices) {
        for (E choice : choices) {
            if (choice.name().equals(text(name))) {
                return Optional.of(choice);
            }
        }
        if (!text(name).isEmpty()) {
            errors.add(name, "site.typed.NOT_OFFERED", label(name), text(name));
        }
        return Optional.empty();
    }

    /** A month as people write it, as {@code 2026-08}; what is none stays as it was typed, for the rule to refuse. */
    public String month(String name) {
        return Typed.date(text(name))
                .value()
                .filter(day -> day.precision() != Typed.Precision.YEAR)
                .map(day -> YearMonth.from(day.date()).toString())
                .orElse(text(name));
    }

    /** Cells of a table bear the name of their column and, behind a point, that of their row. */
    public Message label(String name) {
        return Message.of(labels + name.replaceFirst("\\..*", ""));
    }

    private <T> Optional<T> read(String name, Function<String, Typed<T>> reader) {
        if (text(name).isEmpty()) {
            return Optional.empty();
        }
        Typed<T> read = reader.apply(text(name));
        read.problem().ifPresent(problem -> errors.add(name, problem.key(), label(name)));
        return read.value();
    }
}
