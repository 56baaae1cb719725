package org.zongwu.asset.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.access.Permission;
import org.zongwu.asset.Book;
import org.zongwu.asset.category.Categories;
import org.zongwu.asset.category.Category;
import org.zongwu.asset.category.CategoryTree;
import org.zongwu.asset.list.AssetFilter;
import org.zongwu.asset.list.AssetListDao;
import org.zongwu.asset.list.PerVersion;
import org.zongwu.db.Tx;
import org.zongwu.web.Form;
import org.zongwu.web.Money;
import org.zongwu.web.Query;
import org.zongwu.web.Request;

/** Builds 家底一页: the register's sums by root class, finance's beside them, the difference. */
public final class SummaryViews {
    private static final String BOOK = Book.FIXED.name();
    private static final String CURRENT = "2022";

    private final Categories categories;
    private final ReportDao reports = new ReportDao();
    private final FinanceDao finance = new FinanceDao();
    private final PerVersion<Book, Map<String, ReportDao.Group>> kept;

    public SummaryViews(AssetListDao lists, Categories categories) {
        this.categories = categories;
        this.kept = new PerVersion<>(lists);
    }

    /** The root classes that have a line. */
    List<String> classes(Tx tx) {
        return List.copyOf(lines(tx).keySet());
    }

    /** How finance's figures of a month stand to the register: whether there are any, and in how many classes they differ. */
    public record Agreement(boolean typed, long differing) {}

    public Agreement agreement(Tx tx, String month) {
        return agreement(lines(tx), finance.of(tx, month));
    }

    private static Agreement agreement(Map<String, ReportDao.Group> lines, Map<String, FinanceDao.Figure> figures) {
        return new Agreement(
                !figures.isEmpty(),
                figures.values().stream()
                        .filter(figure -> differs(lines.get(figure.assetClass()), figure))
                        .count());
    }

    private static boolean differs(ReportDao.Group group, FinanceDao.Figure figure) {
        return group.totals().costFen() != figure.costFen()
                || group.totals().depreciatedFen() != figure.depreciatedFen();
    }

    ReportPages.Summary page(Tx tx, Request request, String month, Form form) {
        Map<String, ReportDao.Group> lines = lines(tx);
        Map<String, FinanceDao.Figure> figures = finance.of(tx, month);
        CategoryTree tree = categories.of(tx);
        List<ReportPages.ClassRow> rows = new ArrayList<>();
        lines.forEach((key, group) -> rows.add(row(
                key,
                tree.at(key).map(Category::name).orElseGet(() -> request.t("asset.category.none")),
                group,
                group,
                Optional.ofNullable(figures.get(key)),
                Numbers.of(BOOK).with("category", key))));
        ReportDao.Group whole = Spread.sum("", lines.values());
        Optional<FinanceDao.Figure> all = figures.values().stream()
                .reduce((a, b) ->
                        new FinanceDao.Figure("", a.costFen() + b.costFen(), a.depreciatedFen() + b.depreciatedFen()));
        ReportDao.Group typed =
                Spread.sum("", figures.keySet().stream().map(lines::get).toList());
        ReportPages.ClassRow total = row("", request.t("report.total"), whole, typed, all, Numbers.of(BOOK));
        return new ReportPages.Summary(
                form,
                LocalDate.now(request.clock()).toString(),
                month,
                months(tx, request, month),
                rows,
                total,
                books(tx, request),
                Numbers.of(BOOK).with("lacking", "net").cards(whole.totals().netless()),
                Money.text(whole.totals().netlessFen()),
                figures.size(),
                agreement(lines, figures).differing() == 0,
                request.user().may(Permission.ASSET_RECONCILE));
    }

