package org.zongwu.asset.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Facts;
import org.zongwu.sheet.wizard.Given;
import org.zongwu.web.Message;

/** The rows of one file: those understood, and the wrong ones with all their faults. */
record Entries(List<Entry> right, List<DryRun.Wrong> wrong) {

    static Entries read(Facts facts, EntryReader reader) {
        List<Entry> right = new ArrayList<>();
        List<DryRun.Wrong> wrong = new ArrayList<>();
        for (Given row : facts.rows()) {
            List<DryRun.Fault> faults = new ArrayList<>();
            reader.read(row, faults)
                    .ifPresentOrElse(
                            right::add,
                            () -> wrong.add(new DryRun.Wrong(row.sheet(), row.number(), row.of("name"), faults)));
        }
        return new Entries(right, wrong);
    }

    /** A row that says nothing of the class of a card there is leaves it as it is: nothing is asked. */
    Entries settled(Categories categories, Bearers bearers) {
        List<Entry> settled = new ArrayList<>();
        List<DryRun.Wrong> faulty = new ArrayList<>(wrong);
        for (Entry row : right) {
            boolean asks = row.classed() || bearers.card(row).isEmpty();
            Entry known = asks ? categories.settle(row) : row;
            Optional<String> unknown = asks ? categories.unknown() : Optional.empty();
            if (unknown.isEmpty()) {
                settled.add(known);
            } else {
                Message why = Message.of("intake.wrong.category", unknown.get());
                faulty.add(new DryRun.Wrong(
                        row.given().sheet(),
                        row.given().number(),
                        row.what().name(),
                        List.of(new DryRun.Fault("categoryName", row.given().of("categoryName"), why))));
            }
        }
        return new Entries(settled, faulty);
    }

    /** Names of things that bear no number, each once. */
    List<String> unnumberedNames() {
        return right.stream()
                .filter(entry -> !entry.numbered())
                .map(entry -> entry.what().name())
                .distinct()
                .toList();
    }

    /** Names of things of which a row without a number says what they cost. */
    Set<String> pricedNames() {
        return right.stream()
                .filter(entry -> !entry.numbered() && entry.worth().costFen() > 0)
                .map(entry -> entry.what().name())
                .collect(Collectors.toSet());
    }
}
