package org.zongwu.asset.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.zongwu.access.User;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.AssetRules;
import org.zongwu.asset.Book;
import org.zongwu.asset.Cards;
import org.zongwu.asset.Place;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.ThresholdDao;
import org.zongwu.asset.Thresholds;
import org.zongwu.asset.Use;
import org.zongwu.asset.ValueKind;
import org.zongwu.asset.What;
import org.zongwu.asset.Worth;
import org.zongwu.asset.category.Category;
import org.zongwu.asset.category.CategoryDao;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Tx;
import org.zongwu.school.Department;
import org.zongwu.school.SchoolIndex;
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
        List<ImportDao.Row> rows = new ArrayList<>(plan.lacking().make(tx, choices.notMade()));
        Maker maker = new Maker(
                new Names(SchoolIndex.read(tx)), categories.choices(tx), new ThresholdDao().all(tx), plan.today());
        refuseTaken(tx, plan);
        List<AssetDraft> drafts =
                new ArrayList<>(plan.fresh().stream().map(maker::draft).toList());
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
                cards.voidCard(tx, who, card, "import " + importId);
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

    private ImportDao.Row place(Tx tx, User who, List<Plan.Allotment> shares, Maker maker) {
        Asset card = shares.get(0).shares().get(0).card();
        List<Place> standing = new ArrayList<>(places.of(tx, card.id()));
        shares.forEach(share ->
                standing.addAll(maker.places(share.row(), share.shares().get(0).quantity())));
        return change(
                tx,
                who,
                card,
                new AssetDraft(
                        card.number(),
                        card.stateNumber(),
                        card.book(),
                        card.what(),
                        card.worth(),
                        card.source(),
                        card.use(),
                        standing));
    }

    /** From understood rows to drafts, once rooms and people are there. */
    private static final class Maker {
        private final Names school;
        private final Map<Long, Category> classes = new LinkedHashMap<>();
        private final Thresholds thresholds;
        private final LocalDate today;

        Maker(Names school, List<Category> categories, Thresholds thresholds, LocalDate today) {
            this.school = school;
            this.thresholds = thresholds;
            this.today = today;
            categories.forEach(category -> classes.put(category.id(), category));
        }

        AssetDraft draft(Entry row) {
            Category category = classes.get(row.what().categoryId());
            boolean nominal =
                    category != null && !category.depreciates() && row.worth().costFen() == 100;
            Worth worth = nominal ? nominal(row.worth()) : row.worth();
            Book book = book(row)
                    .orElse(AssetRules.book(
                            row.stateNumber(),
                            worth.costFen(),
                            row.what().quantity(),
                            row.what().bulk(),
                            thresholds.of(row.source(), today)));
            return new AssetDraft(
                    row.number(),
                    row.stateNumber(),
                    book,
                    row.what(),
                    worth,
                    row.source(),
                    use(row),
                    places(row, row.what().quantity()));
        }

        /** What a room has more than the register knows: counted there, worth nothing, until somebody clears it up. */
        AssetDraft noted(Plan.Allotment allotment) {
            Entry row = allotment.row();
            What what = row.what();
            What left = new What(
                    what.name(),
                    what.categoryId(),
                    what.oldCategory(),
                    what.brand(),
                    what.model(),
                    what.serial(),
                    what.unit(),
                    allotment.left(),
                    false);
            Worth nothing = new Worth(OptionalLong.empty(), 0, ValueKind.COST, 0, 0, 0, "");
            return new AssetDraft(
                    "", "", Book.ROOM, left, nothing, row.source(), use(row), places(row, allotment.left()));
        }

        AssetDraft overlaid(Plan.Update update, List<Place> standing) {
            Asset before = update.before();
            Entry row = update.row();
            Overlay overlay = new Overlay(before, row, school);
            What what = overlay.what();
            boolean moved = standing.size() <= 1
                    && (!row.place().isEmpty()
                            || !row.keeper().isEmpty()
                            || !row.className().isEmpty());
            List<Place> next = moved
                    ? merged(row, standing, standing(standing, before.what(), what))
                    : fitted(standing, standing(standing, before.what(), what));
            return new AssetDraft(
                    before.number(),
                    row.stateNumber().isEmpty() ? before.stateNumber() : row.stateNumber(),
                    before.book(),
                    what,
                    overlay.worth(),
                    overlay.source(),
                    overlay.use(),
                    next);
        }

        List<Place> places(Entry row, int quantity) {
            return Placing.places(row, school, quantity);
        }

        private List<Place> merged(Entry row, List<Place> standing, int quantity) {
            List<Place> given = places(row, quantity);
            if (given.isEmpty() || standing.isEmpty()) {
                return given.isEmpty() ? standing : given;
            }
            Place next = given.get(0);
            Place moved = next.roomId() == 0 ? standing.get(0) : standing.get(0).in(next);
            return List.of((next.keeper().isEmpty() ? moved : moved.keptAs(next)).with(quantity));
        }

        private static int standing(List<Place> standing, What before, What after) {
            return standing.size() == 1
                    ? AssetRules.standing(standing.get(0).quantity(), before.quantity(), after.quantity())
                    : after.quantity();
        }

        private static List<Place> fitted(List<Place> standing, int quantity) {
            return standing.size() == 1 ? List.of(standing.get(0).with(quantity)) : standing;
        }

        private Use use(Entry row) {
            long department =
                    school.department(row.department()).map(Department::id).orElse(0L);
            boolean lost = !row.place().isEmpty() && school.room(row.place()).isEmpty();
            String note = lost ? (row.note() + "（原表地点：" + row.place() + "）").strip() : row.note();
            return new Use(row.state(), department, row.purpose(), note);
        }

        private static Optional<Book> book(Entry row) {
            return switch (row.book()) {
                case "固定资产", "Fixed assets", "FIXED" -> Optional.of(Book.FIXED);
                case "低值耐用品", "Durable goods", "DURABLE" -> Optional.of(Book.DURABLE);
                case "房间物品", "Room things", "ROOM" -> Optional.of(Book.ROOM);
                default -> Optional.empty();
            };
        }

        private static Worth nominal(Worth worth) {
            return new Worth(
                    worth.priceFen(),
                    worth.costFen(),
                    ValueKind.NOMINAL,
                    worth.fiscalFen(),
                    0,
                    worth.depreciatedFen(),
                    worth.depreciatedMonth());
        }
    }
}
