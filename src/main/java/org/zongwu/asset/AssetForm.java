package org.zongwu.asset;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.zongwu.school.Keeper;
import org.zongwu.school.Room;
import org.zongwu.school.SchoolIndex;
import org.zongwu.web.Errors;
import org.zongwu.web.Message;
import org.zongwu.web.Money;
import org.zongwu.web.Typed;

/**
 * What was typed into the form of a card. Seven fields make one (name, category, quantity, price, date, place, keeper);
 * the rest is folded. {@link #check} finds all faults at once, each at its field.
 */
public record AssetForm(Map<String, List<String>> typed) {
    private static final int LONGEST = 200;
    private static final List<String> TEXTS = List.of(
            "name",
            "brand",
            "model",
            "serial",
            "unit",
            "acquiredHow",
            "funding",
            "procurement",
            "contractNo",
            "invoiceNo",
            "voucherNo",
            "supplier",
            "maker",
            "purpose",
            "note",
            "number",
            "stateNumber",
            "oldCategory");

    /** What the form refers to; {@code places} are those of the stored card, kept when it stands in several rooms. */
    public record Known(
            SchoolIndex school, List<Category> categories, LocalDate today, long thresholdFen, List<Place> places) {}

    public String value(String name) {
        List<String> found = typed.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.get(0).strip();
    }

    public Optional<AssetDraft> check(Known known, Errors errors) {
        TEXTS.forEach(name -> tooLong(name, errors));
        if (value("name").isEmpty()) {
            errors.add("name", "asset.error.name");
        }
        int quantity = quantity(errors);
        OptionalLong price = money("price", errors);
        OptionalLong cost = money("cost", errors);
        Optional<Category> category = category(known, errors);
        Worth worth = worth(price, cost, quantity, category, errors);
        Source source = source(known.today(), errors);
        List<Place> places = places(known, quantity, errors);
        long department = department(known, errors);
        if (errors.any()) {
            return Optional.empty();
        }
        boolean bulk = value("bulk").equals("yes");
        What what = new What(
                value("name"),
                category.map(Category::id).orElse(0L),
                value("oldCategory"),
                value("brand"),
                value("model"),
                value("serial"),
                unit(category),
                quantity,
                bulk);
        Use use = new Use(state(), department, value("purpose"), value("note"));
        return Optional.of(new AssetDraft(
                value("number"),
                value("stateNumber"),
                book(worth, quantity, bulk, known),
                what,
                worth,
                source,
                use,
                places));
    }

    /** The fields of a stored card, as the form shows them first. */
    static Map<String, List<String>> of(
            Asset card, Optional<Category> category, List<Place> places, Optional<String> department) {
        Map<String, List<String>> shown = new LinkedHashMap<>();
        Map<String, String> plain = new LinkedHashMap<>();
        plain.put("version", Integer.toString(card.version()));
        plain.put("number", card.number());
        plain.put("stateNumber", card.stateNumber());
        plain.put("book", card.book().name());
        plain.put("category", category.map(Category::label).orElse(""));
        plain.put("name", card.what().name());
        plain.put("oldCategory", card.what().oldCategory());
        plain.put("brand", card.what().brand());
        plain.put("model", card.what().model());
        plain.put("serial", card.what().serial());
        plain.put("unit", card.what().unit());
        plain.put("quantity", Integer.toString(card.what().quantity()));
        plain.put("bulk", card.what().bulk() ? "yes" : "");
        card.worth().priceFen().ifPresent(price -> plain.put("price", Money.plain(price)));
        plain.put("cost", Money.plain(card.worth().costFen()));
        plain.put("valueKind", card.worth().valueKind().name());
        plain.put(
                "life",
                card.worth().lifeMonths() == 0
                        ? ""
                        : Integer.toString(card.worth().lifeMonths()));
        plain.put(
                "depreciated",
                card.worth().depreciatedMonth().isEmpty()
                        ? ""
                        : Money.plain(card.worth().depreciatedFen()));
        plain.put("depreciatedMonth", card.worth().depreciatedMonth());
        sourceOf(card.source(), plain);
        plain.put("state", card.use().state().name());
        plain.put("department", department.orElse(""));
        plain.put("purpose", card.use().purpose());
        plain.put("note", card.use().note());
        if (places.size() == 1) {
            plain.put("place", places.get(0).room());
            plain.put("keeper", places.get(0).keeper());
        }
        plain.forEach((name, value) -> shown.put(name, List.of(value)));
        return shown;
    }

