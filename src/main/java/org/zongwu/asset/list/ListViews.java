package org.zongwu.asset.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zongwu.access.Permission;
import org.zongwu.access.User;
import org.zongwu.asset.AssetChoices;
import org.zongwu.asset.category.Categories;
import org.zongwu.asset.category.CategoryTree;
import org.zongwu.db.Tx;
import org.zongwu.school.SchoolIndex;
import org.zongwu.school.SchoolIndexes;
import org.zongwu.sheet.wizard.MemoryDao;
import org.zongwu.web.Money;
import org.zongwu.web.Option;
import org.zongwu.web.Pager;
import org.zongwu.web.Query;
import org.zongwu.web.Request;
import org.zongwu.web.SortHead;

/** Builds the list and its print, inside the page's one snapshot. */
public final class ListViews {
    private static final int PRINT_MOST = 5000;

    private final AssetListDao lists;
    private final Overview overview;
    private final Categories categories;
    private final SchoolIndexes schools;
    private final ColumnDao columns = new ColumnDao();
    private final MemoryDao memory = new MemoryDao();

    public ListViews(AssetListDao lists, Overview overview, Categories categories, SchoolIndexes schools) {
        this.lists = lists;
        this.overview = overview;
        this.categories = categories;
        this.schools = schools;
    }

    ListPages.ListPage list(Tx tx, Request request) {
        Overview.Result result = overview.of(tx, AssetFilter.of(request.query(), request.user()));
        Pager pager = Pager.of(request.query(), result.totals().cards());
        int limit = pager.size();
        List<AssetRow> rows = rows(tx, request, limit, (long) (pager.page() - 1) * limit);
        return page(tx, request, result, pager, rows, mayChange(request));
    }

    /** The whole result on paper, up to 5,000 lines. */
    ListPages.ListPage print(Tx tx, Request request) {
        Overview.Result result = overview.of(tx, AssetFilter.of(request.query(), request.user()));
        Pager pager = Pager.of(request.query(), result.totals().cards());
        return page(tx, request, result, pager, rows(tx, request, PRINT_MOST, 0), false);
    }

    private List<AssetRow> rows(Tx tx, Request request, int limit, long offset) {
        Query query = request.query();
        AssetFilter filter = AssetFilter.of(query, request.user());
        return lists.page(tx, filter, Column.Order.read(query.first("sort")), limit, offset);
    }

    private ListPages.ListPage page(
            Tx tx, Request request, Overview.Result result, Pager pager, List<AssetRow> rows, boolean choosing) {
        Query query = request.query();
        User user = request.user();
        AssetFilter filter = AssetFilter.of(query, user);
        SchoolIndex school = schools.of(tx);
        Conditions conditions = new Conditions(request, filter, categories.of(tx), school);
        long cards = result.totals().cards();
        String said = conditions.sentence(cards) + cut(request, rows.size(), cards);
        List<Column> shown = shown(tx, query, user);
        ListRows written = new ListRows(request, shown, choosing);
        return new ListPages.ListPage(
                request.form(fields(query, filter)),
                choices(request, school, result),
                Stream.of("sort", "cols", "size", "import")
                        .map(name -> new Option(name, query.first(name)))
                        .filter(kept -> !kept.label().isEmpty())
                        .toList(),
                tree(request, filter, result),
                chips(query, conditions),
                heads(request, shown),
                written.rows(rows),
                written.totals(result.totals(), request.t("asset.total.scope", said)),
                result.totals().cards(),
                Money.grouped(result.totals().cards()),
                here(request, filter, result.here()),
                pager,
                said,
                unread(request),
                picks(request, shown),
                query.without("page").address().replaceFirst("^[^?]*\\??", ""),
                query.at("/assets/export.csv"),
                query.at("/assets/export.xlsx"),
                user.may(Permission.ASSET_EXPORT) && memory.laid(tx, "assets") ? asLast(query) : "",
                query.at("/assets/print"),
                !conditions.inForce().isEmpty() || !filter.book().equals("FIXED"),
                more(filter),
                mayChange(request),
                user.may(Permission.IMPORT),
                user.may(Permission.ASSET_EXPORT));
    }

    private static String cut(Request request, int rows, long cards) {
        return rows == PRINT_MOST && cards > PRINT_MOST ? request.t("asset.conditions.cut", PRINT_MOST) : "";
    }

    private static String asLast(Query query) {
        return new Query("/assets/export.xlsx", query.without("page", "size").values()).with("as", "last");
    }

    private List<Column> shown(Tx tx, Query query, User user) {
        String asked = query.first("cols");
        return Column.chosen(asked.isEmpty() ? columns.of(tx, user.id()) : List.of(asked.split(",", -1)));
    }

    private static Map<String, List<String>> fields(Query query, AssetFilter filter) {
        Map<String, List<String>> values = new LinkedHashMap<>(query.values());
        values.put("book", List.of(filter.book().isEmpty() ? AssetFilter.ALL_BOOKS : filter.book()));
        return values;
    }

