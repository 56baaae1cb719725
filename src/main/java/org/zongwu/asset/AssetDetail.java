package org.zongwu.asset;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zongwu.audit.Line;
import org.zongwu.web.Money;
import org.zongwu.web.Request;

/** Says a card in words, block by block (assets.md 3.5), and its history. */
final class AssetDetail {
    /** The fields that a new card asks; a fault in any other one opens the folded part. */
    static final Set<String> USUAL =
            Set.of("", "name", "category", "quantity", "price", "acquiredOn", "place", "keeper");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private AssetDetail() {}

    static AssetPages.Card card(
            Request request, Asset card, Optional<Category> category, Optional<String> department, LocalDate today) {
        AssetState state = card.use().state();
        return new AssetPages.Card(
                card.id(),
                card.number(),
                card.what().name(),
                card.voided() ? request.t("asset.state.VOID") : request.t("asset.state." + state.name()),
                card.voided() ? "off" : state.kind(),
                card.voidReason(),
                basics(request, card, category),
                money(request, card),
                use(request, card, department),
                card.worth().costFen(),
                Money.text(card.worth().costFen()),
                card.worth().depreciatedMonth().isEmpty()
                        ? ""
                        : Money.text(card.worth().depreciatedFen()),
                card.netFen().isPresent() ? Money.text(card.netFen().getAsLong()) : "");
    }

    private static List<AssetPages.Fact> basics(Request request, Asset card, Optional<Category> category) {
        Facts facts = new Facts(request);
        facts.of("category", category.map(Category::label).orElse(request.t("asset.category.none")));
        facts.of("stateNumber", card.stateNumber());
        facts.of("book", request.t("asset.book." + card.book().name()));
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
        facts.of(
                "valueKind", request.t("asset.value." + card.worth().valueKind().name()));
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
                    place.keeper(),
                    Integer.toString(place.quantity())));
        }
        int left = card.what().quantity() - placed;
        if (left > 0) {
            lines.add(new AssetPages.PlaceLine(request.t("asset.unplaced"), "", "", Integer.toString(left)));
        }
        return lines;
    }

    static List<AssetPages.Event> history(Request request, List<Line> lines) {
        return lines.stream()
                .map(line -> new AssetPages.Event(
                        request.t("asset.act." + line.act()),
                        MINUTE.format(Instant.parse(line.at())),
                        line.person(),
                        line.changes().entrySet().stream()
                                .map(change -> new AssetPages.Fact(
                                        request.t("asset.field." + change.getKey()),
                                        shown(change.getValue().from()) + " → "
                                                + shown(change.getValue().to())))
                                .toList()))
                .toList();
    }

    private static String shown(String text) {
        return text.isEmpty() ? "—" : text;
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
