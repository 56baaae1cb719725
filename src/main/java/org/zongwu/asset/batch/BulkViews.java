package org.zongwu.asset.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zongwu.asset.AssetChoices;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.Place;
import org.zongwu.asset.category.Category;
import org.zongwu.asset.category.CategoryTree;
import org.zongwu.school.Department;
import org.zongwu.school.SchoolIndex;
import org.zongwu.web.Form;
import org.zongwu.web.Money;
import org.zongwu.web.Option;
import org.zongwu.web.Request;

/** Builds the two pages of a change of many cards. */
final class BulkViews {
    private final Request request;
    private final SchoolIndex school;
    private final CategoryTree categories;

    BulkViews(Request request, SchoolIndex school, CategoryTree categories) {
        this.request = request;
        this.school = school;
        this.categories = categories;
    }

    BatchPages.Bulk bulk(Form form, Chosen chosen, List<BulkRoutes.Before> cards) {
        return new BatchPages.Bulk(
                form,
                cards.size(),
                cost(cards),
                cards.stream().limit(20).map(BulkViews::line).toList(),
                cards.stream().map(card -> card.asset().id()).toList(),
                chosen.back(),
                chosen.list().address(),
                AssetChoices.rooms(school),
                AssetChoices.keepers(request, school),
                school.departments().stream()
                        .map(department -> new Option(department.name(), department.name()))
                        .toList(),
                AssetChoices.states(request),
                categories.choices().stream()
                        .filter(category -> CategoryTree.depth(category.path()) <= 4)
                        .map(category -> new Option(category.label(), ""))
                        .toList());
    }

    BatchPages.Preview preview(Form form, Chosen chosen, List<BulkRoutes.Before> cards, BulkDraft draft) {
        List<BatchPages.Change> changes =
                cards.stream().map(card -> change(card, draft)).toList();
        int changing = (int)
                changes.stream().filter(change -> !change.diffs().isEmpty()).count();
        return new BatchPages.Preview(
                form,
                request.t("batch.preview.title", changing),
                chosen.back(),
                chosen.list().address(),
                cost(cards),
                changing,
                changes.size() - changing,
                changes,
                BulkForm.FIELDS.stream()
                        .map(name -> new Option(name, form.value(name)))
                        .toList());
    }

    private BatchPages.Change change(BulkRoutes.Before card, BulkDraft draft) {
        return new BatchPages.Change(
                card.asset().id(),
                card.key(),
                card.asset().number(),
                card.asset().what().name(),
                diffs(card.draft(), draft.applied(card.draft())),
                draft.leavesPlaces(card.draft()));
    }

    private List<BatchPages.Diff> diffs(AssetDraft before, AssetDraft after) {
        List<BatchPages.Diff> diffs = new ArrayList<>();
        diff(diffs, "place", said(before, Place::room), said(after, Place::room));
        diff(diffs, "keeper", said(before, this::keeper), said(after, this::keeper));
        diff(diffs, "department", department(before), department(after));
        diff(
                diffs,
                "state",
                request.t(before.use().state().key()),
                request.t(after.use().state().key()));
        diff(diffs, "category", category(before), category(after));
        return diffs;
    }

    private void diff(List<BatchPages.Diff> diffs, String field, String from, String to) {
        if (!from.equals(to)) {
            diffs.add(new BatchPages.Diff(request.t("asset.field." + field), from.isEmpty() ? "—" : from, to));
        }
    }

    private String keeper(Place place) {
        return place.byRoom() ? request.t("asset.keeper.byRoom") : place.keeper();
    }

    private String department(AssetDraft draft) {
        return school.departments().stream()
                .filter(department -> department.id() == draft.use().departmentId())
                .findFirst()
                .map(Department::name)
                .orElse("");
    }

    private String category(AssetDraft draft) {
        return categories.of(draft.what().categoryId()).map(Category::label).orElse("");
    }

    private static String said(AssetDraft draft, Function<Place, String> word) {
        return draft.places().stream()
                .map(word)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static BatchPages.Chosen line(BulkRoutes.Before card) {
        return new BatchPages.Chosen(
                card.asset().id(),
                card.asset().number(),
                card.asset().what().name(),
                card.asset().place(),
                card.asset().keeper(),
                Money.text(card.asset().worth().costFen()));
    }

    private static String cost(List<BulkRoutes.Before> cards) {
        return Money.text(
                cards.stream().mapToLong(card -> card.asset().worth().costFen()).sum());
    }
}
