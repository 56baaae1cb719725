package org.zongwu.asset.place;

import static org.zongwu.access.Permission.ASSET_EDIT;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.util.List;
import java.util.Map;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.AssetRules;
import org.zongwu.asset.Cards;
import org.zongwu.asset.Place;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.PlaceReader;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.school.SchoolIndexes;
import org.zongwu.web.Errors;
import org.zongwu.web.Form;
import org.zongwu.web.Halt;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 分放: the lines of a lot, added and taken away by submits so that it works without script, stored together. */
public final class PlaceRoutes {
    private static final String PAGE = "asset/places";

    private final Database database;
    private final AssetDao assets;
    private final PlaceDao places;
    private final Cards cards;
    private final SchoolIndexes schools;
    private final PlaceViews views;

    public PlaceRoutes(
            Database database, AssetDao assets, PlaceDao places, Cards cards, SchoolIndexes schools, PlaceViews views) {
        this.database = database;
        this.assets = assets;
        this.places = places;
        this.cards = cards;
        this.schools = schools;
        this.views = views;
    }

    public List<Route> routes() {
        return List.of(get("/{id}/places", ASSET_EDIT, this::show), post("/{id}/places", ASSET_EDIT, this::act));
    }

    private Reply show(Request request) {
        return Reply.page(PAGE, database.read(tx -> {
            Asset card = card(tx, request);
            List<Place> stored = places.of(tx, card.id());
            return page(tx, request, request.form(PlaceForm.of(stored, reader(tx, request), card.version())), card);
        }));
    }

    /** One more line, one less, or all of them stored. */
    private Reply act(Request request) {
        String act = request.field("act");
        PlaceForm typed = new PlaceForm(request.fields());
        if (act.equals("add")) {
            return again(request, typed.longer());
        }
        return act.startsWith("drop.") ? again(request, typed.without(act.substring(5))) : save(request, typed);
    }

    private Reply again(Request request, Map<String, List<String>> fields) {
        return Reply.page(PAGE, database.read(tx -> page(tx, request, request.form(fields), card(tx, request))));
    }

    private Reply save(Request request, PlaceForm typed) {
        Errors errors = request.errors();
        Asset card = database.read(tx -> card(tx, request));
        if (!AssetRules.mayEdit(request.user(), card)) {
            throw Halt.of(403, "asset.error.voided");
        }
        if (!request.field("version").equals(Integer.toString(card.version()))) {
            return stale(request, card);
        }
        List<Place> wanted = database.read(
                tx -> typed.check(card.what().quantity(), places.of(tx, card.id()), reader(tx, request), errors));
        if (errors.any()) {
            return Reply.refused(
                    PAGE, database.read(tx -> page(tx, request, request.form(errors, PlaceForm.LABELS), card)));
        }
        String to = database.write(
                request.once(),
                tx -> cards.edit(tx, request.user(), card, AssetDraft.of(card, wanted)) ? "/assets/" + card.id() : "");
        return to.isEmpty()
                ? stale(request, database.read(tx -> card(tx, request)))
                : Reply.redirect(to).flash("place.saved", card.what().name());
    }

    /** What was typed stays; what stands there now is said above it. */
    private Reply stale(Request request, Asset now) {
        Errors errors = request.errors();
        return new Reply.Page(409, PAGE, database.read(tx -> {
            errors.add("", "place.error.stale", views.said(places.of(tx, now.id())));
            Form form = request.formAnew(errors, PlaceForm.LABELS).with("version", Integer.toString(now.version()));
            return page(tx, request, form, now);
        }));
    }

    private PlacePages.Places page(Tx tx, Request request, Form form, Asset card) {
        return views.page(tx, request, form, card, schools.of(tx));
    }

    private PlaceReader reader(Tx tx, Request request) {
        return new PlaceReader(schools.of(tx), request.t("asset.keeper.byRoom"));
    }

    private Asset card(Tx tx, Request request) {
        return assets.of(tx, request.id()).orElseThrow(Halt::notFound);
    }
}
