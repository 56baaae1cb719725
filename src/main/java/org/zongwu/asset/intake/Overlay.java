package org.zongwu.asset.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.AssetRules;
import org.zongwu.asset.Place;
import org.zongwu.asset.Source;
import org.zongwu.asset.Use;
import org.zongwu.asset.What;
import org.zongwu.asset.Worth;
import org.zongwu.school.Department;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.web.Message;
import org.zongwu.web.Money;

/**
 * A card that is there as a row makes it: what the file gives wins, what it leaves empty stays (an empty cell never erases
 * a place or a keeper). {@code standing} is where the card stands; in several rooms it stays there.
 */
record Overlay(Asset before, List<Place> standing, Entry row, Names school) {

    /** Why the card cannot become that; the database would refuse it as well. */
    List<DryRun.Fault> faults() {
        List<DryRun.Fault> faults = new ArrayList<>();
        int placed = standing.stream().mapToInt(Place::quantity).sum();
        if (standing.size() > 1 && placed > what().quantity()) {
            faults.add(fault("quantity", Message.of("asset.error.placed", placed)));
        }
        Worth worth = worth();
        String money = row.has("cost") || !row.has("price") ? "cost" : "price";
        if (worth.costFen() > AssetRules.MOST_FEN) {
            faults.add(fault(money, Message.of("site.typed.TOO_LARGE", Message.of("asset.field.cost"))));
        } else if (AssetRules.excess(worth).isPresent()) {
            faults.add(fault(money, Message.of(AssetRules.excess(worth).get())));
        } else if (!agrees(worth)) {
            long product = product(worth.priceFen(), what().quantity());
            faults.add(fault(money, Message.of("intake.wrong.product", Money.text(product))));
        }
        return faults;
    }

    private boolean agrees(Worth worth) {
        OptionalLong price = worth.priceFen();
        return price.isEmpty() || AssetRules.agree(price.getAsLong(), what().quantity(), worth.costFen());
    }

    AssetDraft draft() {
        What what = what();
        return new AssetDraft(
                pick(row.number(), before.number()),
                pick(row.stateNumber(), before.stateNumber()),
                row.book().orElse(before.book()),
                what,
                worth(),
                source(),
                use(),
                places(what.quantity()));
    }

    private What what() {
        What old = before.what();
        What given = row.what();
        boolean categorised = row.classed(); // a guess by the name changes no card
        return new What(
                given.name(),
                given.categoryId() == 0 || !categorised ? old.categoryId() : given.categoryId(),
                pick(given.oldCategory(), old.oldCategory()),
                pick(given.brand(), old.brand()),
                pick(given.model(), old.model()),
                pick(given.serial(), old.serial()),
                pick(row.given().of("unit"), old.unit()),
                row.has("quantity") ? given.quantity() : old.quantity(),
                row.has("bulk") ? given.bulk() : old.bulk());
    }

    private Worth worth() {
        Worth old = before.worth();
        Worth given = row.worth();
        int quantity = what().quantity();
        long cost = row.has("cost")
                ? given.costFen()
                : row.has("price") ? product(given.priceFen(), quantity) : old.costFen();
        boolean depreciated = row.has("depreciated");
        return new Worth(
                row.has("price") ? given.priceFen() : AssetRules.keptPrice(old.priceFen(), quantity, cost),
                cost,
                row.has("valueKind") ? given.valueKind() : old.valueKind(),
                row.has("fiscal") ? given.fiscalFen() : old.fiscalFen(),
                row.has("life") ? given.lifeMonths() : old.lifeMonths(),
                depreciated ? given.depreciatedFen() : old.depreciatedFen(),
                depreciated ? given.depreciatedMonth() : old.depreciatedMonth());
    }

    /** More than a card can carry is said by {@link #faults}. */
    private static long product(OptionalLong price, int quantity) {
        return AssetRules.product(price.orElse(0), quantity).orElse(Long.MAX_VALUE);
    }

    private Source source() {
        Source old = before.source();
        Source given = row.source();
        return new Source(
                pick(given.acquiredHow(), old.acquiredHow()),
                pick(given.acquiredOn(), old.acquiredOn()),
                pick(given.bookedOn(), old.bookedOn()),
                pick(given.inUseOn(), old.inUseOn()),
                pick(given.funding(), old.funding()),
                pick(given.procurement(), old.procurement()),
                pick(given.contractNo(), old.contractNo()),
                pick(given.invoiceNo(), old.invoiceNo()),
                pick(given.voucherNo(), old.voucherNo()),
                pick(given.supplier(), old.supplier()),
                pick(given.maker(), old.maker()),
                pick(given.warrantyUntil(), old.warrantyUntil()));
    }

    private Use use() {
        Use old = before.use();
        Optional<Department> department = school.department(row.department());
        return new Use(
                row.has("state") ? row.state() : old.state(),
                department.map(Department::id).orElse(old.departmentId()),
                pick(row.purpose(), old.purpose()),
                pick(row.note(), old.note()));
    }

    private List<Place> places(int quantity) {
        if (standing.size() > 1) {
            return standing;
        }
        int pieces = standing.isEmpty()
                ? quantity
                : AssetRules.standing(standing.get(0).quantity(), before.what().quantity(), quantity);
        List<Place> given = row.standsSomewhere() ? Placing.places(row, school, pieces) : List.of();
        if (given.isEmpty() || standing.isEmpty()) {
            return given.isEmpty()
                    ? standing.stream().map(place -> place.with(pieces)).toList()
                    : given;
        }
        Place next = given.get(0);
        Place moved = next.roomId() == 0 ? standing.get(0) : standing.get(0).in(next);
        return List.of((next.keeper().isEmpty() ? moved : moved.keptAs(next)).with(pieces));
    }

    private DryRun.Fault fault(String target, Message text) {
        return new DryRun.Fault(target, row.given().of(target), text);
    }

    private static String pick(String given, String old) {
        return given.isEmpty() ? old : given;
    }
}
