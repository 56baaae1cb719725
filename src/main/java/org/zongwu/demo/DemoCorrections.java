package org.zongwu.demo;

import java.util.OptionalLong;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Use;
import org.zongwu.asset.What;
import org.zongwu.asset.Worth;

/** A card as it stands, but for one thing, with a word in the note on why. */
final class DemoCorrections {
    private DemoCorrections() {}

    static AssetDraft priced(AssetDraft card, long priceFen, String why) {
        Worth old = card.worth();
        long cost = priceFen * card.what().quantity();
        Worth worth = new Worth(
                OptionalLong.of(priceFen),
                cost,
                old.valueKind(),
                old.fiscalFen(),
                old.lifeMonths(),
                Math.min(old.depreciatedFen(), cost),
                old.depreciatedMonth());
        return of(card, card.what(), worth, card.use().state(), why);
    }

    static AssetDraft numbered(AssetDraft card, String serial) {
        What old = card.what();
        What what = new What(
                old.name(),
                old.categoryId(),
                old.oldCategory(),
                old.brand(),
                old.model(),
                serial,
                old.unit(),
                old.quantity(),
                old.bulk());
        return card.with(what);
    }

    static AssetDraft state(AssetDraft card, AssetState state, String why) {
        return of(card, card.what(), card.worth(), state, why);
    }

    private static AssetDraft of(AssetDraft card, What what, Worth worth, AssetState state, String why) {
        Use use = new Use(
                state,
                card.use().departmentId(),
                card.use().purpose(),
                why.isEmpty() ? card.use().note() : why);
        return new AssetDraft(
                card.number(), card.stateNumber(), card.book(), what, worth, card.source(), use, card.places());
    }
}
