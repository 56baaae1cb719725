package org.zongwu.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.zongwu.access.User;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Cards;
import org.zongwu.asset.Place;
import org.zongwu.asset.batch.Parts;
import org.zongwu.db.Tx;
import org.zongwu.school.Room;
import org.zongwu.school.SchoolIndex;

/** What happens to the practice school's cards: each line of the history finds one that it fits, by chance. */
final class DemoCards {
    private final DemoOffice office;
    private final Random chance;
    private final DemoPurchase purchase;
    private final Map<String, List<Long>> byName = new LinkedHashMap<>();

    DemoCards(DemoOffice office, List<Cards.Added> opening, Random chance, SteppingClock clock) {
        this.office = office;
        this.chance = chance;
        this.purchase = new DemoPurchase(office, clock);
        know(opening);
    }

    private void know(List<Cards.Added> added) {
        added.forEach(card ->
                byName.computeIfAbsent(card.name(), name -> new ArrayList<>()).add(card.id()));
    }

    void buy(Tx tx, User who, DemoLine line) {
        AssetDraft draft = purchase.draft(tx, line);
        know(office.cards.addAll(tx, who, Collections.nCopies(line.count(), draft)));
    }

    /** A lot is parted in two. */
    void split(Tx tx, User who, DemoLine line) {
        Asset lot = card(tx, line);
        int half = lot.what().quantity() / 2;
        List<Integer> pieces = List.of(lot.what().quantity() - half, half);
        line.done(office.cards.split(tx, who, lot, Parts.of(draft(tx, lot), pieces)));
    }

    void strikeOut(Tx tx, User who, DemoLine line) {
        line.done(office.cards.voidAll(tx, who, List.of(card(tx, line)), line.text()));
    }

    /** Several cards moved or put aside in one go. */
    void together(Tx tx, User who, DemoLine line) {
        List<Cards.Change> changes = new ArrayList<>();
        for (int i = 0; i < line.count(); i++) {
            Asset card = card(tx, line);
            changes.add(new Cards.Change(card, changed(tx, card, line)));
        }
        line.done(office.cards.changeAll(tx, who, "asset.bulk", changes));
    }

    void edit(Tx tx, User who, DemoLine line) {
        Asset card = card(tx, line);
        line.done(office.cards.edit(tx, who, card, changed(tx, card, line)));
    }

    private AssetDraft changed(Tx tx, Asset card, DemoLine line) {
        AssetDraft draft = draft(tx, card);
        return switch (line.act()) {
            case "place", "move", "bulk" -> draft.with(List.of(stand(tx, line.to(), draft)));
            case "part" -> draft.with(parted(tx, line, draft.places().get(0)));
            case "keep" ->
                draft.with(List.of(draft.places()
                        .get(0)
                        .keptBy(SchoolIndex.read(tx).keepers(line.to()).get(0))));
            case "price" -> DemoCorrections.priced(draft, Long.parseLong(line.to()), line.text());
            case "serial" -> DemoCorrections.numbered(draft, line.to());
            case "state", "scrap" -> DemoCorrections.state(draft, AssetState.valueOf(line.to()), line.text());
            default -> throw new IllegalArgumentException(line.toString());
        };
    }

    /** In that room, kept as before, or by whoever keeps the room when nobody did. */
    private static Place stand(Tx tx, String written, AssetDraft draft) {
        Room room = SchoolIndex.read(tx).room(written).orElseThrow();
        return draft.places().isEmpty()
                ? Place.byRoom(room, "", draft.what().quantity())
                : draft.places().get(0).in(room);
    }

    private static List<Place> parted(Tx tx, DemoLine line, Place whole) {
        Room room = SchoolIndex.read(tx).room(line.to()).orElseThrow();
        return List.of(whole.with(whole.quantity() - line.count()), Place.byRoom(room, "", line.count()));
    }

    private AssetDraft draft(Tx tx, Asset card) {
        return AssetDraft.of(card, office.places.of(tx, card.id()));
    }

    /** One that nothing happened to yet, so that every line changes a card of its own. */
    private Asset card(Tx tx, DemoLine line) {
        List<Long> ids = byName.get(line.object());
        for (int tries = ids.size(); tries > 0; tries--) {
            Asset card =
                    office.assets.of(tx, ids.remove(chance.nextInt(ids.size()))).orElseThrow();
            if (fits(card, line)) {
                return card;
            }
            ids.add(card.id());
        }
        throw new IllegalStateException(line.toString());
    }

    private boolean fits(Asset card, DemoLine line) {
        boolean placed = !card.place().isEmpty() && !card.keeper().isEmpty();
        return switch (line.act()) {
            case "place" -> card.place().isEmpty();
            case "part", "split" -> placed && card.what().quantity() > line.count() + 1;
            default -> placed && card.use().state() == AssetState.IN_USE && !stands(card, line);
        };
    }

    private static boolean stands(Asset card, DemoLine line) {
        return card.place().replace(" ", "").equals(line.to().replace(" ", ""));
    }
}
