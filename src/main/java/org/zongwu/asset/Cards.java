package org.zongwu.asset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.access.User;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Tx;

/**
 * The acts on cards, each whole: card, places, search index and history in the caller's transaction. Forms, imports,
 * papers and the demo all come through here.
 */
public final class Cards {
    private final AssetDao assets;
    private final PlaceDao places;
    private final CategoryDao categories;
    private final SerialDao serials;
    private final SearchDao search;
    private final TrailDao trail;

    public Cards(
            AssetDao assets,
            PlaceDao places,
            CategoryDao categories,
            SerialDao serials,
            SearchDao search,
            TrailDao trail) {
        this.assets = assets;
        this.places = places;
        this.categories = categories;
        this.serials = serials;
        this.search = search;
        this.trail = trail;
    }

    /** A new card; without a number it gets one of the school's pattern (类别-年-流水). */
    public long add(Tx tx, User who, AssetDraft draft) {
        Added added = storeAll(tx, List.of(draft), 0).get(0);
        trail.add(tx, who, added.entry("asset.add"));
        return added.id();
    }

    /** New cards in one go, without history rows: an import or a batch writes its own. {@code importId} 0 for none. */
    public List<Added> storeAll(Tx tx, List<AssetDraft> drafts, long importId) {
        Map<Long, Category> classes = new HashMap<>();
        List<AssetDao.Fresh> fresh = new ArrayList<>();
        long id = assets.nextId(tx);
        for (AssetDraft draft : drafts) {
            Optional<Category> category = Optional.ofNullable(classes.computeIfAbsent(
                    draft.what().categoryId(), key -> categories.of(tx, key).orElse(null)));
            String number = draft.number().isEmpty()
                    ? serials.next(
                            tx, AssetRules.numberPrefix(category, draft.source().acquiredOn()))
                    : draft.number();
            fresh.add(new AssetDao.Fresh(id++, number, draft, Words.of(draft, category)));
        }
        assets.insert(tx, fresh, importId);
        places.add(tx, fresh);
        search.add(tx, fresh);
        return fresh.stream()
                .map(card ->
                        new Added(card.id(), card.number(), card.draft().what().name()))
                .toList();
    }

    public record Added(long id, String number, String name) {
        public Entry entry(String act) {
            return Entry.of(act, "asset", id, number + " " + name);
        }
    }

    /** Changes the card if it still has that version; the history says from what to what. Empty: somebody was quicker. */
    public Optional<Entry> change(Tx tx, Asset before, AssetDraft draft) {
        Optional<Category> category = categories.of(tx, draft.what().categoryId());
        Words words = Words.of(draft, category);
        List<Place> placesBefore = places.of(tx, before.id());
        String number = draft.number().isEmpty() ? before.number() : draft.number();
        places.put(tx, before.id(), List.of());
        if (!assets.update(tx, before.id(), before.version(), draft, number, words)) {
            return Optional.empty();
        }
        places.put(tx, before.id(), draft.places());
        search.put(tx, new AssetDao.Fresh(before.id(), number, draft, words));
        return Optional.of(AssetHistory.entry(
                before,
                placesBefore,
                draft,
                number,
                words,
                categories.of(tx, before.what().categoryId()),
                category));
    }

    public boolean edit(Tx tx, User who, Asset before, AssetDraft draft) {
        Optional<Entry> entry = change(tx, before, draft);
        entry.filter(e -> !e.changes().isEmpty()).ifPresent(e -> trail.add(tx, who, e));
        return entry.isPresent();
    }

    /** The card is struck out with a reason and stays readable; its number may be used again. */
    public boolean voidCard(Tx tx, User who, Asset card, String reason) {
        if (!assets.voidCard(tx, card.id(), card.version(), reason)) {
            return false;
        }
        search.remove(tx, card.id());
        trail.add(
                tx,
                who,
                Entry.of(
                                "asset.void",
                                "asset",
                                card.id(),
                                card.number() + " " + card.what().name())
                        .with("reason", "", reason));
        return true;
    }

    /** The whole card as one text: its columns and its places, parted by a line feed. */
    public String snapshot(Tx tx, long id) {
        return assets.snapshot(tx, id) + "\n" + places.snapshot(tx, id);
    }

    /** Puts a snapshot back; the history says so. */
    public void restore(Tx tx, User who, Asset card, String snapshot) {
        String[] parts = snapshot.split("\n", 2);
        places.put(tx, card.id(), List.of());
        if (!assets.restore(tx, card.id(), card.version(), parts[0])) {
            throw new IllegalStateException("card " + card.id() + " was changed while it was restored");
        }
        places.restore(tx, card.id(), parts[1]);
        Asset now = assets.of(tx, card.id()).orElseThrow();
        AssetDraft draft = new AssetDraft(
                now.number(),
                now.stateNumber(),
                now.book(),
                now.what(),
                now.worth(),
                now.source(),
                now.use(),
                places.of(tx, now.id()));
        Words words = Words.of(draft, categories.of(tx, now.what().categoryId()));
        search.put(tx, new AssetDao.Fresh(now.id(), now.number(), draft, words));
        trail.add(
                tx,
                who,
                Entry.of(
                        "asset.import.undo",
                        "asset",
                        now.id(),
                        now.number() + " " + now.what().name()));
    }
}
