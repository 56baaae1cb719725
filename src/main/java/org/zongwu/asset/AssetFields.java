package org.zongwu.asset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.zongwu.web.Money;

/** The fields of a stored card, as its form shows them first. */
final class AssetFields {
    private final Map<String, List<String>> shown = new LinkedHashMap<>();

    private AssetFields() {}

    /** Names of what the card refers to. */
    record Names(String category, String department) {}

    static Map<String, List<String>> of(Asset card, List<Place> places, Names names, PlaceReader reader) {
        AssetFields fields = new AssetFields();
        fields.put("version", Integer.toString(card.version()));
        fields.put("number", card.number());
        fields.put("stateNumber", card.stateNumber());
        fields.put("book", card.book().name());
        fields.put("category", names.category());
        fields.what(card.what());
        fields.worth(card.worth(), card.what().quantity());
        fields.source(card.source());
        fields.put("state", card.use().state().name());
        fields.put("department", names.department());
        fields.put("purpose", card.use().purpose());
        fields.put("note", card.use().note());
        if (places.size() == 1) {
            fields.put("place", places.get(0).room());
            fields.put("keeper", reader.keeper(places.get(0)));
        }
        return fields.shown;
    }

    private void what(What what) {
        put("name", what.name());
        put("oldCategory", what.oldCategory());
        put("brand", what.brand());
        put("model", what.model());
        put("serial", what.serial());
        put("unit", what.unit());
        put("quantity", Integer.toString(what.quantity()));
        put("bulk", what.bulk() ? "yes" : "");
    }

    private void worth(Worth worth, int quantity) {
        worth.priceFen().ifPresent(price -> put("price", Money.plain(price)));
        put("cost", followsFromPrice(worth, quantity) ? "" : Money.plain(worth.costFen()));
        put("valueKind", worth.valueKind().name());
        put("fiscal", worth.fiscalFen() == 0 ? "" : Money.plain(worth.fiscalFen()));
        put("life", worth.lifeMonths() == 0 ? "" : Integer.toString(worth.lifeMonths()));
        put("depreciated", worth.depreciatedMonth().isEmpty() ? "" : Money.plain(worth.depreciatedFen()));
        put("depreciatedMonth", worth.depreciatedMonth());
    }

    /** Left out, so that another price or quantity makes another value without a second field. */
    private static boolean followsFromPrice(Worth worth, int quantity) {
        OptionalLong price = worth.priceFen();
        return price.isPresent()
                && AssetRules.product(price.getAsLong(), quantity).equals(OptionalLong.of(worth.costFen()));
    }

    private void source(Source source) {
        put("acquiredHow", source.acquiredHow());
        put("acquiredOn", source.acquiredOn());
        put("bookedOn", source.bookedOn());
        put("inUseOn", source.inUseOn());
        put("funding", source.funding());
        put("procurement", source.procurement());
        put("contractNo", source.contractNo());
        put("invoiceNo", source.invoiceNo());
        put("voucherNo", source.voucherNo());
        put("supplier", source.supplier());
        put("maker", source.maker());
        put("warrantyUntil", source.warrantyUntil());
    }

    private void put(String name, String value) {
        shown.put(name, List.of(value));
    }
}
