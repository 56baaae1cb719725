package org.zongwu.asset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.zongwu.asset.category.Category;
import org.zongwu.web.Fields;
import org.zongwu.web.Money;
import org.zongwu.web.Typed;

/** The money part of a card's form. The value is the truth; without one it is price × quantity. */
record WorthForm(Fields fields, int quantity, Optional<Category> category, LocalDate today) {

    Worth read() {
        OptionalLong price = fields.money("price");
        OptionalLong cost = fields.money("cost");
        long value = value(price, cost);
        OptionalLong depreciated = fields.money("depreciated");
        String month = month(depreciated, value);
        return new Worth(
                price.isPresent() ? price : AssetRules.impliedPrice(value, quantity),
                value,
                fields.choice("valueKind", List.of(ValueKind.values())).orElse(ValueKind.COST),
                fiscal(value),
                life(),
                depreciated.orElse(0),
                month);
    }

    private long value(OptionalLong price, OptionalLong cost) {
        boolean neither = fields.text("price").isEmpty() && fields.text("cost").isEmpty();
        if (neither) {
            fields.errors().add("price", "asset.error.price");
        }
        OptionalLong product = price.isPresent() ? AssetRules.product(price.getAsLong(), quantity) : OptionalLong.of(0);
        if (product.isEmpty()) {
            fields.errors().add("price", Typed.Problem.TOO_LARGE.key(), fields.label("cost"));
        }
        long value = cost.orElse(product.orElse(0));
        if (price.isPresent() && cost.isPresent() && !AssetRules.agree(price.getAsLong(), quantity, value)) {
            fields.errors().add("cost", "asset.error.product", Money.text(product.orElse(0)));
        }
        return value;
    }

    private String month(OptionalLong depreciated, long value) {
        String month = fields.month("depreciatedMonth");
        if (depreciated.orElse(0) > value) {
            fields.errors().add("depreciated", "asset.error.depreciated");
        }
        if (depreciated.isPresent() && !AssetRules.isMonth(month)) {
            fields.errors().add("depreciatedMonth", "asset.error.month");
        } else if (AssetRules.inFuture(month, today)) {
            fields.errors().add("depreciatedMonth", "asset.error.monthFuture", AssetRules.month(today));
        }
        if (!month.isEmpty() && fields.text("depreciated").isEmpty()) {
            fields.errors().add("depreciated", "asset.error.opening");
        }
        return depreciated.isPresent() ? month : "";
    }

    /** 其中财政拨款: part of the value. */
    private long fiscal(long value) {
        long fiscal = fields.money("fiscal").orElse(0);
        if (fiscal > value) {
            fields.errors().add("fiscal", "asset.error.fiscal");
        }
        return fiscal;
    }

    private int life() {
        String months = fields.text("life");
        if (months.isEmpty()) {
            return category.map(Category::lifeMonths).orElse(0);
        }
        if (AssetRules.isLife(months)) {
            return Integer.parseInt(months);
        }
        fields.errors().add("life", Typed.Problem.NOT_WHOLE.key(), fields.label("life"));
        return 0;
    }
}
