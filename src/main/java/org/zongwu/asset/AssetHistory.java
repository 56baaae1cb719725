package org.zongwu.asset;

import org.zongwu.audit.Entry;
import org.zongwu.web.Money;

/**
 * Says in the trail what an edit changed, field by field, in the words of the card. A state, book or kind of value is kept
 * by its name in the program, which every reader is told in his language ({@code asset.state.IDLE}).
 */
public final class AssetHistory {
    private AssetHistory() {}

    /** Names of what a card refers to, as they were and are when the edit is made. */
    public record Names(String categoryBefore, String categoryAfter, String departmentBefore, String departmentAfter) {}

    static Entry entry(Asset before, AssetDraft after, String number, Moves moves, Names names) {
        return fields(before, after, number, names)
                .changed("places", Moves.said(moves.before()), Moves.said(moves.after()));
    }

    /** All that differs but the places. */
    public static Entry fields(Asset before, AssetDraft after, String number, Names names) {
        Changes changes = new Changes(Entry.of(
                "asset.edit", "asset", before.id(), number + " " + after.what().name()));
        changes.of("number", before.number(), number);
        changes.of("stateNumber", before.stateNumber(), after.stateNumber());
        changes.of("book", before.book().name(), after.book().name());
        what(changes, before.what(), after.what());
        changes.of("category", names.categoryBefore(), names.categoryAfter());
        worth(changes, before.worth(), after.worth());
        source(changes, before.source(), after.source());
        changes.of("state", before.use().state().name(), after.use().state().name());
        changes.of("department", names.departmentBefore(), names.departmentAfter());
        changes.of("purpose", before.use().purpose(), after.use().purpose());
        changes.of("note", before.use().note(), after.use().note());
        return changes.entry;
    }

    private static void what(Changes changes, What before, What after) {
        changes.of("name", before.name(), after.name());
        changes.of("oldCategory", before.oldCategory(), after.oldCategory());
        changes.of("brand", before.brand(), after.brand());
        changes.of("model", before.model(), after.model());
        changes.of("serial", before.serial(), after.serial());
        changes.of("unit", before.unit(), after.unit());
        changes.of("quantity", Integer.toString(before.quantity()), Integer.toString(after.quantity()));
        changes.of("bulk", bulk(before), bulk(after));
    }

    private static void worth(Changes changes, Worth before, Worth after) {
        changes.of("price", price(before), price(after));
        changes.of("cost", Money.text(before.costFen()), Money.text(after.costFen()));
        changes.of("valueKind", before.valueKind().name(), after.valueKind().name());
        changes.of("fiscal", Money.text(before.fiscalFen()), Money.text(after.fiscalFen()));
        changes.of("life", Integer.toString(before.lifeMonths()), Integer.toString(after.lifeMonths()));
        changes.of("depreciated", Money.text(before.depreciatedFen()), Money.text(after.depreciatedFen()));
        changes.of("depreciatedMonth", before.depreciatedMonth(), after.depreciatedMonth());
    }

    private static void source(Changes changes, Source before, Source after) {
        changes.of("acquiredHow", before.acquiredHow(), after.acquiredHow());
        changes.of("acquiredOn", before.acquiredOn(), after.acquiredOn());
        changes.of("bookedOn", before.bookedOn(), after.bookedOn());
        changes.of("inUseOn", before.inUseOn(), after.inUseOn());
        changes.of("funding", before.funding(), after.funding());
        changes.of("procurement", before.procurement(), after.procurement());
        changes.of("contractNo", before.contractNo(), after.contractNo());
        changes.of("invoiceNo", before.invoiceNo(), after.invoiceNo());
        changes.of("voucherNo", before.voucherNo(), after.voucherNo());
        changes.of("supplier", before.supplier(), after.supplier());
        changes.of("maker", before.maker(), after.maker());
        changes.of("warrantyUntil", before.warrantyUntil(), after.warrantyUntil());
    }

    private static String price(Worth worth) {
        return worth.priceFen().isPresent() ? Money.text(worth.priceFen().getAsLong()) : "";
    }

    private static String bulk(What what) {
        return what.bulk() ? "yes" : "no";
    }

    private static final class Changes {
        private Entry entry;

        Changes(Entry entry) {
            this.entry = entry;
        }

        void of(String field, String from, String to) {
            if (!from.equals(to)) {
                entry = entry.with(field, from, to);
            }
        }
    }
}
