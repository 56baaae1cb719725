package org.zongwu.asset.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.zongwu.asset.AssetRules;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Source;
import org.zongwu.asset.ValueKind;
import org.zongwu.asset.What;
import org.zongwu.asset.Worth;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Given;
import org.zongwu.web.Message;
import org.zongwu.web.Money;
import org.zongwu.web.Typed;

/**
 * Understands the rows of one file. All faults of a row are found in one pass; what is merely remarkable (a rounded price,
 * a date that names only its year) is counted and said once.
 */
final class EntryReader {
    private static final int LONGEST = 500;

    private final Set<String> targets;
    private final LocalDate today;
    private final String asOf;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> stateNumbers = new HashMap<>();
    private final List<Integer> rounded = new ArrayList<>();
    private int yearsOnly;
    private int monthsOnly;

    /** {@code asOf}: the month for which the file gives its depreciation (YYYY-MM). */
    EntryReader(Set<String> targets, LocalDate today, String asOf) {
        this.targets = targets;
        this.today = today;
        this.asOf = asOf;
    }

    /** The row understood, or nothing with its faults in {@code faults}. */
    Optional<Entry> read(Given row, List<DryRun.Fault> faults) {
        Cells cells = new Cells(row, faults);
        if (row.of("name").isEmpty()) {
            cells.fault("name", Message.of("intake.wrong.name"));
        }
        once(cells, "number", numbers);
        once(cells, "stateNumber", stateNumbers);
        int quantity = quantity(cells);
        Worth worth = worth(cells, quantity);
        Source source = source(cells);
        AssetState state = state(cells);
        for (String target : targets) {
            if (row.of(target).length() > LONGEST) {
                cells.fault(target, Message.of("intake.wrong.long"));
            }
        }
        return faults.isEmpty() ? Optional.of(entry(row, what(row, quantity), worth, source, state)) : Optional.empty();
    }

    private static What what(Given row, int quantity) {
        return new What(
                row.of("name"),
                0,
                row.of("oldCategory"),
                row.of("brand"),
                row.of("model"),
                row.of("serial"),
                row.of("unit"),
                quantity,
                false);
    }

    private static Entry entry(Given row, What what, Worth worth, Source source, AssetState state) {
        return new Entry(
                row,
                row.of("number"),
                row.of("stateNumber"),
                row.of("book"),
                what,
                worth,
                source,
                state,
                row.of("department"),
                row.of("place"),
                row.of("className"),
                row.of("keeper"),
                row.of("purpose"),
                row.of("note"));
    }

    /** What was accepted and deserves a word. */
    List<DryRun.Note> notes() {
        List<DryRun.Note> notes = new ArrayList<>();
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
        String value = cells.row.of(target);
        Integer before = value.isEmpty() ? null : seen.putIfAbsent(value, cells.row.number());
        if (before != null) {
            cells.fault(target, Message.of("intake.wrong.twice", value, before.toString()));
        }
    }

    private int quantity(Cells cells) {
        if (!targets.contains("quantity")) {
            return 1;
        }
        Typed<Integer> quantity = Typed.quantity(cells.row.of("quantity"));
        quantity.problem().ifPresent(problem -> cells.typed("quantity", problem));
        return quantity.value().orElse(1);
    }

    private Worth worth(Cells cells, int quantity) {
        OptionalLong price = cells.money("price");
        OptionalLong cost = cells.money("cost");
        OptionalLong product =
                price.isPresent() ? AssetRules.product(price.getAsLong(), quantity) : OptionalLong.empty();
        boolean priced = targets.contains("price") || targets.contains("cost");
        if (priced && cells.row.of("price").isEmpty() && cells.row.of("cost").isEmpty()) {
            cells.fault(targets.contains("cost") ? "cost" : "price", Message.of("intake.wrong.price"));
        }
        long value = cost.orElse(product.orElse(0));
        if (price.isPresent() && cost.isPresent() && cells.right("quantity")) {
            if (!AssetRules.agree(price.getAsLong(), quantity, value)) {
                cells.fault("cost", Message.of("intake.wrong.product", Money.text(product.orElse(0))));
            } else if (product.orElse(0) != value) {
                rounded.add(cells.row.number());
            }
        }
        OptionalLong depreciated = depreciated(cells, value);
        String month = month(cells, depreciated);
        return new Worth(
                price,
                value,
                ValueKind.COST,
                cells.money("fiscal").orElse(0),
                life(cells),
                depreciated.orElse(0),
                month);
    }

