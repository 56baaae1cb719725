package org.zongwu.asset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.access.User;
import org.zongwu.asset.category.Category;
import org.zongwu.asset.category.CategoryDao;
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
    private final GroundDao ground = new GroundDao();
    private final SnapshotDao snapshots = new SnapshotDao();
    private final Amendments amendments;

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
        this.amendments = new Amendments(assets, places, categories, search);
    }

    /** A new card; without a number it gets one of the school's pattern (类别-年-流水). */
    public long add(Tx tx, User who, AssetDraft draft) {
        return addAll(tx, who, List.of(draft)).get(0).id();
    }

    /** New cards, a row of history each. */
    public List<Added> addAll(Tx tx, User who, List<AssetDraft> drafts) {
        ground.hold(
                tx,
                drafts.stream()
                        .map(draft -> new GroundDao.Meant(Optional.empty(), List.of(), draft))
                        .toList());
        List<Added> added = storeAll(tx, drafts, 0);
        trail.addAll(
                tx, who, added.stream().map(card -> card.entry("asset.add")).toList());
        return added;
    }

    /** New cards in one go, without history rows: an import or a batch writes its own. {@code importId} 0 for none. */
    public List<Added> storeAll(Tx tx, List<AssetDraft> drafts, long importId) {
        Map<Long, String> keepers = new HashMap<>();
        List<AssetDraft> named =
                drafts.stream().map(draft -> places.named(tx, draft, keepers)).toList();
        Map<Long, Optional<Category>> classes = new HashMap<>();
        named.forEach(draft -> classes.computeIfAbsent(draft.what().categoryId(), id -> categories.of(tx, id)));
        Numbering numbers = new Numbering(serials, tx, named, classes);
        Words.Told told = new Words.Told();
        List<AssetDao.Fresh> fresh = new ArrayList<>();
        long id = assets.nextId(tx);
        for (AssetDraft draft : named) {
            Words words = Words.of(draft, classes.get(draft.what().categoryId()), told);
            fresh.add(new AssetDao.Fresh(id++, numbers.of(draft), draft, words));
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

    /** Answers whether the card still had its version; the history says from what to what. */
    public boolean edit(Tx tx, User who, Asset before, AssetDraft draft) {
        return changeAll(tx, who, "asset.edit", List.of(new Change(before, draft)));
    }

    /** A card and what shall become of it. */
    public record Change(Asset before, AssetDraft after) {}

    /** All of them or none: false, with nothing stored, when one no longer has its version. */
    public boolean changeAll(Tx tx, User who, String act, List<Change> changes) {
        Optional<List<Entry>> entries = amendments.change(tx, changes);
        entries.ifPresent(all -> trail.addAll(
                tx,
                who,
                all.stream()
                        .filter(entry -> !entry.changes().isEmpty())
                        .map(entry -> entry.as(act))
                        .toList()));
        return entries.isPresent();
    }

    /**
     * A lot becomes several cards: the first part is what stays of the card, the others are new and say where they come
     * from. Answers whether the card still had its version.
     */
    public boolean split(Tx tx, User who, Asset lot, List<AssetDraft> parts) {
        Optional<List<Entry>> stays = amendments.change(tx, List.of(new Change(lot, parts.get(0))));
        if (stays.isEmpty()) {
            return false;
        }
        List<Added> added = storeAll(tx, parts.subList(1, parts.size()), 0);
        String numbers = added.get(0).number()
                + (added.size() == 1 ? "" : " – " + added.get(added.size() - 1).number());
        List<Entry> entries = new ArrayList<>();
        entries.add(stays.get().get(0).as("asset.split").with("into", "", numbers));
        added.forEach(card -> entries.add(card.entry("asset.split.part").with("from", "", lot.number())));
        trail.addAll(tx, who, entries);
        return true;
    }

    /** In place of a typed reason, said by the bundles: the import that brought the card was taken back. */
    public static final String IMPORT_UNDONE = "IMPORT_UNDONE";

    /** Cards are struck out with a reason and stay readable; their numbers may be used again. None is when one has another version. */
    public boolean voidAll(Tx tx, User who, List<Asset> cards, String reason) {
        if (!assets.stand(tx, cards)) {
            return false;
        }
        List<Long> ids = cards.stream().map(Asset::id).toList();
        assets.voidAll(tx, ids, reason);
        search.remove(tx, ids);
        trail.addAll(
                tx,
                who,
                cards.stream()
                        .map(card -> new Added(
                                        card.id(), card.number(), card.what().name())
                                .entry("asset.void")
                                .with("reason", "", reason))
                        .toList());
        return true;
    }

    public List<Kept> snapshots(Tx tx, List<Asset> cards) {
        return snapshots.of(tx, cards);
    }

    /** Puts snapshots back, in today's names of rooms and people; the history says from what to what. */
    public void restoreAll(Tx tx, User who, List<Kept> kept) {
        trail.addAll(
                tx,
                who,
                amendments.restore(tx, kept).stream()
                        .map(entry -> entry.as("asset.import.undo"))
                        .toList());
    }
}
