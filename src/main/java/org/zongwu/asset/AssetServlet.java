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
import java.util.stream.Stream;
import org.zongwu.asset.category.Categories;
import org.zongwu.asset.category.Category;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.web.Errors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.Fields;
import org.zongwu.web.Form;
import org.zongwu.web.Halt;
import org.zongwu.web.House;
import org.zongwu.web.Query;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/**
 * A card, its form, striking it out. What else has its address below {@code /assets} (the list, places, batches,
 * pictures) comes with its own routes, which {@code App} hands over.
 */
public final class AssetServlet extends FeatureServlet {
    private final Database database;
    private final AssetViews views;
    private final AssetDao assets;
    private final PlaceDao places;
    private final Categories categories;
    private final Cards cards;
    private final List<Route> routes;

    public AssetServlet(
            House house,
            Database database,
            AssetViews views,
            AssetDao assets,
            PlaceDao places,
            Categories categories,
            Cards cards,
            List<Route> others) {
        super(house);
        this.database = database;
        this.views = views;
        this.assets = assets;
        this.places = places;
        this.categories = categories;
        this.cards = cards;
        this.routes = Stream.concat(own().stream(), others.stream()).toList();
    }

    @Override
    public List<Route> routes() {
        return routes;
    }

    private List<Route> own() {
        return List.of(
                get("/new", ASSET_EDIT, this::blank),
                post("/new", ASSET_EDIT, this::add),
                get("/new/category", ASSET_EDIT, this::propose),
                get("/{id}", ASSET_OWN, this::show),
                get("/{id}/print", ASSET_OWN, this::print),
                get("/{id}/edit", ASSET_EDIT, this::edit),
                post("/{id}/edit", ASSET_EDIT, this::change),
                get("/{id}/void", ASSET_VOID, this::askVoid),
                post("/{id}/void", ASSET_VOID, this::voidCard));
    }

    private Reply show(Request request) {
        return Reply.page(
                "asset/detail",
                database.read(tx -> views.detail(tx, request, card(tx, request), request.form(Map.of()))));
    }

    private Reply print(Request request) {
        return Reply.page("asset/print", database.read(tx -> views.paper(tx, request, card(tx, request))));
    }

    /** The class that saving would choose by the name, as the form's field writes it; nothing where none is known. */
    private Reply propose(Request request) {
        String name = request.query().first("name");
        String label = name.isEmpty()
                ? ""
                : database.read(tx -> categories.of(tx).guess().byName(name))
                        .map(Category::label)
                        .orElse("");
        return new Reply.Plain(200, "text/plain; charset=UTF-8", label);
    }

    /** An empty form, one filled like the card {@code from}, or with what the delivery of the card {@code after} has in common. */
    private Reply blank(Request request) {
        return Reply.page("asset/form", database.read(tx -> {
            Map<String, List<String>> fields = named(tx, request, "from")
                    .map(card -> views.copied(tx, request, card))
                    .or(() -> named(tx, request, "after").map(card -> views.next(tx, request, card)))
                    .orElse(Map.of("quantity", List.of("1")));
            return views.form(tx, request, request.form(fields), Optional.empty());
        }));
    }

    private Optional<Asset> named(Tx tx, Request request, String field) {
        String id = request.query().first(field);
        return id.matches("\\d{1,9}")
                ? Optional.of(assets.of(tx, Long.parseLong(id)).orElseThrow(Halt::notFound))
                : Optional.empty();
    }

    private Reply add(Request request) {
        Errors errors = request.errors();
        AssetForm form = new AssetForm(request.fields());
        List<String> serials = Alike.serials(new Fields(request.fields(), errors, AssetForm.LABELS));
        Optional<AssetDraft> draft =
                database.read(tx -> form.check(known(tx, request, Optional.empty()), numberFree(tx, form, 0, errors)));
        if (draft.isEmpty()) {
            return refused(request, errors, Optional.empty());
        }
        List<AssetDraft> drafts = Alike.of(draft.get(), serials);
        boolean another = request.fields().containsKey("again");
        Reply.Redirect reply = Reply.redirect(database.write(request.once(), tx -> {
            List<Cards.Added> added = cards.addAll(tx, request.user(), drafts);
            return another ? "/assets/new?after=" + added.get(0).id() : address(drafts, added);
        }));
        return drafts.size() == 1
                ? reply.flash("asset.added", draft.get().what().name())
                : reply.flash("asset.added.alike", draft.get().what().name(), drafts.size());
    }

