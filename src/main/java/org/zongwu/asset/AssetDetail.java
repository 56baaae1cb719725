package org.zongwu.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zongwu.access.Permission;
import org.zongwu.asset.category.Category;
import org.zongwu.audit.AuditPages;
import org.zongwu.audit.Line;
import org.zongwu.audit.TrailWords;
import org.zongwu.web.Money;
import org.zongwu.web.Request;

/** Says a card in words, block by block (assets.md 3.5), and its history. */
final class AssetDetail {
    /** The fields that a new card asks; a fault in any other one opens the folded part. */
    static final Set<String> USUAL =
            Set.of("", "name", "category", "quantity", "price", "acquiredOn", "place", "keeper");

    private AssetDetail() {}

    static AssetPages.Card card(Request request, Asset card, Optional<Category> category, Optional<String> department) {
        AssetState state = card.use().state();
        Worth worth = card.worth();
        return new AssetPages.Card(
                card.id(),
                card.number(),
                card.what().name(),
                request.t(card.voided() ? "asset.state.VOID" : state.key()),
                card.voided() ? "off" : state.kind(),
                reason(request, card.voidReason()),
                basics(request, card, category),
                money(request, card),
                use(request, card, department),
                worth.costFen(),
                Money.text(worth.costFen()),
                worth.depreciatedMonth().isEmpty() ? "" : Money.text(worth.depreciatedFen()),
                worth.depreciatedFen(),
                card.netFen().isPresent() ? Money.text(card.netFen().getAsLong()) : "",
                card.netFen().orElse(0));
    }

    private static List<AssetPages.Fact> basics(Request request, Asset card, Optional<Category> category) {
        Facts facts = new Facts(request);
        facts.of("category", category.map(Category::label).orElse(request.t("asset.category.none")));
        facts.of("stateNumber", card.stateNumber());
        facts.of("book", request.t(card.book().key()));
        facts.of("quantity", card.what().quantity() + " " + card.what().unit());
        facts.of("brand", card.what().brand());
        facts.of("model", card.what().model());
        facts.of("serial", card.what().serial());
        facts.of("oldCategory", card.what().oldCategory());
        facts.of("supplier", card.source().supplier());
        facts.of("maker", card.source().maker());
        facts.of("warrantyUntil", card.source().warrantyUntil());
        return facts.all;
    }

    private static List<AssetPages.Fact> money(Request request, Asset card) {
        Facts facts = new Facts(request);
        facts.of(
                "price",
                card.worth().priceFen().isPresent()
                        ? Money.text(card.worth().priceFen().getAsLong())
                        : "");
        facts.of("valueKind", request.t(card.worth().valueKind().key()));
        facts.of(
                "fiscal",
                card.worth().fiscalFen() == 0 ? "" : Money.text(card.worth().fiscalFen()));
        facts.of("acquiredHow", card.source().acquiredHow());
        facts.of("acquiredOn", card.source().acquiredOn());
        facts.of("bookedOn", card.source().bookedOn());
        facts.of("funding", card.source().funding());
        facts.of("procurement", card.source().procurement());
        facts.of("contractNo", card.source().contractNo());
        facts.of("invoiceNo", card.source().invoiceNo());
        facts.of("voucherNo", card.source().voucherNo());
        facts.of(
                "life",
                card.worth().lifeMonths() == 0
                        ? ""
                        : request.t("asset.months", card.worth().lifeMonths()));
        facts.of("depreciatedMonth", card.worth().depreciatedMonth());
        return facts.all;
    }

    /** As typed, or one that the program gave. */
    private static String reason(Request request, String reason) {
        String key = "asset.reason." + reason;
        return request.texts().knows(key) ? request.t(key) : reason;
    }

    private static List<AssetPages.Fact> use(Request request, Asset card, Optional<String> department) {
        Facts facts = new Facts(request);
        facts.of("department", department.orElse(""));
        facts.of("purpose", card.use().purpose());
        facts.of("inUseOn", card.source().inUseOn());
        facts.of("note", card.use().note());
        return facts.all;
    }

    /** Where the pieces stand; what is placed nowhere stands last as 未分配. */
    static List<AssetPages.PlaceLine> places(Request request, Asset card, List<Place> standing) {
        List<AssetPages.PlaceLine> lines = new ArrayList<>();
        int placed = 0;
        for (Place place : standing) {
            placed += place.quantity();
            lines.add(new AssetPages.PlaceLine(
                    place.room(),
                    place.roomId() == 0 ? "" : "/assets?book=&place=r" + place.roomId(),
                    place.byRoom() ? request.t("asset.keeper.ofRoom", place.keeper()) : place.keeper(),
                    place.since(),
                    Integer.toString(place.quantity())));
        }
        int left = card.what().quantity() - placed;
        if (left > 0) {
            lines.add(new AssetPages.PlaceLine(request.t("asset.unplaced"), "", "", "", Integer.toString(left)));
        }
        return lines;
    }

    static List<AssetPages.Event> history(Request request, List<Line> lines, Optional<OriginDao.Origin> origin) {
        return lines.stream()
                .map(line ->
                        event(request, line, origin.filter(from -> line.act().equals("asset.import"))))
                .toList();
    }

    private static AssetPages.Event event(Request request, Line line, Optional<OriginDao.Origin> origin) {
        AuditPages.Row row = TrailWords.row(request, line);
        return new AssetPages.Event(
                row.act(),
                row.at(),
                row.who(),
                row.changes().stream()
                        .map(change -> new AssetPages.Fact(change.field(), change.from() + " → " + change.to()))
                        .toList(),
                origin.map(OriginDao.Origin::fileName).orElse(""),
                origin.filter(from -> request.user().may(Permission.IMPORT))
                        .map(from -> "/imports/" + from.importId())
                        .orElse(""));
    }

    /** All that is known of the card, two facts a line as on the paper card; a last one that is alone has the line to itself. */
    static List<List<AssetPages.Fact>> pairs(Request request, AssetPages.Card card) {
        Facts sums = new Facts(request);
        sums.of("cost", card.cost());
        sums.of("depreciated", card.depreciated());
        List<AssetPages.Fact> all = new ArrayList<>(card.basics());
        all.addAll(sums.all);
        if (!card.net().isEmpty()) {
            all.add(new AssetPages.Fact(request.t("asset.net.word"), card.net()));
        }
        all.addAll(card.money());
        all.addAll(card.use());
        List<List<AssetPages.Fact>> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 2) {
            pairs.add(all.subList(i, Math.min(all.size(), i + 2)));
        }
        return pairs;
    }

    private static final class Facts {
        private final Request request;
        private final List<AssetPages.Fact> all = new ArrayList<>();

        Facts(Request request) {
            this.request = request;
        }

        void of(String field, String value) {
            if (!value.isBlank()) {
                all.add(new AssetPages.Fact(request.t("asset.field." + field), value));
            }
        }
    }
}
