package org.zongwu.asset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.asset.category.Category;
import org.zongwu.asset.category.CategoryTree;
import org.zongwu.web.Errors;
import org.zongwu.web.Fields;

/**
 * What was typed into the form of a card. Seven fields make one (name, category, quantity, price, date, place, keeper);
 * the rest is folded. {@link #check} finds all faults at once, each at its field.
 */
public record AssetForm(Map<String, List<String>> typed) {
    static final String LABELS = "asset.field.";
    static final int LONGEST = AssetRules.LONGEST;

    /** What the form refers to; {@code stored} is the card as it stands, whose several rooms are kept. */
    public record Known(
            PlaceReader reader,
            CategoryTree categories,
            LocalDate today,
            Thresholds thresholds,
            Optional<AssetDraft> stored) {

        List<Place> places() {
            return stored.map(AssetDraft::places).orElse(List.of());
        }

        AssetState state() {
            return stored.map(card -> card.use().state()).orElse(AssetState.IN_USE);
        }

        /** How many of so many pieces stand where the form says: those of the only place, else all. */
        int standing(int quantity) {
            return places().isEmpty()
                    ? quantity
                    : AssetRules.standing(
                            places().get(0).quantity(),
                            stored.orElseThrow().what().quantity(),
                            quantity);
        }
    }

    public String value(String name) {
        List<String> found = typed.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.get(0).strip();
    }

    public Optional<AssetDraft> check(Known known, Errors errors) {
        Fields fields = new Fields(typed, errors, LABELS);
        if (fields.text("name").isEmpty()) {
            errors.add("name", "asset.error.name");
        }
        int quantity = fields.quantity("quantity").orElse(1);
        Optional<Category> category = category(fields, known.categories());
        What what = what(fields, quantity, category);
        Worth worth = new WorthForm(fields, quantity, category, known.today()).read();
        Source source = source(fields, known.today());
        UseForm use = new UseForm(fields, known);
        Use used = use.read();
        List<Place> places = use.places(quantity);
        String number = fields.text("number", LONGEST);
        String stateNumber = fields.text("stateNumber", LONGEST);
        Optional<Book> chosen = fields.choice("book", List.of(Book.values()));
        return errors.any()
                ? Optional.empty()
                : Optional.of(new AssetDraft(
                        number,
                        stateNumber,
                        chosen.orElseGet(() -> book(stateNumber, what, worth, source, known)),
                        what,
                        worth,
                        source,
                        used,
                        places));
    }

    private static What what(Fields fields, int quantity, Optional<Category> category) {
        String unit = fields.text("unit", LONGEST);
        return new What(
                fields.text("name", LONGEST),
                category.map(Category::id).orElse(0L),
                fields.text("oldCategory", LONGEST),
                fields.text("brand", LONGEST),
                fields.text("model", LONGEST),
                fields.text("serial", LONGEST),
                unit.isEmpty() ? category.map(Category::unit).orElse("") : unit,
                quantity,
                fields.ticked("bulk"));
    }

    private static Optional<Category> category(Fields fields, CategoryTree categories) {
        String text = fields.text("category");
        if (text.isEmpty()) {
            // a new card's name proposes its class; who leaves it out of a card that stands, means it
            return fields.text("version").isEmpty() ? categories.guess().byName(fields.text("name")) : Optional.empty();
        }
        Optional<Category> found = categories.meant(text);
        if (found.isEmpty()) {
            fields.errors().add("category", "asset.error.category", text);
        }
        return found;
    }

    private static Source source(Fields fields, LocalDate today) {
        return new Source(
                fields.text("acquiredHow", LONGEST),
                day(fields, "acquiredOn", today),
                day(fields, "bookedOn", today),
                day(fields, "inUseOn", today),
                fields.text("funding", LONGEST),
                fields.text("procurement", LONGEST),
                fields.text("contractNo", LONGEST),
                fields.text("invoiceNo", LONGEST),
                fields.text("voucherNo", LONGEST),
                fields.text("supplier", LONGEST),
                fields.text("maker", LONGEST),
                day(fields, "warrantyUntil", LocalDate.MAX));
    }

    private static String day(Fields fields, String name, LocalDate last) {
        Optional<LocalDate> day = fields.day(name);
        day.filter(found -> AssetRules.inFuture(found, last)).ifPresent(found -> fields.errors()
                .add(name, "asset.error.future", fields.label(name), last.toString()));
        return day.map(LocalDate::toString).orElse("");
    }

    /** By the rule of the card's own date: booked, else acquired, else today. */
    private static Book book(String stateNumber, What what, Worth worth, Source source, Known known) {
        return AssetRules.book(
                stateNumber,
                worth.costFen(),
                what.quantity(),
                what.bulk(),
                known.thresholds().of(source, known.today()));
    }
}