    /** One card: itself; several: the list of just these, whose ids follow each other. */
    private static String address(List<AssetDraft> drafts, List<Cards.Added> added) {
        long first = added.get(0).id();
        return added.size() == 1
                ? "/assets/" + first
                : new Query(
                                "/assets",
                                Map.of(
                                        "made",
                                        List.of(first + "-"
                                                + added.get(added.size() - 1).id())))
                        .with("book", drafts.get(0).book().name());
    }

    private Reply edit(Request request) {
        return Reply.page("asset/form", database.read(tx -> {
            Asset card = editable(tx, request);
            return views.form(tx, request, request.form(views.stored(tx, request, card)), Optional.of(card));
        }));
    }

    private Asset editable(Tx tx, Request request) {
        Asset card = card(tx, request);
        if (!AssetRules.mayEdit(request.user(), card)) {
            throw Halt.of(403, "asset.error.voided");
        }
        return card;
    }

    private Reply change(Request request) {
        Errors errors = request.errors();
        AssetForm form = new AssetForm(request.fields());
        Asset card = database.read(tx -> editable(tx, request));
        if (!form.value("version").equals(Integer.toString(card.version()))) {
            return stale(request, errors, card);
        }
        Optional<AssetDraft> draft = database.read(tx -> form.check(
                known(tx, request, Optional.of(AssetDraft.of(card, places.of(tx, card.id())))),
                numberFree(tx, form, card.id(), errors)));
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
        return Reply.page("asset/void", database.read(tx -> {
            Asset card = card(tx, request);
            return views.voiding(request.form(version(card)), card);
        }));
    }

    private static Map<String, List<String>> version(Asset card) {
        return Map.of("version", List.of(Integer.toString(card.version())));
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
            return Reply.refused("asset/void", views.voiding(request.form(errors, AssetForm.LABELS), card));
        }
        boolean seen = request.field("version").equals(Integer.toString(card.version()));
        String to = seen
                ? database.write(
                        request.once(),
                        tx -> cards.voidAll(tx, request.user(), List.of(card), reason) ? "/assets/" + card.id() : "")
                : "";
        return to.isEmpty() ? changedMeanwhile(request) : Reply.redirect(to).flash("asset.voided", card.number());
    }

    /** Somebody changed the card since the page asked: it is shown as it is now, with the reason as typed. */
    private Reply changedMeanwhile(Request request) {
        Errors errors = request.errors();
        errors.add("", "asset.error.staleVoid");
        Asset now = database.read(tx -> card(tx, request));
        Form again = request.formAnew(errors, AssetForm.LABELS).with("version", Integer.toString(now.version()));
        return new Reply.Page(409, "asset/void", views.voiding(again, now));
    }

    /** The card, when it is there for this person: to others it does not exist. */
    private Asset card(Tx tx, Request request) {
        return assets.visible(tx, request.id(), Scope.viewer(request.user())).orElseThrow(Halt::notFound);
    }

    private AssetForm.Known known(Tx tx, Request request, Optional<AssetDraft> stored) {
        return new AssetForm.Known(
                views.reader(tx, request),
                categories.of(tx),
                LocalDate.now(house().clock()),
                new ThresholdDao().all(tx),
                stored);
    }

    /** A number that another card bears is said at its field; the database refuses it as well. */
    private Errors numberFree(Tx tx, AssetForm form, long self, Errors errors) {
        if (!form.value("number").isEmpty()) {
            assets.numbered(tx, form.value("number"))
                    .filter(other -> other.id() != self)
                    .ifPresent(other -> errors.add(
                            "number", "asset.error.taken", other.what().name()));
        }
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
                "asset/form",
                database.read(tx -> views.form(tx, request, request.form(errors, AssetForm.LABELS), card)));
    }

    /** Somebody saved the card in between: both values are shown, and the form carries the new version and a new key. */
    private Reply stale(Request request, Errors errors, Asset now) {
        return new Reply.Page(409, "asset/form", database.read(tx -> {
            Query typed = new Query("", request.fields());
            errors.add("", "asset.error.stale");
            views.stored(tx, request, now).forEach((name, values) -> {
                if (!name.equals("version")
                        && !typed.first(name).equals(values.get(0))
                        && (typed.values().containsKey(name) || name.equals("bulk"))) {
                    String stands = values.get(0).equals("yes") ? "✓" : values.get(0);
                    errors.add(name, "asset.error.now", stands.isEmpty() ? "—" : stands);
                }
            });
            Form again = request.formAnew(errors, AssetForm.LABELS).with("version", Integer.toString(now.version()));
            return views.form(tx, request, again, Optional.of(now));
        }));
    }
}
