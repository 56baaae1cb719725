package org.zongwu.asset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.access.Permission;
import org.zongwu.access.User;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Tx;
import org.zongwu.school.Department;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.SchoolIndex;
import org.zongwu.web.Form;
import org.zongwu.web.Money;
import org.zongwu.web.Pager;
import org.zongwu.web.Qr;
import org.zongwu.web.Query;
import org.zongwu.web.Request;
import org.zongwu.web.SortHead;

/** Builds what the pages of the register show, inside the page's one snapshot. */
public final class AssetViews {
    private static final int PRINT_MOST = 5000;

    private final AssetListDao lists;
    private final PlaceDao places;
    private final CategoryDao categories;
    private final TrailDao trail;
    private final Overview overview;

    public AssetViews(AssetListDao lists, PlaceDao places, CategoryDao categories, TrailDao trail) {
        this.lists = lists;
        this.places = places;
        this.categories = categories;
        this.trail = trail;
        this.overview = new Overview(lists, categories);
    }

    AssetPages.ListPage list(Tx tx, Request request) {
        Query query = request.query();
        AssetFilter filter = AssetFilter.of(query, request.user());
        Overview.Result result = overview.of(tx, filter);
        Pager pager = Pager.of(query, result.totals().cards());
        return page(tx, request, filter, result, pager, pager.size(), (long) (pager.page() - 1) * pager.size());
    }

    /** The whole result on paper, up to 5,000 lines. */
    AssetPages.ListPage print(Tx tx, Request request) {
        AssetFilter filter = AssetFilter.of(request.query(), request.user());
        Overview.Result result = overview.of(tx, filter);
        return page(
                tx,
                request,
                filter,
                result,
                Pager.of(request.query(), result.totals().cards()),
                PRINT_MOST,
                0);
    }

    private AssetPages.ListPage page(
            Tx tx, Request request, AssetFilter filter, Overview.Result result, Pager pager, int limit, long offset) {
        Query query = request.query();
        User user = request.user();
        AssetSort.Order order = AssetSort.Order.read(query.first("sort"));
        List<AssetRow> rows =
                lists.page(tx, filter, order, limit, offset, state -> request.t("asset.state." + state.name()));
        SchoolIndex school = SchoolIndex.read(tx);
        return new AssetPages.ListPage(
                request.form(shown(query, filter)),
                AssetChoices.of(request, school, List.of()),
                tree(query, filter, result, request),
                heads(query, request),
                rows,
                totals(result.totals()),
                pager,
                Conditions.of(request, filter, result.totals().cards()),
                query.at("/assets/export.csv"),
                query.at("/assets/export.xlsx"),
                query.at("/assets/print"),
                query.values().size() > 0,
                user.may(Permission.ASSET_EDIT),
                user.may(Permission.IMPORT),
                user.may(Permission.ASSET_EXPORT));
    }

    private static Map<String, List<String>> shown(Query query, AssetFilter filter) {
        Map<String, List<String>> values = new java.util.LinkedHashMap<>(query.values());
        values.put("book", List.of(filter.book()));
        return values;
    }

    private static List<AssetPages.Branch> tree(
            Query query, AssetFilter filter, Overview.Result result, Request request) {
        Query rest = query.without("page", "category");
        List<AssetPages.Branch> branches = new ArrayList<>();
        long all = result.tree().stream()
                .filter(b -> b.depth() == 1)
                .mapToLong(Overview.Branch::cards)
                .sum();
        branches.add(new AssetPages.Branch(
                request.t("asset.tree.all"),
                rest.address(),
                String.format("%,d", all),
                0,
                filter.category().isEmpty()));
        for (Overview.Branch branch : result.tree()) {
            boolean current = branch.path().equals(filter.category());
            boolean near = branch.depth() <= 2 || filter.category().startsWith(above(branch.path()));
            if (near) {
                branches.add(new AssetPages.Branch(
                        branch.name().isEmpty() ? request.t("asset.category.none") : branch.name(),
                        rest.with("category", branch.path()),
                        String.format("%,d", branch.cards()),
                        branch.depth(),
                        current));
            }
        }
        return branches;
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static List<SortHead> heads(Query query, Request request) {
        return List.of(
                        AssetSort.NUMBER,
                        AssetSort.NAME,
                        AssetSort.PLACE,
                        AssetSort.KEEPER,
                        AssetSort.ACQUIRED,
                        AssetSort.QUANTITY,
                        AssetSort.COST,
                        AssetSort.NET,
                        AssetSort.STATE)
                .stream()
                .map(sort -> SortHead.of(query, sort.key(), request.t("asset.column." + sort.key())))
                .toList();
    }

    private static AssetPages.Totals totals(AssetListDao.Totals t) {
        return new AssetPages.Totals(
                t.cards(),
                String.format("%,d", t.cards()),
                t.quantity(),
                String.format("%,d", t.quantity()),
                t.costFen(),
                Money.text(t.costFen()),
                t.netFen(),
                Money.text(t.netFen()));
    }

    Map<String, List<String>> stored(Tx tx, Asset card) {
        return AssetForm.of(
                card,
                categories.of(tx, card.what().categoryId()),
                places.of(tx, card.id()),
                new DepartmentDao().of(tx, card.use().departmentId()).map(Department::name));
    }

    AssetPages.Edit form(Tx tx, Request request, Form form, Optional<Asset> card) {
        boolean several = card.map(c -> places.of(tx, c.id()).size() > 1).orElse(false);
        boolean opened = form.errors().stream().anyMatch(error -> !AssetDetail.USUAL.contains(error.path()));
        return new AssetPages.Edit(
                form,
                AssetChoices.of(request, SchoolIndex.read(tx), categories.usual(tx)),
                card.map(c -> "/assets/" + c.id() + "/edit").orElse("/assets/new"),
                card.map(c -> request.t("asset.edit.title", c.number())).orElse(request.t("asset.new.title")),
                card.map(c -> "/assets/" + c.id()).orElse("/assets"),
                card.isEmpty(),
                opened || card.isPresent(),
                several);
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

    AssetPages.Detail detail(Tx tx, Request request, Asset card) {
        List<Place> standing = places.of(tx, card.id());
        return new AssetPages.Detail(
                AssetDetail.card(
                        request,
                        card,
                        categories.of(tx, card.what().categoryId()),
                        new DepartmentDao().of(tx, card.use().departmentId()).map(Department::name),
                        LocalDate.now(request.clock())),
                AssetDetail.places(request, card, standing),
                AssetDetail.history(request, trail.of(tx, "asset", card.id())),
                Qr.of(card.number(), request.t("asset.qr", card.number())),
                AssetRules.mayEdit(request.user(), card),
                AssetRules.mayVoid(request.user(), card));
    }
}
