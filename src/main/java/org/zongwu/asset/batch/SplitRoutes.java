package org.zongwu.asset.batch;

import static org.zongwu.access.Permission.ASSET_EDIT;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.AssetRules;
import org.zongwu.asset.Cards;
import org.zongwu.asset.Place;
import org.zongwu.asset.PlaceDao;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.web.Errors;
import org.zongwu.web.Form;
import org.zongwu.web.Halt;
import org.zongwu.web.Money;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 拆分: a lot becomes several cards, looked at first, then stored together. */
public final class SplitRoutes {
    private static final String PAGE = "asset/split";

    private final Database database;
    private final AssetDao assets;
    private final PlaceDao places;
    private final Cards cards;

    public SplitRoutes(Database database, AssetDao assets, PlaceDao places, Cards cards) {
        this.database = database;
        this.assets = assets;
        this.places = places;
        this.cards = cards;
    }

    public List<Route> routes() {
        return List.of(get("/{id}/split", ASSET_EDIT, this::ask), post("/{id}/split", ASSET_EDIT, this::split));
    }

    /** With {@code parts} in the address the page shows what each card would be. */
    private Reply ask(Request request) {
        String parts = request.query().first("parts");
        Errors errors = new Errors();
        BatchPages.Split page = database.read(tx -> {
            Asset card = card(tx, request);
            List<Integer> pieces =
                    parts.isEmpty() ? List.of() : Parts.read(parts, card.what().quantity(), errors);
            Map<String, List<String>> fields =
                    Map.of("parts", List.of(parts), "version", List.of(Integer.toString(card.version())));
            return page(
                    tx,
                    card,
                    errors.any() ? request.form(errors, fields, "batch.field.") : request.form(fields),
                    pieces);
        });
        return errors.any() ? Reply.refused(PAGE, page) : Reply.page(PAGE, page);
    }

    private Reply split(Request request) {
        Errors errors = request.errors();
        Asset card = database.read(tx -> card(tx, request));
        List<Integer> pieces = Parts.read(request.field("parts"), card.what().quantity(), errors);
        if (!request.field("version").equals(Integer.toString(card.version()))) {
            errors.add("", "batch.error.stale");
        }
        if (errors.any()) {
            Form form = request.formAnew(errors, "batch.field.").with("version", Integer.toString(card.version()));
            int status = errors.has("") ? 409 : 422;
            return new Reply.Page(status, PAGE, database.read(tx -> page(tx, card, form, pieces)));
        }
        database.write(request.once(), tx -> {
            List<AssetDraft> parts = Parts.of(AssetDraft.of(card, places.of(tx, card.id())), pieces);
            if (!cards.split(tx, request.user(), card, parts)) {
                throw Halt.of(409, "batch.error.stale");
            }
            return "/assets/" + card.id();
        });
        return Reply.redirect("/assets/" + card.id()).flash("batch.split.done", card.number(), pieces.size());
    }

    private BatchPages.Split page(Tx tx, Asset card, Form form, List<Integer> pieces) {
        List<AssetDraft> drafts =
                pieces.isEmpty() ? List.of() : Parts.of(AssetDraft.of(card, places.of(tx, card.id())), pieces);
        List<BatchPages.Part> parts = new ArrayList<>();
        for (AssetDraft draft : drafts) {
            parts.add(new BatchPages.Part(
                    parts.size() + 1,
                    draft.number(),
                    draft.what().quantity(),
                    Money.text(draft.worth().costFen()),
                    draft.worth().depreciatedMonth().isEmpty()
                            ? "—"
                            : Money.text(draft.worth().depreciatedFen()),
                    draft.places().stream().map(Place::said).collect(Collectors.joining("；"))));
        }
        return new BatchPages.Split(
                form,
                card.id(),
                card.number(),
                card.what().name(),
                (card.what().brand() + " " + card.what().model()).strip(),
                card.what().quantity(),
                card.what().unit(),
                Money.text(card.worth().costFen()),
                card.worth().depreciatedMonth().isEmpty()
                        ? ""
                        : Money.text(card.worth().depreciatedFen()),
                parts);
    }

    private Asset card(Tx tx, Request request) {
        Asset card = assets.of(tx, request.id()).orElseThrow(Halt::notFound);
        if (!AssetRules.mayEdit(request.user(), card)) {
            throw Halt.of(403, "asset.error.voided");
        }
        return card;
    }
}
