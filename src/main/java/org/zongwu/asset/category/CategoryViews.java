package org.zongwu.asset.category;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zongwu.access.Permission;
import org.zongwu.audit.Line;
import org.zongwu.audit.TrailDao;
import org.zongwu.audit.TrailWords;
import org.zongwu.db.Tx;
import org.zongwu.school.Pinyin;
import org.zongwu.sheet.write.Column;
import org.zongwu.sheet.write.Table;
import org.zongwu.sheet.write.WritePages;
import org.zongwu.web.Form;
import org.zongwu.web.Option;
import org.zongwu.web.Query;
import org.zongwu.web.Request;

/** Builds the pages of the categories, inside the page's one snapshot. */
public final class CategoryViews {
    private static final List<String> EDITIONS = List.of("2022", "SCHOOL", "2013-GP", "2010", "1994");
    private static final int FOUND_MOST = 200;

    private final Categories categories;
    private final CategoryDao dao;
    private final TrailDao trail;

    public CategoryViews(Categories categories, CategoryDao dao, TrailDao trail) {
        this.categories = categories;
        this.dao = dao;
        this.trail = trail;
    }

    CategoryPages.Tree tree(Tx tx, Request request) {
        Query query = request.query();
        CategoryTree tree = categories.of(tx);
        String edition = edition(query);
        String text = query.first("q");
        Optional<Category> at = tree.at(query.first("at"));
        return new CategoryPages.Tree(
                request.form(Map.of("q", List.of(text), "edition", List.of(edition))),
                EDITIONS.stream()
                        .map(each -> new Option(each, request.t("category.edition." + each)))
                        .toList(),
                text.isEmpty() ? above(request, tree, at, edition) : List.of(),
                rows(tx, request),
                at.filter(branch -> text.isEmpty()).map(Category::label).orElse(""),
                !text.isEmpty(),
                WritePages.Ways.of(query),
                request.user().may(Permission.CATEGORY_EDIT));
    }

    private static String edition(Query query) {
        return EDITIONS.contains(query.first("edition")) ? query.first("edition") : EDITIONS.get(0);
    }

    private List<CategoryPages.Row> rows(Tx tx, Request request) {
        Query query = request.query();
        CategoryTree tree = categories.of(tx);
        String text = query.first("q");
        List<Category> shown =
                text.isEmpty() ? tree.below(tree.at(query.first("at")), edition(query)) : found(tree, text);
        Map<String, Long> cards = perPath(tree, dao.cards(tx));
        return shown.stream()
                .map(category -> row(request, tree, category, cards))
                .toList();
    }

    /** The rows of the page, for paper and files. */
    Table<?> table(Tx tx, Request request) {
        return new Table<>(
                request.t("category.title"),
                List.of(
                        Column.text(request.t("category.column.code"), CategoryPages.Row::code),
                        Column.text(request.t("category.column.name"), CategoryPages.Row::name),
                        Column.text(request.t("category.column.edition"), CategoryPages.Row::edition),
                        Column.text(request.t("category.column.life"), CategoryPages.Row::life),
                        Column.text(request.t("category.column.unit"), CategoryPages.Row::unit),
                        Column.whole(request.t("category.column.cards"), CategoryPages.Row::cards)),
                rows(tx, request)::forEach);
    }

    CategoryPages.Edit edit(Tx tx, Request request, Form form, Category category) {
        return new CategoryPages.Edit(
                form,
                "/categories/" + category.id(),
                category.name(),
                category.code(),
                request.t("category.edition." + category.edition()),
                category.name(),
                false,
                category.edition().equals(CategoryForm.OWN),
                request.user().may(Permission.CATEGORY_EDIT),
                List.of(),
                history(request, trail.of(tx, "category", category.id())),
                perPath(categories.of(tx), dao.cards(tx)).getOrDefault(category.path(), 0L),
                cardsHref(category));
    }

    CategoryPages.Edit blank(Tx tx, Request request, Form form) {
        return new CategoryPages.Edit(
                form,
                "/categories/new",
                request.t("category.new"),
                "",
                request.t("category.edition." + CategoryForm.OWN),
                "",
                true,
                true,
                true,
                categories.of(tx).choices().stream()
                        .filter(category -> CategoryTree.depth(category.path()) <= 3)
                        .map(category -> new Option(category.label(), ""))
                        .toList(),
                List.of(),
                0,
                "");
    }

    /** What a card of that name would be proposed; a part of the name, the beginning of the code, or the first letters of the name. */
    private static List<Category> found(CategoryTree tree, String text) {
        String letters = text.matches("[A-Za-z]+") ? text.toLowerCase(Locale.ROOT) : "";
        List<Category> found =
                new ArrayList<>(tree.guess().byName(text).stream().toList());
        for (Category category : tree.all()) {
            if (found.contains(category)) {
                continue;
            }
            if (category.name().contains(text)
                    || category.code().startsWith(text.toUpperCase(Locale.ROOT))
                    || (!letters.isEmpty() && Pinyin.initials(category.name()).contains(letters))) {
                found.add(category);
            }
        }
        return found.subList(0, Math.min(FOUND_MOST, found.size()));
    }

    private static List<CategoryPages.Step> above(
            Request request, CategoryTree tree, Optional<Category> at, String edition) {
        List<CategoryPages.Step> steps = new ArrayList<>();
        for (String path = at.map(Category::path).orElse(""); !path.isEmpty(); path = CategoryTree.above(path)) {
            tree.at(path).ifPresent(branch -> steps.add(0, new CategoryPages.Step(branch.name(), href(branch))));
        }
        steps.add(
                0,
                new CategoryPages.Step(
                        request.t(
                                "category.edition." + at.map(Category::edition).orElse(edition)),
                        "/categories?edition=" + at.map(Category::edition).orElse(edition)));
        return steps;
    }

    private static CategoryPages.Row row(
            Request request, CategoryTree tree, Category category, Map<String, Long> cards) {
        return new CategoryPages.Row(
                category.id(),
                request.t("category.edition." + category.edition()),
                category.code(),
                category.name(),
                life(request, category),
                category.unit(),
                tree.below(Optional.of(category), category.edition()).size(),
                href(category),
                cards.getOrDefault(category.path(), 0L),
                cardsHref(category));
    }

    private static String life(Request request, Category category) {
        if (!category.depreciates()) {
            return request.t("category.never");
        }
        return category.lifeMonths() == 0 ? "" : request.t("category.months", category.lifeMonths());
    }

    private static String href(Category category) {
        return new Query("/categories", Map.of()).with("at", category.path());
    }

    private static String cardsHref(Category category) {
        return new Query("/assets", Map.of("book", List.of("ALL"))).with("category", category.path());
    }

    private static Map<String, Long> perPath(CategoryTree tree, Map<Long, Long> cards) {
        Map<String, Long> perPath = new HashMap<>();
        cards.forEach((id, count) -> tree.of(id).ifPresent(category -> {
            for (String path = category.path(); !path.isEmpty(); path = CategoryTree.above(path)) {
                perPath.merge(path, count, Long::sum);
            }
        }));
        return perPath;
    }

    private static List<CategoryPages.Event> history(Request request, List<Line> lines) {
        return TrailWords.rows(request, lines).stream()
                .map(row -> new CategoryPages.Event(
                        row.act(),
                        row.at(),
                        row.who(),
                        row.changes().stream()
                                .map(change ->
                                        change.field() + request.t("site.colon") + change.from() + " → " + change.to())
                                .toList()))
                .toList();
    }
}
