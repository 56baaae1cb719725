package org.zongwu.asset.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Facts;
import org.zongwu.web.Message;
import org.zongwu.web.Money;
import org.zongwu.web.Typed;

/** Holds the file's own 合计 against what was read. */
final class Totals {
    private Totals() {}

    static List<DryRun.Note> compare(Facts facts, List<Entry> read, int wrong) {
        List<DryRun.Note> notes = new ArrayList<>();
        // an empty cell of a card that is there counts in no sum of the file
        long quantity = read.stream()
                .filter(entry -> entry.has("quantity") || !facts.targets().contains("quantity"))
                .mapToLong(entry -> entry.what().quantity())
                .sum();
        long value = read.stream().mapToLong(entry -> entry.worth().costFen()).sum();
        Optional<Long> ownQuantity = whole(facts.totals().getOrDefault("quantity", ""));
        Optional<Long> ownValue =
                Typed.money(facts.totals().getOrDefault("cost", "")).value();
        if (ownQuantity.isEmpty() && ownValue.isEmpty()) {
            return notes;
        }
        boolean agree = ownQuantity.filter(own -> own != quantity).isEmpty()
                && ownValue.filter(own -> own != value).isEmpty();
        notes.add(
                agree
                        ? new DryRun.Note("ok", Message.of("intake.totals.agree", quantity, Money.text(value)))
                        : new DryRun.Note(
                                "warn",
                                Message.of(
                                        "intake.totals.differ",
                                        ownQuantity.map(Object::toString).orElse("—"),
                                        ownValue.map(Money::text).orElse("—"),
                                        Long.toString(quantity),
                                        Money.text(value),
                                        wrong)));
        return notes;
    }

    private static Optional<Long> whole(String text) {
        String plain = text.replace(",", "").strip();
        return plain.matches("\\d{1,12}") ? Optional.of(Long.parseLong(plain)) : Optional.empty();
    }
}
