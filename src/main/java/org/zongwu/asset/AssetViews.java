package org.zongwu.asset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.asset.category.Category;
import org.zongwu.asset.category.CategoryDao;
import org.zongwu.audit.Line;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Tx;
import org.zongwu.paperwork.AttachmentDao;
import org.zongwu.paperwork.AttachmentPages;
import org.zongwu.school.Department;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.SchoolIndexes;
import org.zongwu.web.Form;
import org.zongwu.web.Money;
import org.zongwu.web.Qr;
import org.zongwu.web.Request;

/** Builds what the pages of a card show, inside the page's one snapshot. */
public final class AssetViews {
    /** What a card is not copied with: it belongs to the one thing. */
    private static final List<String> OWN = List.of(
            "version",
            "number",
            "stateNumber",
            "serial",
            "acquiredOn",
            "bookedOn",
            "inUseOn",
            "warrantyUntil",
            "voucherNo",
            "depreciated",
            "depreciatedMonth");

    /** What the things of one delivery have in common: kept for the next card after one was saved. */
    private static final List<String> SHARED = List.of(
            "acquiredHow",
            "acquiredOn",
            "bookedOn",
            "place",
            "keeper",
            "department",
            "supplier",
            "invoiceNo",
            "funding");

    /** The newest acts that a sheet has room for. */
    private static final int ON_PAPER = 8;

    private final PlaceDao places;
    private final CategoryDao categories;
    private final TrailDao trail;
    private final AttachmentDao attachments;
    private final SchoolIndexes schools;

    public AssetViews(
            PlaceDao places, CategoryDao categories, TrailDao trail, AttachmentDao attachments, SchoolIndexes schools) {
        this.places = places;
        this.categories = categories;
        this.trail = trail;
        this.attachments = attachments;
        this.schools = schools;
    }

    PlaceReader reader(Tx tx, Request request) {
        return new PlaceReader(schools.of(tx), request.t("asset.keeper.byRoom"));
    }

    Map<String, List<String>> stored(Tx tx, Request request, Asset card) {
        return AssetFields.of(
                card,
                places.of(tx, card.id()),
                new AssetFields.Names(
                        category(tx, card).map(Category::label).orElse(""),
                        department(tx, card).orElse("")),
                reader(tx, request));
    }

    /** The fields of a new card like {@code card}. */
    Map<String, List<String>> copied(Tx tx, Request request, Asset card) {
        Map<String, List<String>> fields = new LinkedHashMap<>(stored(tx, request, card));
        OWN.forEach(fields::remove);
        return fields;
    }

    /** The fields of the next card of the delivery that {@code card} came with. */
    Map<String, List<String>> next(Tx tx, Request request, Asset card) {
        Map<String, List<String>> fields = new LinkedHashMap<>(stored(tx, request, card));
        fields.keySet().retainAll(SHARED);
        fields.put("quantity", List.of("1"));
        return fields;
    }

    AssetPages.Edit form(Tx tx, Request request, Form form, Optional<Asset> card) {
        boolean several = card.map(c -> places.of(tx, c.id()).size() > 1).orElse(false);
        boolean opened = form.errors().stream().anyMatch(error -> !AssetDetail.USUAL.contains(error.path()));
        return new AssetPages.Edit(
                form,
                AssetChoices.of(request, schools.of(tx), categories.usual(tx), card),
                card.map(c -> "/assets/" + c.id() + "/edit").orElse("/assets/new"),
                card.map(c -> request.t("asset.edit.title", c.number())).orElse(request.t("asset.new.title")),
                card.map(c -> "/assets/" + c.id()).orElse("/assets"),
                card.isEmpty(),
                opened || card.isPresent(),
                several,
                card.map(c -> "/assets/" + c.id() + "/places").orElse(""));
    }

    AssetPages.Voiding voiding(Form form, Asset card) {
        return new AssetPages.Voiding(
                form,
                card.id(),
                card.number(),
                card.what().name(),
                Money.text(card.worth().costFen()),
                card.place());
    }

    /** {@code upload} is the form that adds an attachment. */
    public AssetPages.Detail detail(Tx tx, Request request, Asset card, Form upload) {
        boolean mayEdit = AssetRules.mayEdit(request.user(), card);
        return new AssetPages.Detail(
                AssetDetail.card(request, card, category(tx, card), department(tx, card)),
                AssetDetail.places(request, card, places.of(tx, card.id())),
                AssetDetail.history(request, trail.of(tx, "asset", card.id()), new OriginDao().of(tx, card.id())),
                Qr.of(card.number(), request.t("asset.qr", card.number())),
                AttachmentPages.block(
                        attachments.of(tx, card.owner()), "/assets/" + card.id() + "/attachments", upload, mayEdit),
                mayEdit,
                AssetRules.mayVoid(request.user(), card),
                card.what().quantity() > 1);
    }

    AssetPages.Paper paper(Tx tx, Request request, Asset card) {
        AssetPages.Card said = AssetDetail.card(request, card, category(tx, card), department(tx, card));
        List<Line> acts = trail.of(tx, "asset", card.id());
        return new AssetPages.Paper(
                said,
                AssetDetail.pairs(request, said),
                AssetDetail.places(request, card, places.of(tx, card.id())),
                AssetDetail.history(
                        request, acts.subList(0, Math.min(ON_PAPER, acts.size())), new OriginDao().of(tx, card.id())),
                Qr.of(card.number(), request.t("asset.qr", card.number())));
    }

    private Optional<Category> category(Tx tx, Asset card) {
        return categories.of(tx, card.what().categoryId());
    }

    private static Optional<String> department(Tx tx, Asset card) {
        return new DepartmentDao().of(tx, card.use().departmentId()).map(Department::name);
    }
}
