package org.zongwu.asset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zongwu.asset.category.Category;
import org.zongwu.asset.category.CategoryDao;
import org.zongwu.audit.Entry;
import org.zongwu.db.Tx;
import org.zongwu.school.Department;
import org.zongwu.school.DepartmentDao;

/**
 * Cards that are there become others, many in one go: what is asked of the database is asked once for all of them, for an
 * import changes thousands while everybody else's writes wait.
 */
final class Amendments {
    /** What of a card can be searched for; places and keepers stand in words beside. */
    private static final Set<String> SEARCHED =
            Set.of("number", "stateNumber", "name", "brand", "model", "serial", "places");

    private final AssetDao assets;
    private final PlaceDao places;
    private final CategoryDao categories;
    private final SearchDao search;
    private final GroundDao ground = new GroundDao();
    private final SnapshotDao snapshots = new SnapshotDao();
    private final DepartmentDao departments = new DepartmentDao();

    Amendments(AssetDao assets, PlaceDao places, CategoryDao categories, SearchDao search) {
        this.assets = assets;
        this.places = places;
        this.categories = categories;
        this.search = search;
    }

    /** What the history says of each. Empty, and nothing stored: one of them no longer has its version. */
    Optional<List<Entry>> change(Tx tx, List<Cards.Change> changes) {
        List<Asset> before = changes.stream().map(Cards.Change::before).toList();
        if (!assets.stand(tx, before)) {
            return Optional.empty();
        }
        Map<Long, List<Place>> stood = standing(tx, before);
        ground.hold(
                tx,
                changes.stream()
                        .map(c -> new GroundDao.Meant(
                                Optional.of(c.before()), stood.get(c.before().id()), c.after()))
                        .toList());
        Known known = new Known(tx);
        List<AssetDao.Fresh> fresh = changes.stream()
                .map(c -> known.fresh(c.before(), places.named(tx, c.after(), known.keepers)))
                .toList();
        Map<Long, Moves> moves = moves(stood, fresh);
        places.leave(tx, each(moves, Moves::gone));
        assets.update(tx, fresh);
        places.arrive(tx, each(moves, Moves::come));
        List<Entry> entries = new ArrayList<>();
        List<AssetDao.Fresh> found = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            Entry entry = known.history(
                    before.get(i), fresh.get(i), moves.get(fresh.get(i).id()));
            entries.add(entry);
            if (entry.changes().keySet().stream().anyMatch(SEARCHED::contains)) {
                found.add(fresh.get(i));
            }
        }
        search.putAll(tx, found);
        return Optional.of(entries);
    }

    /** The cards as their snapshots say, in today's names of rooms and people. */
    List<Entry> restore(Tx tx, List<Kept> kept) {
        List<Asset> before = kept.stream().map(Kept::card).toList();
        Map<Long, List<Place>> stood = standing(tx, before);
        snapshots.restore(tx, kept);
        Map<Long, Asset> now =
                assets.all(tx, ids(before)).stream().collect(Collectors.toMap(Asset::id, Function.identity()));
        Map<Long, List<Place>> stands = standing(tx, before);
        Known known = new Known(tx);
        List<AssetDao.Fresh> fresh = before.stream()
                .map(card -> known.fresh(now.get(card.id()), AssetDraft.of(now.get(card.id()), stands.get(card.id()))))
                .toList();
        assets.reword(tx, fresh);
        search.putAll(tx, fresh);
        Map<Long, Moves> moves = moves(stood, fresh);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            entries.add(known.history(
                    before.get(i), fresh.get(i), moves.get(fresh.get(i).id())));
        }
        return entries;
    }

    /** Every card is in it, also one that stands nowhere. */
    private Map<Long, List<Place>> standing(Tx tx, List<Asset> cards) {
        Map<Long, List<Place>> all = new HashMap<>(places.of(tx, ids(cards)));
        cards.forEach(card -> all.putIfAbsent(card.id(), List.of()));
        return all;
    }

    private static Map<Long, Moves> moves(Map<Long, List<Place>> stood, List<AssetDao.Fresh> fresh) {
        Map<Long, Moves> moves = new LinkedHashMap<>();
        fresh.forEach(card ->
                moves.put(card.id(), Moves.of(stood.get(card.id()), card.draft().places())));
        return moves;
    }

    private static Map<Long, List<Place>> each(Map<Long, Moves> moves, Function<Moves, List<Place>> part) {
        Map<Long, List<Place>> each = new LinkedHashMap<>();
        moves.forEach((card, move) -> each.put(card, part.apply(move)));
        return each;
    }

    private static List<Long> ids(List<Asset> cards) {
        return cards.stream().map(Asset::id).toList();
    }

    /** What was looked up for one card holds for the next. */
    private final class Known {
        private final Map<Long, Optional<Category>> classes = new HashMap<>();
        private final Map<Long, String> offices = new HashMap<>();
        private final Map<Long, String> keepers = new HashMap<>();
        private final Words.Told told = new Words.Told();
        private final Tx tx;

        Known(Tx tx) {
            this.tx = tx;
        }

        AssetDao.Fresh fresh(Asset card, AssetDraft draft) {
            String number = draft.number().isEmpty() ? card.number() : draft.number();
            return new AssetDao.Fresh(card.id(), number, draft, Words.of(draft, category(draft.what()), told));
        }

        Entry history(Asset before, AssetDao.Fresh after, Moves moves) {
            AssetDraft draft = after.draft();
            return AssetHistory.entry(
                    before,
                    draft,
                    after.number(),
                    moves,
                    new AssetHistory.Names(
                            category(before.what()).map(Category::label).orElse(""),
                            category(draft.what()).map(Category::label).orElse(""),
                            department(before.use()),
                            department(draft.use())));
        }

        private Optional<Category> category(What what) {
            return classes.computeIfAbsent(what.categoryId(), id -> categories.of(tx, id));
        }

        private String department(Use use) {
            return offices.computeIfAbsent(
                    use.departmentId(),
                    id -> departments.of(tx, id).map(Department::name).orElse(""));
        }
    }
}