    /** Not more than the cost, and the net value, when it is given too, must be what is left of it. */
    private static OptionalLong depreciated(Cells cells, long value) {
        OptionalLong depreciated = cells.money("depreciated");
        if (depreciated.orElse(0) > value && cells.right("cost")) {
            cells.fault("depreciated", Message.of("intake.wrong.depreciated"));
        }
        OptionalLong net = cells.money("net");
        if (net.isPresent()
                && depreciated.isPresent()
                && value - depreciated.getAsLong() != net.getAsLong()
                && cells.right("cost")) {
            cells.fault("net", Message.of("intake.wrong.net", Money.text(value - depreciated.getAsLong())));
        }
        return depreciated;
    }

    /** As of which month the row's depreciation is, as the row or the file's title says it; empty when none is given. */
    private String month(Cells cells, OptionalLong depreciated) {
        String text = cells.row.of("depreciatedMonth");
        Optional<Typed.Day> day = Typed.date(text).value().filter(d -> d.precision() != Typed.Precision.YEAR);
        String month =
                text.isEmpty() ? asOf : day.map(d -> AssetRules.month(d.date())).orElse("");
        if (month.isEmpty()) {
            cells.fault("depreciatedMonth", Message.of("asset.error.month"));
        } else if (!text.isEmpty() && cells.row.of("depreciated").isEmpty()) {
            cells.fault("depreciated", Message.of("asset.error.opening"));
        } else if (depreciated.isPresent() && AssetRules.inFuture(month, today)) {
            String from = text.isEmpty() ? "depreciated" : "depreciatedMonth"; // a title has no cell to mend
            cells.fault(from, Message.of("asset.error.monthFuture", AssetRules.month(today)));
        }
        return depreciated.isPresent() ? month : "";
    }

    private static int life(Cells cells) {
        String text = cells.row.of("life");
        if (text.isEmpty() || text.matches("\\d{1,4}")) {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        }
        cells.typed("life", Typed.Problem.NOT_WHOLE);
        return 0;
    }

    private Source source(Cells cells) {
        Given row = cells.row;
        return new Source(
                row.of("acquiredHow"),
                day(cells, "acquiredOn"),
                day(cells, "bookedOn"),
                "",
                row.of("funding"),
                row.of("procurement"),
                row.of("contractNo"),
                row.of("invoiceNo"),
                row.of("voucherNo"),
                row.of("supplier"),
                row.of("maker"),
                warranty(cells));
    }

    private String day(Cells cells, String target) {
        String text = cells.row.of(target);
        if (text.isEmpty()) {
            return "";
        }
        Typed<Typed.Day> day = Typed.date(text);
        day.problem().ifPresent(problem -> cells.typed(target, problem));
        if (day.value().isEmpty()) {
            return "";
        }
        Typed.Day found = day.value().get();
        yearsOnly += found.precision() == Typed.Precision.YEAR ? 1 : 0;
        monthsOnly += found.precision() == Typed.Precision.MONTH ? 1 : 0;
        if (AssetRules.inFuture(found.date(), today)) {
            cells.fault(target, Message.of("intake.wrong.future", today.toString()));
        }
        return found.date().toString();
    }

    private static String warranty(Cells cells) {
        String text = cells.row.of("warrantyUntil");
        return text.isEmpty()
                ? ""
                : Typed.date(text).value().map(day -> day.date().toString()).orElse("");
    }

    private static AssetState state(Cells cells) {
        String text = cells.row.of("state");
        AssetState known = States.KNOWN.get(text);
        if (known == null) {
            known = Arrays.stream(AssetState.values())
                    .filter(state -> state.name().equals(text))
                    .findFirst()
                    .orElse(null);
        }
        if (known == null) {
            cells.fault("state", Message.of("intake.wrong.state", text));
            return AssetState.IN_USE;
        }
        return known;
    }

    /** The cells of one row and the faults found in them. */
    private static final class Cells {
        private final Given row;
        private final List<DryRun.Fault> faults;

        Cells(Given row, List<DryRun.Fault> faults) {
            this.row = row;
            this.faults = faults;
        }

        OptionalLong money(String target) {
            String text = row.of(target);
            if (text.isEmpty() || text.equals("-") || text.equals("—")) {
                return OptionalLong.empty();
            }
            Typed<Long> fen = Typed.money(text);
            fen.problem().ifPresent(problem -> typed(target, problem));
            return fen.value().map(OptionalLong::of).orElse(OptionalLong.empty());
        }

        void typed(String target, Typed.Problem problem) {
            fault(
                    target,
                    Message.of(problem.key(), Message.of("asset.field." + (target.equals("life") ? "life" : target))));
        }

        void fault(String target, Message text) {
            if (right(target)) {
                faults.add(new DryRun.Fault(target, row.of(target), text));
            }
        }

        boolean right(String target) {
            return faults.stream().noneMatch(fault -> fault.target().equals(target));
        }
    }
}