    /**
     * The state's six root classes, whatever else cards stand under, and each that finance has a figure for in some month:
     * a figure without its row would count in the total unseen, and be lost at the next saving.
     */
    private Map<String, ReportDao.Group> lines(Tx tx) {
        Map<String, ReportDao.Group> lines = new LinkedHashMap<>(kept.of(tx, Book.FIXED, () -> counted(tx)));
        finance.classes(tx).forEach(key -> lines.putIfAbsent(key, Spread.sum("", List.of())));
        return lines;
    }

    private Map<String, ReportDao.Group> counted(Tx tx) {
        CategoryTree tree = categories.of(tx);
        Map<String, List<ReportDao.Group>> perRoot = new HashMap<>();
        for (ReportDao.Group group : reports.by(tx, AssetFilter.ofBook(BOOK), ReportDao.Grouping.CATEGORY)) {
            String root = group.key().isEmpty()
                    ? AssetFilter.NO_CATEGORY
                    : tree.of(Long.parseLong(group.key())).orElseThrow().path().replaceFirst("/.*", "");
            perRoot.computeIfAbsent(root, r -> new ArrayList<>()).add(group);
        }
        Map<String, ReportDao.Group> lines = new LinkedHashMap<>();
        for (Category category : tree.all()) {
            boolean stands = category.edition().equals(CURRENT) || perRoot.containsKey(category.path());
            if (category.parentId() == 0 && stands) {
                lines.put(category.path(), Spread.sum("", perRoot.getOrDefault(category.path(), List.of())));
            }
        }
        if (perRoot.containsKey(AssetFilter.NO_CATEGORY)) {
            lines.put(AssetFilter.NO_CATEGORY, Spread.sum("", perRoot.get(AssetFilter.NO_CATEGORY)));
        }
        return lines;
    }

    /** {@code compared} is what of the group stands against the figure: in the total only the classes of which one was typed. */
    private static ReportPages.ClassRow row(
            String key,
            String label,
            ReportDao.Group group,
            ReportDao.Group compared,
            Optional<FinanceDao.Figure> figure,
            Numbers numbers) {
        long cost = figure.map(f -> compared.totals().costFen() - f.costFen()).orElse(0L);
        long depreciated = figure.map(f -> compared.totals().depreciatedFen() - f.depreciatedFen())
                .orElse(0L);
        return new ReportPages.ClassRow(
                key,
                label,
                numbers.cards(group.totals().cards()),
                numbers.quantity(group.totals().quantity()),
                numbers.cost(group.totals().costFen()),
                group.totals().depreciatedFen(),
                Money.text(group.totals().depreciatedFen()),
                group.totals().netless() > 0 && group.totals().netFen().isEmpty()
                        ? "—"
                        : Money.text(group.totals().netFen().orElse(0)),
                figure.map(f -> Money.text(f.costFen())).orElse(""),
                figure.map(f -> Money.text(f.depreciatedFen())).orElse(""),
                figure.isPresent() ? Money.text(cost) : "",
                figure.isPresent() ? Money.text(depreciated) : "",
                figure.filter(f -> differs(compared, f)).isPresent());
    }

    private List<ReportPages.Tab> months(Tx tx, Request request, String month) {
        return finance.months(tx).stream()
                .map(each -> new ReportPages.Tab(
                        each, new Query(request.address(), Map.of()).with("month", each), each.equals(month)))
                .toList();
    }

    private List<ReportPages.BookRow> books(Tx tx, Request request) {
        Map<String, ReportDao.Group> groups = new HashMap<>();
        reports.by(tx, AssetFilter.ofBook(""), ReportDao.Grouping.BOOK)
                .forEach(group -> groups.put(group.key(), group));
        return Arrays.stream(Book.values())
                .map(book -> {
                    ReportDao.Group group = groups.getOrDefault(book.name(), Spread.sum("", List.of()));
                    Numbers numbers = Numbers.of(book.name());
                    return new ReportPages.BookRow(
                            request.t(book.key()),
                            numbers.cards(group.totals().cards()),
                            numbers.quantity(group.totals().quantity()),
                            numbers.cost(group.totals().costFen()));
                })
                .toList();
    }
}
