package org.zongwu.asset.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zongwu.access.User;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.Cards;
import org.zongwu.asset.Kept;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.ThresholdDao;
import org.zongwu.asset.category.CategoryDao;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Tx;
import org.zongwu.school.SchoolIndex;
import org.zongwu.school.SchoolVersionDao;
import org.zongwu.sheet.wizard.Choices;
import org.zongwu.sheet.wizard.ImportDao;
import org.zongwu.sheet.wizard.ImportKind;

/** Carries out a plan in one transaction, keeping what is needed to take it back. */
public final class Booking {
    private final AssetDao assets;
    private final PlaceDao places;
    private final CategoryDao categories;
    private final Cards cards;
    private final ImportDao imports;
    private final TrailDao trail;

    public Booking(
            AssetDao assets, PlaceDao places, CategoryDao categories, Cards cards, ImportDao imports, TrailDao trail) {
        this.assets = assets;
        this.places = places;
        this.categories = categories;
        this.cards = cards;
        this.imports = imports;
        this.trail = trail;
    }

    void book(Tx tx, User who, long importId, Plan plan, Choices choices) {
        if (plan.school() != new SchoolVersionDao().of(tx)) {
            throw new ImportKind.Overtaken("a room, a person, a class or a department changed");
        }
        List<org.zongwu.audit.Entry> made = plan.lacking().make(tx, choices.notMade());
        trail.addAll(tx, who, made);
        List<ImportDao.Row> rows = new ArrayList<>(made.stream()
                .filter(Lacking::isMade)
                .map(one -> ImportDao.made(one.kind(), one.id()))
                .toList());
        Drafts maker = new Drafts(
                new Names(SchoolIndex.read(tx)), categories.choices(tx), new ThresholdDao().all(tx), plan.today());
        refuseTaken(tx, plan);
        List<AssetDraft> drafts =
                new ArrayList<>(plan.fresh().stream().map(maker::fresh).toList());
        plan.allotments().stream()
                .filter(allotment -> allotment.left() > 0)
                .forEach(allotment -> drafts.add(maker.noted(allotment)));
        List<Cards.Added> added = cards.storeAll(tx, drafts, importId);
        trail.addAll(
                tx, who, added.stream().map(card -> card.entry("asset.import")).toList());
        added.forEach(card -> rows.add(new ImportDao.Row("", "asset", card.id(), "NEW", "", 1)));
        imports.addRows(tx, importId, rows);
        new Changes(plan, maker, places)
                .each(tx, (befores, changes) -> imports.addRows(tx, importId, change(tx, who, befores, changes)));
    }

    private List<ImportDao.Row> change(Tx tx, User who, List<Asset> befores, List<Cards.Change> changes) {
        List<Kept> kept = cards.snapshots(tx, befores);
        if (!cards.changeAll(tx, who, "asset.edit", changes)) {
            throw new ImportKind.Overtaken("a card was changed");
        }
        return kept.stream()
                .map(was -> new ImportDao.Row(
                        "",
                        "asset",
                        was.card().id(),
                        "CHANGED",
                        was.text(),
                        was.card().version() + 1))
                .toList();
    }

    /** Asked for when nobody touched the cards after: new ones are struck out, changed ones get their old values back. */
    void undo(Tx tx, User who, long importId) {
        Map<Boolean, List<ImportDao.Row>> fresh = imports.rows(tx, importId).stream()
                .collect(Collectors.partitioningBy(row -> row.act().equals("NEW")));
        // first the new ones: a changed card may get a number back that one of them bears
        Changes.inPieces(fresh.get(true), some -> {
            if (!cards.voidAll(tx, who, List.copyOf(cards(tx, some).values()), Cards.IMPORT_UNDONE)) {
                throw new IllegalStateException("a card of import " + importId + " was changed");
            }
        });
        Changes.inPieces(fresh.get(false), some -> {
            Map<Long, Asset> now = cards(tx, some);
            cards.restoreAll(
                    tx,
                    who,
                    some.stream()
                            .map(row -> Kept.of(now.get(row.objectId()), row.before()))
                            .toList());
        });
    }

    private Map<Long, Asset> cards(Tx tx, List<ImportDao.Row> rows) {
        return assets.all(tx, rows.stream().map(ImportDao.Row::objectId).toList()).stream()
                .collect(Collectors.toMap(Asset::id, Function.identity()));
    }

    private void refuseTaken(Tx tx, Plan plan) {
        List<String> numbers = plan.fresh().stream()
                .map(Entry::number)
                .filter(number -> !number.isEmpty())
                .toList();
        List<String> stateNumbers = plan.fresh().stream()
                .map(Entry::stateNumber)
                .filter(number -> !number.isEmpty())
                .toList();
        if (!assets.among(tx, numbers, stateNumbers).isEmpty()) {
            throw new ImportKind.Overtaken("a number was given to another card");
        }
    }
}
