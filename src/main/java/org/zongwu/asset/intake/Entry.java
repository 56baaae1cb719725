package org.zongwu.asset.intake;

import java.util.List;
import java.util.Optional;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Book;
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
        Optional<Book> book,
        What what,
        Worth worth,
        Source source,
        AssetState state,
        Entry.Said said,
        String purpose,
        String note) {

    /** As written; empty where the row says nothing. */
    record Said(String department, String place, String className, String keeper) {}

    boolean numbered() {
        return !number.isEmpty() || !stateNumber.isEmpty();
    }

    /** Whether the row says of which class the thing is. */
    boolean classed() {
        return has("categoryCode") || has("categoryName");
    }

    String key() {
        return given.sheet() + "|" + given.number();
    }

    boolean has(String target) {
        return given.has(target);
    }

    String department() {
        return said.department();
    }

    String place() {
        return said.place();
    }

    String className() {
        return said.className();
    }

    String keeper() {
        return said.keeper();
    }

    boolean standsSomewhere() {
        return !(place() + className() + keeper()).isEmpty();
    }

    /** Whether it says how many of the pieces stand where. */
    boolean listed() {
        return standing().listed();
    }

    Standing standing() {
        return new Standing(place(), keeper());
    }

    /** The row once for each place that it names, with the pieces there. */
    List<Entry> parts() {
        return !listed()
                ? List.of(this)
                : standing().parts(what.quantity()).stream()
                        .map(part -> with(new Said(department(), part.room(), className(), part.keeper()))
                                .with(what.withQuantity(part.pieces()), worth))
                        .toList();
    }

    /**
     * Without the names that the card says in these very words, in short or place by place: nothing is looked up for them,
     * since an export names closed rooms and people who left.
     */
    Entry besides(Asset card, Standing standing, String department) {
        return with(new Said(
                department().equals(department) ? "" : department(),
                place().equals(card.place()) || place().equals(standing.place()) ? "" : place(),
                className(),
                keeper().equals(card.keeper()) || keeper().equals(standing.keeper()) ? "" : keeper()));
    }

    /** Without room and keeper. */
    Entry anywhere() {
        return with(new Said(department(), "", "", ""));
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
        return with(settled, lived);
    }

    /** The code that the file gives is kept as an old one. */
    Entry coded(String code) {
        What old = new What(
                what.name(),
                0,
                code,
                what.brand(),
                what.model(),
                what.serial(),
                what.unit(),
                what.quantity(),
                what.bulk());
        return with(old, worth);
    }

    private Entry with(What other, Worth otherWorth) {
        return new Entry(given, number, stateNumber, book, other, otherWorth, source, state, said, purpose, note);
    }

    private Entry with(Said other) {
        return new Entry(given, number, stateNumber, book, what, worth, source, state, other, purpose, note);
    }
}
