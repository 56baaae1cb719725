package org.zongwu.asset.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zongwu.access.User;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.Cards;
import org.zongwu.asset.Place;
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
        plan.updates()
                .forEach(update -> rows.add(change(
                        tx,
                        who,
                        update.before(),
                        maker.overlaid(update, places.of(tx, update.before().id())))));
        perCard(plan).forEach((id, shares) -> rows.add(place(tx, who, shares, maker)));
        imports.addRows(tx, importId, rows);
    }

    /** Asked for when nobody touched the cards after: new ones are struck out, changed ones get their old values back. */
    void undo(Tx tx, User who, long importId) {
        for (ImportDao.Row row : imports.rows(tx, importId)) {
            Asset card = assets.of(tx, row.objectId()).orElseThrow();
            if (row.act().equals("NEW")) {
                cards.voidCard(tx, who, card, Cards.IMPORT_UNDONE);
            } else {
                cards.restore(tx, who, card, row.before());
            }
        }
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

    private ImportDao.Row change(Tx tx, User who, Asset before, AssetDraft draft) {
        String snapshot = cards.snapshot(tx, before.id());
        Asset now = assets.of(tx, before.id()).orElseThrow();
        if (now.version() != before.version() || !cards.edit(tx, who, now, draft)) {
            throw new ImportKind.Overtaken("card " + before.number());
        }
        return new ImportDao.Row("", "asset", before.id(), "CHANGED", snapshot, before.version() + 1);
    }

    private static Map<Long, List<Plan.Allotment>> perCard(Plan plan) {
        Map<Long, List<Plan.Allotment>> perCard = new LinkedHashMap<>();
        for (Plan.Allotment allotment : plan.allotments()) {
            for (Plan.Share share : allotment.shares()) {
                perCard.computeIfAbsent(share.card().id(), id -> new ArrayList<>())
                        .add(new Plan.Allotment(allotment.row(), List.of(share), 0));
            }
        }
        return perCard;
    }

    private ImportDao.Row place(Tx tx, User who, List<Plan.Allotment> shares, Drafts maker) {
        Asset card = shares.get(0).shares().get(0).card();
        List<Place> standing = new ArrayList<>(places.of(tx, card.id()));
        shares.forEach(share ->
                standing.addAll(maker.places(share.row(), share.shares().get(0).quantity())));
        return change(tx, who, card, AssetDraft.of(card, standing));
    }
}
