package org.zongwu.asset.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.zongwu.asset.AssetRules;
import org.zongwu.asset.ValueKind;
import org.zongwu.asset.Worth;
import org.zongwu.web.Message;
import org.zongwu.web.Money;
import org.zongwu.web.Typed;

/** Understands what rows say of money, by the rules of the card's form; {@code rounded} collects rows whose price is. */
record WorthReader(Set<String> targets, LocalDate today, String asOf, List<Integer> rounded) {

    WorthReader(Set<String> targets, LocalDate today, String asOf) {
        this(targets, today, asOf, new ArrayList<>());
    }

    /** {@code known}: the row is of a card that is there, whose worth stays where the row says nothing of it. */
    Worth read(Cells cells, int quantity, boolean known) {
        OptionalLong price = cells.money("price");
        if (!known) {
            priced(cells);
        }
        long value = value(cells, quantity, price);
        OptionalLong fiscal = cells.money("fiscal");
        if (fiscal.orElse(0) > value && valued(cells)) {
            cells.fault("fiscal", Message.of("asset.error.fiscal"));
        }
        OptionalLong depreciated = depreciated(cells, value);
        String month = month(cells, depreciated);
        return new Worth(
                price,
                value,
                cells.word("valueKind", States.VALUES, ValueKind.values()).orElse(ValueKind.COST),
                fiscal.orElse(0),
                life(cells),
                depreciated.orElse(0),
                month);
    }

    private void priced(Cells cells) {
        boolean priced = targets.contains("price") || targets.contains("cost");
        if (priced
                && cells.row().of("price").isEmpty()
                && cells.row().of("cost").isEmpty()) {
            cells.fault(targets.contains("cost") ? "cost" : "price", Message.of("intake.wrong.price"));
        }
    }

    private long value(Cells cells, int quantity, OptionalLong price) {
        OptionalLong cost = cells.money("cost");
        OptionalLong product =
                price.isPresent() ? AssetRules.product(price.getAsLong(), quantity) : OptionalLong.empty();
        if (price.isPresent() && product.isEmpty() && cost.isEmpty()) {
            cells.typed("price", Typed.Problem.TOO_LARGE);
        }
        long value = cost.orElse(product.orElse(0));
        if (price.isPresent() && cost.isPresent() && cells.right("quantity")) {
            if (!AssetRules.agree(price.getAsLong(), quantity, value)) {
                cells.fault("cost", Message.of("intake.wrong.product", Money.text(product.orElse(0))));
            } else if (product.orElse(0) != value) {
                rounded.add(cells.row().number());
            }
        }
        return value;
    }

    /** As of which month the row's depreciation is, as the row or the file's title says it; empty when none is given. */
    private String month(Cells cells, OptionalLong depreciated) {
        String text = cells.row().of("depreciatedMonth");
        boolean said = !text.isEmpty();
        Optional<String> own = Typed.date(text)
                .value()
                .filter(day -> day.precision() != Typed.Precision.YEAR)
                .map(day -> AssetRules.month(day.date()));
        String month = said ? own.orElse("") : asOf;
        if (month.isEmpty()) {
            cells.fault("depreciatedMonth", Message.of("asset.error.month"));
        } else if (said && cells.row().of("depreciated").isEmpty()) {
            cells.fault("depreciated", Message.of("asset.error.opening"));
        } else if (depreciated.isPresent() && AssetRules.inFuture(month, today)) {
            String from = said ? "depreciatedMonth" : "depreciated"; // a title has no cell to mend
            cells.fault(from, Message.of("asset.error.monthFuture", AssetRules.month(today)));
        }
        return depreciated.isPresent() ? month : "";
    }

    /** Not more than the cost, and the net value, when it is given too, must be what is left of it. */
    private static OptionalLong depreciated(Cells cells, long value) {
        OptionalLong depreciated = cells.money("depreciated");
        if (depreciated.orElse(0) > value && valued(cells)) {
            cells.fault("depreciated", Message.of("intake.wrong.depreciated"));
        }
        OptionalLong net = cells.money("net");
        if (net.isPresent()
                && depreciated.isPresent()
                && value - depreciated.getAsLong() != net.getAsLong()
                && valued(cells)) {
            cells.fault("net", Message.of("intake.wrong.net", Money.text(value - depreciated.getAsLong())));
        }
        return depreciated;
    }

    /** Whether the row says what the thing is worth; else its card may. */
    private static boolean valued(Cells cells) {
        String said = cells.row().of("price") + cells.row().of("cost");
        return !said.isEmpty() && cells.right("price") && cells.right("cost");
    }

    private static int life(Cells cells) {
        String text = cells.row().of("life");
        if (text.isEmpty() || AssetRules.isLife(text)) {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        }
        cells.typed("life", Typed.Problem.NOT_WHOLE);
        return 0;
    }
}
