package org.zongwu.asset;

import static org.zongwu.access.Permission.ASSET_EDIT;
import static org.zongwu.access.Permission.ASSET_OWN;
import static org.zongwu.access.Permission.ASSET_VOID;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.access.Permission;
import org.zongwu.access.User;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.school.SchoolIndex;
import org.zongwu.web.Errors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.Halt;
import org.zongwu.web.House;
import org.zongwu.web.Query;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 资产台账: the list, a card, its form, striking it out. */
public final class AssetServlet extends FeatureServlet {
    private static final String LABELS = "asset.field.";

    private final Database database;
    private final AssetViews views;
    private final AssetDao assets;
    private final PlaceDao places;
    private final CategoryDao categories;
    private final Cards cards;

    public AssetServlet(
            House house,
            Database database,
            AssetViews views,
            AssetDao assets,
            PlaceDao places,
            CategoryDao categories,
            Cards cards) {
        super(house);
        this.database = database;
        this.views = views;
        this.assets = assets;
        this.places = places;
        this.categories = categories;
        this.cards = cards;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                get("", ASSET_OWN, this::list),
                get("/print", ASSET_OWN, this::print),
                get("/new", ASSET_EDIT, this::blank),
                post("/new", ASSET_EDIT, this::add),
                get("/{id}", ASSET_OWN, this::show),
                get("/{id}/edit", ASSET_EDIT, this::edit),
                post("/{id}/edit", ASSET_EDIT, this::change),
                get("/{id}/void", ASSET_VOID, this::askVoid),
                post("/{id}/void", ASSET_VOID, this::voidCard));
    }

    private Reply list(Request request) {
        return Reply.page("asset/list", database.read(tx -> views.list(tx, request)));
    }

    private Reply print(Request request) {
        return Reply.page("asset/list-print", database.read(tx -> views.print(tx, request)));
    }

    private Reply show(Request request) {
        return Reply.page("asset/detail", database.read(tx -> views.detail(tx, request, card(tx, request))));
    }

    private Reply blank(Request request) {
        return Reply.page(
                "asset/form",
                database.read(tx ->
                        views.form(tx, request, request.form(Map.of("quantity", List.of("1"))), Optional.empty())));
    }

    private Reply add(Request request) {
        Errors errors = request.errors();
        AssetForm form = new AssetForm(request.fields());
        Optional<AssetDraft> draft =
                database.read(tx -> form.check(known(tx, List.of()), numberFree(tx, form, 0, errors)));
        if (draft.isEmpty()) {
            return refused(request, errors, Optional.empty());
        }
        String to = database.write(request.once(), tx -> "/assets/" + cards.add(tx, request.user(), draft.get()));
        boolean another = request.fields().containsKey("again");
        return Reply.redirect(another ? "/assets/new" : to)
                .flash("asset.added", draft.get().what().name());
    }

    private Reply edit(Request request) {
        return Reply.page("asset/form", database.read(tx -> {
            Asset card = card(tx, request);
            return views.form(tx, request, request.form(views.stored(tx, card)), Optional.of(card));
        }));
    }

    private Reply change(Request request) {
        Errors errors = request.errors();
        AssetForm form = new AssetForm(request.fields());
        Asset card = database.read(tx -> card(tx, request));
        if (!AssetRules.mayEdit(request.user(), card)) {
            throw Halt.of(403, "site.error.403.text");
        }
        if (!form.value("version").equals(Integer.toString(card.version()))) {
            return stale(request, errors, card);
        }
        Optional<AssetDraft> draft = database.read(
                tx -> form.check(known(tx, places.of(tx, card.id())), numberFree(tx, form, card.id(), errors)));
        if (draft.isEmpty()) {
            return refused(request, errors, Optional.of(card));
        }
        String to = database.write(
                request.once(), tx -> cards.edit(tx, request.user(), card, draft.get()) ? "/assets/" + card.id() : "");
        return to.isEmpty()
                ? stale(request, request.errors(), database.read(tx -> card(tx, request)))
                : Reply.redirect(to).flash("asset.changed", draft.get().what().name());
    }

    private Reply askVoid(Request request) {
        return Reply.page("asset/void", database.read(tx -> views.voiding(request.form(Map.of()), card(tx, request))));
    }

    private Reply voidCard(Request request) {
        Errors errors = request.errors();
        Asset card = database.read(tx -> card(tx, request));
        if (!AssetRules.mayVoid(request.user(), card)) {
            throw Halt.of(403, "asset.error.voided");
        }
        String reason = request.field("reason");
        if (reason.isEmpty() || reason.length() > 200) {
            errors.add("reason", "asset.error.reason");
        }
        if (!request.field("number").equals(card.number())) {
            errors.add("number", "asset.error.confirm", card.number());
        }
        if (errors.any()) {
            return Reply.refused("asset/void", views.voiding(request.form(errors, LABELS), card));
        }
        database.write(request.once(), tx -> {
            if (!cards.voidCard(tx, request.user(), card, reason)) {
                throw Halt.of(409, "asset.error.stale");
            }
            return "/assets/" + card.id();
        });
        return Reply.redirect("/assets/" + card.id()).flash("asset.voided", card.number());
    }

    /** The card, when it is there for this person: to others it does not exist. */
    private Asset card(Tx tx, Request request) {
        User user = request.user();
        long viewer = user.may(Permission.ASSET_VIEW) ? 0 : user.id();
        return assets.visible(tx, request.id(), viewer).orElseThrow(Halt::notFound);
    }

    private AssetForm.Known known(Tx tx, List<Place> stored) {
        return new AssetForm.Known(
                SchoolIndex.read(tx),
                categories.choices(tx),
                LocalDate.now(house().clock()),
                AssetRules.THRESHOLD_FEN,
                stored);
    }

    /** A number that another card bears is said at its field; the database refuses it as well. */
    private Errors numberFree(Tx tx, AssetForm form, long self, Errors errors) {
        assets.numbered(tx, form.value("number"))
                .filter(other -> other.id() != self)
                .ifPresent(other ->
                        errors.add("number", "asset.error.taken", other.what().name()));
        if (!form.value("stateNumber").isEmpty()) {
            assets.stateNumbered(tx, form.value("stateNumber"))
                    .filter(other -> other.id() != self)
                    .ifPresent(other -> errors.add(
                            "stateNumber", "asset.error.taken", other.what().name()));
        }
        return errors;
    }

    private Reply refused(Request request, Errors errors, Optional<Asset> card) {
        return Reply.refused(
                "asset/form", database.read(tx -> views.form(tx, request, request.form(errors, LABELS), card)));
    }

    /** Somebody saved the card in between: both values are shown, and the form carries the new version and a new key. */
    private Reply stale(Request request, Errors errors, Asset now) {
        return new Reply.Page(409, "asset/form", database.read(tx -> {
            Query typed = new Query("", request.fields());
            errors.add("", "asset.error.stale");
            views.stored(tx, now).forEach((name, values) -> {
                if (!name.equals("version")
                        && !typed.first(name).equals(values.get(0))
                        && typed.values().containsKey(name)) {
                    errors.add(name, "asset.error.now", values.get(0).isEmpty() ? "—" : values.get(0));
                }
            });
            return views.form(
                    tx,
                    request,
                    request.formAnew(errors, LABELS).with("version", Integer.toString(now.version())),
                    Optional.of(now));
        }));
    }
}
