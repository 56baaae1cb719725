package org.zongwu.asset.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetRules;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Book;
import org.zongwu.asset.Source;
import org.zongwu.asset.What;
import org.zongwu.asset.Worth;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Given;
import org.zongwu.web.Message;
import org.zongwu.web.Typed;

/**
 * Understands the rows of one file. All faults of a row are found in one pass; what is merely remarkable (a rounded price,
 * a date that names only its year) is counted and said once.
 */
final class EntryReader {
    private final Set<String> targets;
    private final LocalDate today;
    private final WorthReader worths;
    private final Bearers bearers;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> stateNumbers = new HashMap<>();
    private int yearsOnly;
    private int monthsOnly;

    /** {@code asOf}: the month for which the file gives its depreciation (YYYY-MM); {@code bearers}: the cards its rows mean. */
    EntryReader(Set<String> targets, LocalDate today, String asOf, Bearers bearers) {
        this.targets = targets;
        this.today = today;
        this.worths = new WorthReader(targets, today, asOf);
        this.bearers = bearers;
    }

    /** The row understood, or nothing with its faults in {@code faults}. */
    Optional<Entry> read(Given row, List<DryRun.Fault> faults) {
        Cells cells = new Cells(row, faults);
        if (row.of("name").isEmpty()) {
            cells.fault("name", Message.of("intake.wrong.name"));
        }
        once(cells, "number", numbers);
        once(cells, "stateNumber", stateNumbers);
        Optional<Asset> card = bearers.card(row);
        int quantity = quantity(cells, card);
        Worth worth = worths.read(cells, quantity, card.isPresent());
        Source source = source(cells);
        AssetState state =
                cells.word("state", States.KNOWN, AssetState.values()).orElse(AssetState.IN_USE);
        Optional<Book> book = cells.word("book", States.BOOKS, Book.values());
        What what = what(row, quantity, bulk(cells));
        PlaceCells placed = new PlaceCells(cells);
        placed.check(quantity);
        for (String target : targets) {
            if (placed.tooLong(target)) {
                cells.fault(target, Message.of("intake.wrong.long", AssetRules.LONGEST));
            }
        }
        return faults.isEmpty() ? Optional.of(entry(row, book, what, worth, source, state)) : Optional.empty();
    }

    private static What what(Given row, int quantity, boolean bulk) {
        return new What(
                row.of("name"),
                0,
                row.of("oldCategory"),
                row.of("brand"),
                row.of("model"),
                row.of("serial"),
                row.of("unit"),
                quantity,
                bulk);
    }

    private static Entry entry(
            Given row, Optional<Book> book, What what, Worth worth, Source source, AssetState state) {
        return new Entry(
                row,
                row.of("number"),
                row.of("stateNumber"),
                book,
                what,
                worth,
                source,
                state,
                new Entry.Said(row.of("department"), row.of("place"), row.of("className"), row.of("keeper")),
                row.of("purpose"),
                row.of("note"));
    }

    /** What was accepted and deserves a word. */
    List<DryRun.Note> notes() {
        List<DryRun.Note> notes = new ArrayList<>();
        List<Integer> rounded = worths.rounded();
        if (!rounded.isEmpty()) {
            notes.add(new DryRun.Note(
                    "info",
                    Message.of(
                            "intake.note.rounded",
                            rounded.size(),
                            rounded.get(0).toString())));
        }
        if (yearsOnly > 0) {
            notes.add(new DryRun.Note("info", Message.of("intake.note.years", yearsOnly)));
        }
        if (monthsOnly > 0) {
            notes.add(new DryRun.Note("info", Message.of("intake.note.months", monthsOnly)));
        }
        return notes;
    }

    private static void once(Cells cells, String target, Map<String, Integer> seen) {
        String value = cells.row().of(target);
        Integer before =
                value.isEmpty() ? null : seen.putIfAbsent(value, cells.row().number());
        if (before != null) {
            cells.fault(target, Message.of("intake.wrong.twice", value, before.toString()));
        }
    }

    /** A row of a card that is there means as many pieces as the card has, unless it says how many. */
    private int quantity(Cells cells, Optional<Asset> card) {
        if (card.isPresent() && !cells.row().has("quantity")) {
            return card.get().what().quantity();
        }
        if (!targets.contains("quantity")) {
            return 1;
        }
        return cells.taken("quantity", Typed.quantity(cells.row().of("quantity")))
                .orElse(1);
    }

    private Source source(Cells cells) {
        Given row = cells.row();
        return new Source(
                row.of("acquiredHow"),
                day(cells, "acquiredOn"),
                day(cells, "bookedOn"),
                day(cells, "inUseOn"),
                row.of("funding"),
                row.of("procurement"),
                row.of("contractNo"),
                row.of("invoiceNo"),
                row.of("voucherNo"),
                row.of("supplier"),
                row.of("maker"),
                cells.iso("warrantyUntil"));
    }

    private String day(Cells cells, String target) {
        Optional<Typed.Day> day = cells.day(target);
        if (day.isEmpty()) {
            return "";
        }
        yearsOnly += day.get().precision() == Typed.Precision.YEAR ? 1 : 0;
        monthsOnly += day.get().precision() == Typed.Precision.MONTH ? 1 : 0;
        if (AssetRules.inFuture(day.get().date(), today)) {
            cells.fault(target, Message.of("intake.wrong.future", today.toString()));
        }
        return day.get().date().toString();
    }

    private static boolean bulk(Cells cells) {
        String text = cells.row().of("bulk");
        return !text.isEmpty() && cells.taken("bulk", Typed.yesOrNo(text)).orElse(false);
    }
}