    private static void sourceOf(Source source, Map<String, String> plain) {
        plain.put("acquiredHow", source.acquiredHow());
        plain.put("acquiredOn", source.acquiredOn());
        plain.put("bookedOn", source.bookedOn());
        plain.put("inUseOn", source.inUseOn());
        plain.put("funding", source.funding());
        plain.put("procurement", source.procurement());
        plain.put("contractNo", source.contractNo());
        plain.put("invoiceNo", source.invoiceNo());
        plain.put("voucherNo", source.voucherNo());
        plain.put("supplier", source.supplier());
        plain.put("maker", source.maker());
        plain.put("warrantyUntil", source.warrantyUntil());
    }

    private void tooLong(String name, Errors errors) {
        if (value(name).length() > LONGEST) {
            errors.add(name, "asset.error.long", label(name), LONGEST);
        }
    }

    private int quantity(Errors errors) {
        String text = value("quantity").isEmpty() ? "1" : value("quantity");
        Typed<Integer> quantity = Typed.quantity(text);
        quantity.problem().ifPresent(problem -> errors.add("quantity", problem.key(), label("quantity")));
        return quantity.value().orElse(1);
    }

    private OptionalLong money(String name, Errors errors) {
        if (value(name).isEmpty()) {
            return OptionalLong.empty();
        }
        Typed<Long> fen = Typed.money(value(name));
        fen.problem().ifPresent(problem -> errors.add(name, problem.key(), label(name)));
        return fen.value().map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private Optional<Category> category(Known known, Errors errors) {
        CategoryGuess guess = new CategoryGuess(known.categories());
        String text = value("category");
        if (text.isEmpty()) {
            return guess.byName(value("name"));
        }
        Optional<Category> found = guess.byCode(text.split(" ", 2)[0]).or(() -> known.categories().stream()
                .filter(category -> category.name().equals(text))
                .findFirst());
        if (found.isEmpty()) {
            errors.add("category", "asset.error.category", text);
        }
        return found;
    }

    private Worth worth(
            OptionalLong price, OptionalLong cost, int quantity, Optional<Category> category, Errors errors) {
        if (price.isEmpty() && cost.isEmpty() && !errors.has("price") && !errors.has("cost")) {
            errors.add("price", "asset.error.price");
        }
        OptionalLong product = price.isPresent() ? AssetRules.product(price.getAsLong(), quantity) : OptionalLong.of(0);
        if (product.isEmpty()) {
            errors.add("price", Typed.Problem.TOO_LARGE.key(), label("cost"));
        }
        long value = cost.orElse(product.orElse(0));
        if (price.isPresent() && cost.isPresent() && !AssetRules.agree(price.getAsLong(), quantity, value)) {
            errors.add("cost", "asset.error.product", Money.text(product.orElse(0)));
        }
        OptionalLong shown = price.isPresent() ? price : AssetRules.impliedPrice(value, quantity);
        OptionalLong depreciated = money("depreciated", errors);
        if (depreciated.orElse(0) > value) {
            errors.add("depreciated", "asset.error.depreciated");
        }
        if (depreciated.isPresent() && !value("depreciatedMonth").matches("\\d{4}-(0[1-9]|1[0-2])")) {
            errors.add("depreciatedMonth", "asset.error.month");
        }
        int life = value("life").isEmpty() ? category.map(Category::lifeMonths).orElse(0) : life(errors);
        return new Worth(
                shown,
                value,
                valueKind(),
                0,
                life,
                depreciated.orElse(0),
                depreciated.isPresent() ? value("depreciatedMonth") : "");
    }

    private int life(Errors errors) {
        if (value("life").matches("\\d{1,4}")) {
            return Integer.parseInt(value("life"));
        }
        errors.add("life", Typed.Problem.NOT_WHOLE.key(), label("life"));
        return 0;
    }

    private Source source(LocalDate today, Errors errors) {
        return new Source(
                value("acquiredHow"),
                day("acquiredOn", today, errors),
                day("bookedOn", today, errors),
                day("inUseOn", today, errors),
                value("funding"),
                value("procurement"),
                value("contractNo"),
                value("invoiceNo"),
                value("voucherNo"),
                value("supplier"),
                value("maker"),
                day("warrantyUntil", LocalDate.MAX, errors));
    }

    private String day(String name, LocalDate last, Errors errors) {
        if (value(name).isEmpty()) {
            return "";
        }
        Typed<Typed.Day> day = Typed.date(value(name));
        day.problem().ifPresent(problem -> errors.add(name, problem.key(), label(name)));
        day.value()
                .filter(found -> AssetRules.inFuture(found.date(), last))
                .ifPresent(found -> errors.add(name, "asset.error.future", label(name), last.toString()));
        return day.value().map(found -> found.date().toString()).orElse("");
    }

    private List<Place> places(Known known, int quantity, Errors errors) {
        if (known.places().size() > 1) {
            int placed = known.places().stream().mapToInt(Place::quantity).sum();
            if (placed > quantity) {
                errors.add("quantity", "asset.error.placed", placed);
            }
            return known.places();
        }
        Optional<Room> room =
                value("place").isEmpty() ? Optional.empty() : known.school().room(value("place"));
        if (room.isEmpty() && !value("place").isEmpty()) {
            errors.add("place", "asset.error.room", value("place"));
        }
        Keeper keeper = keeper(known, errors);
        Place place = new Place(
                room.map(Room::id).orElse(0L),
                room.map(Room::label).orElse(""),
                keeper.personId(),
                keeper.departmentId(),
                keeper.classId(),
                keeper.name(),
                quantity);
        return place.nowhere() ? List.of() : List.of(place);
    }

    private Keeper keeper(Known known, Errors errors) {
        if (value("keeper").isEmpty()) {
            return Keeper.NOBODY;
        }
        List<Keeper> found = known.school().keepers(value("keeper"));
        if (found.size() != 1) {
            errors.add("keeper", found.isEmpty() ? "asset.error.keeper" : "asset.error.keepers", value("keeper"));
            return Keeper.NOBODY;
        }
        return found.get(0);
    }

    private long department(Known known, Errors errors) {
        if (value("department").isEmpty()) {
            return 0;
        }
        var found = known.school().department(value("department"));
        if (found.isEmpty()) {
            errors.add("department", "asset.error.department", value("department"));
        }
        return found.map(department -> department.id()).orElse(0L);
    }

    private Book book(Worth worth, int quantity, boolean bulk, Known known) {
        for (Book book : Book.values()) {
            if (book.name().equals(value("book"))) {
                return book;
            }
        }
        return AssetRules.book(value("stateNumber"), worth.costFen(), quantity, bulk, known.thresholdFen());
    }

    private String unit(Optional<Category> category) {
        return value("unit").isEmpty() ? category.map(Category::unit).orElse("") : value("unit");
    }

    private AssetState state() {
        for (AssetState state : AssetState.values()) {
            if (state.name().equals(value("state")) && state != AssetState.DISPOSED) {
                return state;
            }
        }
        return AssetState.IN_USE;
    }

    private ValueKind valueKind() {
        for (ValueKind kind : ValueKind.values()) {
            if (kind.name().equals(value("valueKind"))) {
                return kind;
            }
        }
        return ValueKind.COST;
    }

    private static Message label(String name) {
        return Message.of("asset.field." + name);
    }
}