    /** What was struck out is only read. */
    private static boolean mayChange(Request request) {
        return request.user().may(Permission.ASSET_EDIT)
                && !AssetFilter.of(request.query(), request.user()).struck();
    }

    private static List<Option> states(Request request) {
        List<Option> states = new ArrayList<>(AssetChoices.allStates(request));
        states.add(new Option(AssetFilter.VOID, request.t("asset.state.VOID")));
        return states;
    }

    /** Conditions of which something was written that cannot be understood: they let everything through. */
    private static List<String> unread(Query query) {
        AssetFilter understood = AssetFilter.of(query, User.NOBODY);
        Map<String, String> read = Map.of(
                "from", understood.from(),
                "to", understood.to(),
                "costFrom", understood.costFrom(),
                "costTo", understood.costTo());
        return Stream.of("from", "to", "costFrom", "costTo")
                .filter(name -> !query.first(name).isBlank() && read.get(name).isEmpty())
                .toList();
    }

    private static String unread(Request request) {
        return unread(request.query()).stream()
                .map(name -> request.t(
                        "asset.filter.unread",
                        request.t("asset.filter." + name),
                        request.query().first(name)))
                .collect(Collectors.joining());
    }

    /** Whether one of the folded conditions is in force. */
    private static boolean more(AssetFilter filter) {
        return !(filter.from()
                        + filter.to()
                        + filter.department()
                        + filter.costFrom()
                        + filter.costTo()
                        + filter.lacking())
                .isEmpty();
    }

    private static ListPages.Choices choices(Request request, SchoolIndex school, Overview.Result result) {
        List<Option> books = new ArrayList<>(AssetChoices.books(request));
        books.add(new Option(AssetFilter.ALL_BOOKS, request.t("asset.book.all")));
        List<Option> departments = new ArrayList<>(school.departments().stream()
                .map(department -> new Option(Long.toString(department.id()), department.name()))
                .toList());
        departments.add(new Option("none", request.t("asset.department.none")));
        List<Option> places = new ArrayList<>(AssetChoices.places(request, school));
        places.add(new Option(AssetFilter.NOWHERE, request.t("asset.place.none")));
        return new ListPages.Choices(
                result.tree().stream()
                        .map(branch ->
                                new Option(branch.path(), "　".repeat(branch.depth() - 1) + name(request, branch)))
                        .toList(),
                places,
                departments,
                states(request),
                books,
                Lack.ALL.keySet().stream()
                        .filter(key -> !key.startsWith(Lack.CLEAR))
                        .map(key -> new Option(key, request.t("asset.lacking." + key)))
                        .toList());
    }

    private static List<ListPages.Branch> tree(Request request, AssetFilter filter, Overview.Result result) {
        Query rest = request.query().without("page", "category");
        List<ListPages.Branch> branches = new ArrayList<>();
        long all = result.tree().stream()
                .filter(branch -> branch.depth() == 1)
                .mapToLong(Overview.Branch::cards)
                .sum();
        branches.add(new ListPages.Branch(
                request.t("asset.tree.all"),
                rest.address(),
                Money.grouped(all),
                0,
                filter.category().isEmpty()));
        for (Overview.Branch branch : result.tree()) {
            if (branch.depth() <= 2 || filter.category().startsWith(CategoryTree.above(branch.path()))) {
                branches.add(new ListPages.Branch(
                        name(request, branch),
                        rest.with("category", branch.path()),
                        Money.grouped(branch.cards()),
                        branch.depth(),
                        branch.path().equals(filter.category())));
            }
        }
        return branches;
    }

    private static String name(Request request, Overview.Branch branch) {
        return branch.name().isEmpty() ? request.t("asset.category.none") : branch.name();
    }

    private static List<ListPages.Chip> chips(Query query, Conditions conditions) {
        return conditions.inForce().stream()
                .map(condition -> new ListPages.Chip(
                        condition.text(),
                        query.without("page", condition.parameter()).address()))
                .toList();
    }

    private static List<ListPages.Head> heads(Request request, List<Column> shown) {
        return shown.stream()
                .map(column -> new ListPages.Head(
                        SortHead.of(request.query(), column.key(), request.t("asset.column." + column.key())),
                        column.right() ? "r" : ""))
                .toList();
    }

    private static List<ListPages.Pick> picks(Request request, List<Column> shown) {
        return Arrays.stream(Column.values())
                .filter(column -> column != Column.NUMBER && column != Column.NAME)
                .map(column -> new ListPages.Pick(
                        column.key(), request.t("asset.column." + column.key()), shown.contains(column)))
                .toList();
    }

    private static ListPages.Here here(Request request, AssetFilter filter, AssetListDao.Here here) {
        return new ListPages.Here(
                !filter.place().isEmpty(),
                request.t(filter.place().equals(AssetFilter.NOWHERE) ? "asset.here.nowhere" : "asset.here"),
                here.quantity(),
                Money.grouped(here.quantity()),
                here.costFen(),
                Money.text(here.costFen()));
    }
}
