package org.zongwu.asset.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.Cards;
import org.zongwu.asset.Place;
import org.zongwu.asset.PlaceDao;
import org.zongwu.db.Tx;
import org.zongwu.sheet.wizard.ImportKind;

/** What a plan makes of cards that are there: each changes once, whether a row names it, pieces come to it, or both. */
final class Changes {
    private static final int PIECE = 500;

    private final Plan plan;
    private final Drafts maker;
    private final PlaceDao places;

    Changes(Plan plan, Drafts maker, PlaceDao places) {
        this.plan = plan;
        this.maker = maker;
        this.places = places;
    }

    interface Taking {
        void take(List<Asset> befores, List<Cards.Change> changes);
    }

    /** Some hundred at a time, so that thousands are never held at once. */
    void each(Tx tx, Taking taking) {
        Map<Long, Plan.Update> named = new LinkedHashMap<>();
        Map<Long, List<Place>> coming = new LinkedHashMap<>();
        Map<Long, Asset> befores = new LinkedHashMap<>();
        for (Plan.Update update : plan.updates()) {
            named.put(update.before().id(), update);
            befores.put(update.before().id(), update.before());
        }
        for (Plan.Allotment allotment : plan.allotments()) {
            for (Plan.Share share : allotment.shares()) {
                befores.putIfAbsent(share.card().id(), share.card());
                coming.computeIfAbsent(share.card().id(), id -> new ArrayList<>())
                        .addAll(maker.places(allotment.row(), share.quantity()));
            }
        }
        inPieces(List.copyOf(befores.values()), some -> {
            Map<Long, List<Place>> standing =
                    places.of(tx, some.stream().map(Asset::id).toList());
            taking.take(
                    some,
                    some.stream()
                            .map(card -> new Cards.Change(
                                    card,
                                    after(
                                            card,
                                            named.get(card.id()),
                                            standing.getOrDefault(card.id(), List.of()),
                                            coming.getOrDefault(card.id(), List.of()))))
                            .toList());
        });
    }

    private AssetDraft after(Asset card, Plan.Update update, List<Place> standing, List<Place> coming) {
        AssetDraft draft = update == null ? AssetDraft.of(card, standing) : maker.overlaid(update, standing);
        int placed = Stream.concat(draft.places().stream(), coming.stream())
                .mapToInt(Place::quantity)
                .sum();
        if (placed > draft.what().quantity()) {
            throw new ImportKind.Overtaken("card " + card.number() + " has fewer pieces now");
        }
        return coming.isEmpty()
                ? draft
                : draft.with(
                        Stream.concat(draft.places().stream(), coming.stream()).toList());
    }

    static <T> void inPieces(List<T> all, Consumer<List<T>> taking) {
        for (int from = 0; from < all.size(); from += PIECE) {
            taking.accept(all.subList(from, Math.min(all.size(), from + PIECE)));
        }
    }
}
