package org.zongwu.asset.batch;

import static org.zongwu.access.Permission.ASSET_EDIT;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.Cards;
import org.zongwu.asset.Place;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.PlaceReader;
import org.zongwu.asset.category.Categories;
import org.zongwu.asset.list.AssetListDao;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.school.SchoolIndexes;
import org.zongwu.web.Errors;
import org.zongwu.web.Form;
import org.zongwu.web.Query;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 一起改: the chosen cards, what they shall become, card by card before it is stored, then all in one transaction. */
public final class BulkRoutes {
    private final Database database;
    private final AssetDao assets;
    private final PlaceDao places;
    private final AssetListDao lists;
    private final Cards cards;
    private final Categories categories;
    private final SchoolIndexes schools;

    public BulkRoutes(
            Database database,
            AssetDao assets,
            PlaceDao places,
            AssetListDao lists,
            Cards cards,
            Categories categories,
            SchoolIndexes schools) {
        this.database = database;
        this.assets = assets;
        this.places = places;
        this.lists = lists;
        this.cards = cards;
        this.categories = categories;
        this.schools = schools;
    }

    public List<Route> routes() {
        return List.of(
                get("/bulk", ASSET_EDIT, this::ask),
                get("/bulk/preview", ASSET_EDIT, this::preview),
                post("/bulk", ASSET_EDIT, this::change));
    }

    private Reply ask(Request request) {
        Chosen chosen = Chosen.of(request.query());
        List<Long> ids = database.read(tx -> chosen.read(tx, request.user(), lists));
        return outOfBounds(chosen, ids)
                .orElseGet(() -> Reply.page(
                        "asset/bulk", database.read(tx -> page(tx, request, chosen, ids, request.form(Map.of())))));
    }

    private Reply preview(Request request) {
        Query query = request.query();
        Chosen chosen = Chosen.of(query);
        Errors errors = new Errors();
        return database.read(tx -> {
            List<Long> ids = chosen.read(tx, request.user(), lists);
            Map<String, List<String>> typed = Chosen.values(query, BulkForm.FIELDS);
            BulkDraft draft = new BulkForm(typed).check(reader(tx, request), categories.of(tx), errors);
            return outOfBounds(chosen, ids).orElseGet(() -> {
                if (errors.any()) {
                    Form form = request.form(errors, typed, BulkForm.LABELS);
                    return Reply.refused("asset/bulk", page(tx, request, chosen, ids, form));
                }
                return Reply.page(
                        "asset/bulk-preview",
                        pages(tx, request).preview(request.form(typed), chosen, cards(tx, ids), draft));
            });
        });
    }

    private Reply change(Request request) {
        Errors errors = request.errors();
        Chosen chosen = Chosen.of(new Query("/assets/bulk", request.fields()));
        BulkDraft draft = database.read(
                tx -> new BulkForm(request.fields()).check(reader(tx, request), categories.of(tx), errors));
        List<String> keys = request.fields("card");
        List<Long> ids = keys.stream()
                .filter(key -> key.matches("\\d{1,12}:\\d{1,9}"))
                .map(key -> Long.parseLong(key.substring(0, key.indexOf(':'))))
                .limit(Chosen.MOST)
                .toList();
        if (errors.any()) {
            return again(request, chosen, ids, draft, errors, 422);
        }
        List<Before> seen = database.read(tx -> cards(tx, ids));
        String to = database.write(request.once(), tx -> {
            List<Before> before = cards(tx, ids);
            boolean asShown = before.stream().map(Before::key).toList().containsAll(keys);
            return asShown && store(tx, request, before, draft) ? chosen.list().address() : "";
        });
        if (to.isEmpty()) {
            errors.add("", "batch.error.bulk.stale");
            return again(request, chosen, ids, draft, errors, 409);
        }
        return done(Reply.redirect(to), seen, draft);
    }

    /** How many are other than before; that a lot in several places stayed there is said, it was asked to move. */
    private static Reply done(Reply.Redirect to, List<Before> seen, BulkDraft draft) {
        long changed = seen.stream()
                .filter(card -> !draft.applied(card.draft()).equals(card.draft()))
                .count();
        long lots =
                seen.stream().filter(card -> draft.leavesPlaces(card.draft())).count();
        return lots == 0 ? to.flash("batch.done", changed) : to.warn("batch.done.some", changed, lots);
    }

    private boolean store(Tx tx, Request request, List<Before> before, BulkDraft draft) {
        List<Cards.Change> changes = before.stream()
                .map(card -> new Cards.Change(card.asset(), draft.applied(card.draft())))
                .toList();
        return cards.changeAll(tx, request.user(), "asset.bulk", changes);
    }

    /** Nothing was stored: the cards as they are now, to be looked at again under a new key. */
    private Reply again(Request request, Chosen chosen, List<Long> ids, BulkDraft draft, Errors errors, int status) {
        return new Reply.Page(status, "asset/bulk-preview", database.read(tx -> pages(tx, request)
                .preview(request.formAnew(errors, BulkForm.LABELS), chosen, cards(tx, ids), draft)));
    }

    private Optional<Reply> outOfBounds(Chosen chosen, List<Long> ids) {
        if (ids.isEmpty()) {
            return Optional.of(Reply.redirect(chosen.list().address()).warn("batch.error.none"));
        }
        return ids.size() > Chosen.MOST
                ? Optional.of(Reply.redirect(chosen.list().address()).warn("batch.error.tooMany", Chosen.MOST))
                : Optional.empty();
    }

    private BatchPages.Bulk page(Tx tx, Request request, Chosen chosen, List<Long> ids, Form form) {
        return pages(tx, request).bulk(form, chosen, cards(tx, ids));
    }

    private BulkViews pages(Tx tx, Request request) {
        return new BulkViews(request, schools.of(tx), categories.of(tx));
    }

    private List<Before> cards(Tx tx, List<Long> ids) {
        Map<Long, List<Place>> standing = places.of(tx, ids);
        List<Before> all = new ArrayList<>();
        assets.all(tx, ids)
                .forEach(card ->
                        all.add(new Before(card, AssetDraft.of(card, standing.getOrDefault(card.id(), List.of())))));
        return all;
    }

    private PlaceReader reader(Tx tx, Request request) {
        return new PlaceReader(schools.of(tx), request.t("asset.keeper.byRoom"));
    }

    /** A card as it stands. Its key goes with the form: a card that somebody changed in between has another one. */
    record Before(Asset asset, AssetDraft draft) {
        String key() {
            return asset.id() + ":" + asset.version();
        }
    }
}
