package org.zongwu.asset.intake;

import org.zongwu.asset.AssetState;
import org.zongwu.asset.Source;
import org.zongwu.asset.What;
import org.zongwu.asset.Worth;
import org.zongwu.sheet.wizard.Given;

/**
 * One row of a ledger, understood: everything typed, the names of room, keeper, class and department still as written,
 * since some of them may have to be made first. {@code what.categoryId} is settled, or 0 while it is open.
 */
record Entry(
        Given given,
        String number,
        String stateNumber,
        String book,
        What what,
        Worth worth,
        Source source,
        AssetState state,
        String department,
        String place,
        String className,
        String keeper,
        String purpose,
        String note) {

    boolean numbered() {
        return !number.isEmpty() || !stateNumber.isEmpty();
    }

    String key() {
        return given.sheet() + "|" + given.number();
    }

    Entry in(long categoryId, int lifeMonths, String unit) {
        What settled = new What(
                what.name(),
                categoryId,
                what.oldCategory(),
                what.brand(),
                what.model(),
                what.serial(),
                what.unit().isEmpty() ? unit : what.unit(),
                what.quantity(),
                what.bulk());
        Worth lived = new Worth(
                worth.priceFen(),
                worth.costFen(),
                worth.valueKind(),
                worth.fiscalFen(),
                worth.lifeMonths() == 0 ? lifeMonths : worth.lifeMonths(),
                worth.depreciatedFen(),
                worth.depreciatedMonth());
        return new Entry(
                given,
                number,
                stateNumber,
                book,
                settled,
                lived,
                source,
                state,
                department,
                place,
                className,
                keeper,
                purpose,
                note);
    }
}
