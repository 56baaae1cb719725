package org.zongwu.asset.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.zongwu.asset.Asset;
import org.zongwu.asset.Source;
import org.zongwu.asset.Use;
import org.zongwu.asset.What;
import org.zongwu.asset.Worth;
import org.zongwu.school.Department;
import org.zongwu.school.Keeper;
import org.zongwu.school.Room;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.web.Message;
import org.zongwu.web.Money;

/**
 * What a row changes on a card that is there: what the file gives wins, what it leaves empty stays (an empty cell never
 * erases a place or a keeper).
 */
final class Overlay {
    private final Asset before;
    private final Entry row;
    private final Names school;
    private final List<DryRun.Step> steps = new ArrayList<>();

    Overlay(Asset before, Entry row, Names school) {
        this.before = before;
        this.row = row;
        this.school = school;
    }

    /** The differences; none means that row and card are the same. */
    List<DryRun.Step> steps() {
        steps.clear();
        what();
        worth();
        source();
        use();
        step("stateNumber", before.stateNumber(), pick(row.stateNumber(), before.stateNumber()));
        roomAndKeeper();
        return List.copyOf(steps);
    }

    What what() {
        What old = before.what();
        What given = row.what();
        boolean categorised = has("categoryCode") || has("categoryName"); // a guess by the name changes no card
        What next = new What(
                given.name(),
                given.categoryId() == 0 || !categorised ? old.categoryId() : given.categoryId(),
                pick(given.oldCategory(), old.oldCategory()),
                pick(given.brand(), old.brand()),
                pick(given.model(), old.model()),
                pick(given.serial(), old.serial()),
                pick(row.given().of("unit"), old.unit()),
                has("quantity") ? given.quantity() : old.quantity(),
                old.bulk());
        step("name", old.name(), next.name());
        step("category", Long.toString(old.categoryId()), Long.toString(next.categoryId()));
        step("brand", old.brand(), next.brand());
        step("model", old.model(), next.model());
        step("serial", old.serial(), next.serial());
        step("unit", old.unit(), next.unit());
        step("quantity", Integer.toString(old.quantity()), Integer.toString(next.quantity()));
        return next;
    }

    Worth worth() {
        Worth old = before.worth();
        Worth given = row.worth();
        boolean valued = has("price") || has("cost");
        OptionalLong price = has("price") ? given.priceFen() : old.priceFen();
        long cost = valued ? given.costFen() : old.costFen();
        boolean depreciated = has("depreciated");
        Worth next = new Worth(
                price,
                cost,
                old.valueKind(),
                has("fiscal") ? given.fiscalFen() : old.fiscalFen(),
                has("life") ? given.lifeMonths() : old.lifeMonths(),
                depreciated ? given.depreciatedFen() : old.depreciatedFen(),
                depreciated ? given.depreciatedMonth() : old.depreciatedMonth());
        step("price", price(old), price(next));
        step("cost", Money.text(old.costFen()), Money.text(next.costFen()));
        step("depreciated", Money.text(old.depreciatedFen()), Money.text(next.depreciatedFen()));
        step("depreciatedMonth", old.depreciatedMonth(), next.depreciatedMonth());
        return next;
    }

    Source source() {
        Source old = before.source();
        Source given = row.source();
        Source next = new Source(
                pick(given.acquiredHow(), old.acquiredHow()),
                pick(given.acquiredOn(), old.acquiredOn()),
                pick(given.bookedOn(), old.bookedOn()),
                old.inUseOn(),
                pick(given.funding(), old.funding()),
                pick(given.procurement(), old.procurement()),
                pick(given.contractNo(), old.contractNo()),
                pick(given.invoiceNo(), old.invoiceNo()),
                pick(given.voucherNo(), old.voucherNo()),
                pick(given.supplier(), old.supplier()),
                pick(given.maker(), old.maker()),
                pick(given.warrantyUntil(), old.warrantyUntil()));
        step("acquiredHow", old.acquiredHow(), next.acquiredHow());
        step("acquiredOn", old.acquiredOn(), next.acquiredOn());
        step("bookedOn", old.bookedOn(), next.bookedOn());
        step("funding", old.funding(), next.funding());
        step("invoiceNo", old.invoiceNo(), next.invoiceNo());
        step("voucherNo", old.voucherNo(), next.voucherNo());
        step("supplier", old.supplier(), next.supplier());
        return next;
    }

    Use use() {
        Use old = before.use();
        Optional<Department> department = school.department(row.department());
        Use next = new Use(
                has("state") ? row.state() : old.state(),
                department.map(Department::id).orElse(old.departmentId()),
                pick(row.purpose(), old.purpose()),
                pick(row.note(), old.note()));
        step("state", old.state().name(), next.state().name());
        if (!row.department().isEmpty()) {
            step("department", name(old.departmentId()), row.department());
        }
        step("note", old.note(), next.note());
        return next;
    }

    private void roomAndKeeper() {
        if (!row.place().isEmpty()) {
            step(
                    "place",
                    before.place(),
                    school.room(row.place()).map(Room::label).orElse(row.place()));
        }
        String keeper = Placing.keeper(row, school).map(Keeper::name).orElse(row.keeper());
        if (!keeper.isEmpty()) {
            step("keeper", before.keeper(), keeper);
        }
    }

    private String name(long department) {
        return school.departments().stream()
                .filter(d -> d.id() == department)
                .map(Department::name)
                .findFirst()
                .orElse("");
    }

    private boolean has(String target) {
        return !row.given().of(target).isEmpty();
    }

    private void step(String field, String from, String to) {
        if (!from.equals(to)) {
            steps.add(new DryRun.Step(Message.of("asset.field." + field), from, to));
        }
    }

    private static String pick(String given, String old) {
        return given.isEmpty() ? old : given;
    }

    private static String price(Worth worth) {
        return worth.priceFen().isPresent() ? Money.text(worth.priceFen().getAsLong()) : "";
    }
}
