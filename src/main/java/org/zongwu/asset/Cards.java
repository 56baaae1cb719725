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
import org.zongwu.school.Department;
import org.zongwu.school.DepartmentDao;

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
        List<AssetDraft> named =
                drafts.stream().map(draft -> places.named(tx, draft)).toList();
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

    /** Changes the card if it still has that version; the history says from what to what. Empty: somebody was quicker. */
    public Optional<Entry> change(Tx tx, Asset before, AssetDraft given) {
        if (!assets.stands(tx, before.id(), before.version())) {
            return Optional.empty();
        }
        AssetDraft draft = places.named(tx, given);
        Optional<Category> category = categories.of(tx, draft.what().categoryId());
        Words words = Words.of(draft, category);
        String number = draft.number().isEmpty() ? before.number() : draft.number();
        Moves moves = Moves.of(places.of(tx, before.id()), draft.places());
        places.leave(tx, before.id(), moves.gone());
        assets.update(tx, before.id(), draft, number, words);
        places.arrive(tx, before.id(), moves.come());
        search.putAll(tx, List.of(new AssetDao.Fresh(before.id(), number, draft, words)));
        return Optional.of(history(tx, before, draft, number, moves));
    }

    private Entry history(Tx tx, Asset before, AssetDraft draft, String number, Moves moves) {
        return AssetHistory.entry(
                before,
                draft,
                number,
                moves,
                new AssetHistory.Names(
                        category(tx, before.what().categoryId()),
                        category(tx, draft.what().categoryId()),
                        department(tx, before.use().departmentId()),
                        department(tx, draft.use().departmentId())));
    }

    public boolean edit(Tx tx, User who, Asset before, AssetDraft draft) {
        hold(tx, List.of(new Change(before, draft)));
        Optional<Entry> entry = change(tx, before, draft);
        entry.filter(e -> !e.changes().isEmpty()).ifPresent(e -> trail.add(tx, who, e));
        return entry.isPresent();
    }

    /** A card and what shall become of it. */
    public record Change(Asset before, AssetDraft after) {}

    /** All of them or none: false, with nothing stored, when one no longer has its version. */
    public boolean changeAll(Tx tx, User who, List<Change> changes) {
        if (!changes.stream()
                .allMatch(c -> assets.stands(tx, c.before().id(), c.before().version()))) {
            return false;
        }
        hold(tx, changes);
        trail.addAll(
                tx,
                who,
                changes.stream()
                        .flatMap(change -> change(tx, change.before(), change.after()).stream())
                        .filter(entry -> !entry.changes().isEmpty())
                        .map(entry -> entry.as("asset.bulk"))
                        .toList());
        return true;
    }

    /**
     * A lot becomes several cards: the first part is what stays of the card, the others are new and say where they come
     * from. Answers whether the card still had its version.
     */
    public boolean split(Tx tx, User who, Asset lot, List<AssetDraft> parts) {
        Optional<Entry> entry = change(tx, lot, parts.get(0));
        if (entry.isEmpty()) {
            return false;
        }
        List<Added> added = storeAll(tx, parts.subList(1, parts.size()), 0);
        String numbers = added.get(0).number()
                + (added.size() == 1 ? "" : " – " + added.get(added.size() - 1).number());
        List<Entry> entries = new ArrayList<>();
        entries.add(entry.get().as("asset.split").with("into", "", numbers));
        added.forEach(card -> entries.add(card.entry("asset.split.part").with("from", "", lot.number())));
        trail.addAll(tx, who, entries);
        return true;
    }

    /** In place of a typed reason, said by the bundles: the import that brought the card was taken back. */
    public static final String IMPORT_UNDONE = "IMPORT_UNDONE";

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

    /** Puts a snapshot back, in today's names of rooms and people; the history says from what to what. */
    public void restore(Tx tx, User who, Asset card, String snapshot) {
        String[] parts = snapshot.split("\n", 2);
        List<Place> stood = places.of(tx, card.id());
        places.clear(tx, card.id());
        if (!assets.restore(tx, card.id(), card.version(), parts[0])) {
            throw new IllegalStateException("card " + card.id() + " was changed while it was restored");
        }
        places.restore(tx, card.id(), parts[1]);
        Asset now = assets.of(tx, card.id()).orElseThrow();
        AssetDraft draft = AssetDraft.of(now, places.of(tx, now.id()));
        Words words = Words.of(draft, categories.of(tx, now.what().categoryId()));
        AssetDao.Fresh stands = new AssetDao.Fresh(now.id(), now.number(), draft, words);
        assets.reword(tx, List.of(stands));
        search.putAll(tx, List.of(stands));
        Entry entry = history(tx, card, draft, now.number(), Moves.of(stood, draft.places()));
        trail.add(tx, who, entry.as("asset.import.undo"));
    }

    private void hold(Tx tx, List<Change> changes) {
        Map<Long, List<Place>> stood =
                places.of(tx, changes.stream().map(c -> c.before().id()).toList());
        ground.hold(
                tx,
                changes.stream()
                        .map(c -> new GroundDao.Meant(
                                Optional.of(c.before()),
                                stood.getOrDefault(c.before().id(), List.of()),
                                c.after()))
                        .toList());
    }

    private String category(Tx tx, long id) {
        return categories.of(tx, id).map(Category::label).orElse("");
    }

    private static String department(Tx tx, long id) {
        return new DepartmentDao().of(tx, id).map(Department::name).orElse("");
    }
}
