package org.zongwu.asset.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.AssetHistory;
import org.zongwu.asset.category.Category;
import org.zongwu.asset.category.CategoryDao;
import org.zongwu.db.Tx;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.Keeper;
import org.zongwu.school.Room;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.web.Message;

/**
 * What a row changes on a card, as the dry run says it: field by field what the card's history will say, and rooms, keepers
 * and departments in words, since some are yet to be made.
 */
final class Differences {
    /** Fields whose values are names in the program; the page says them by the bundles. */
    private static final Set<String> NAMED = Set.of("state", "book", "valueKind", "bulk");

    private final Tx tx;
    private final Names school;
    private final Map<Long, String> departments = new HashMap<>();
    private final Map<Long, String> categories = new HashMap<>();

    Differences(Tx tx, Names school) {
        this.tx = tx;
        this.school = school;
        new DepartmentDao().lines(tx).forEach(line -> departments.put(line.id(), line.name()));
    }

    String department(Asset card) {
        return departments.getOrDefault(card.use().departmentId(), "");
    }

    /** None means that row and card are the same. */
    List<DryRun.Step> of(Asset before, AssetDraft after, Entry row) {
        List<DryRun.Step> steps = new ArrayList<>();
        AssetHistory.fields(before, after, after.number(), names(before, after))
                .changes()
                .forEach((field, change) ->
                        steps.add(step(field, said(field, change.from()), said(field, change.to()))));
        if (school.department(row.department()).isEmpty() && !row.department().isEmpty()) {
            steps.add(step("department", department(before), row.department()));
        }
        roomAndKeeper(before, row, steps);
        return List.copyOf(steps);
    }

    private AssetHistory.Names names(Asset before, AssetDraft after) {
        return new AssetHistory.Names(
                category(before.what().categoryId()),
                category(after.what().categoryId()),
                department(before),
                departments.getOrDefault(after.use().departmentId(), ""));
    }

    private String category(long id) {
        return categories.computeIfAbsent(
                id, key -> new CategoryDao().of(tx, key).map(Category::label).orElse(""));
    }

    private static String said(String field, String value) {
        return NAMED.contains(field) ? "asset." + field + "." + value : value;
    }

    private void roomAndKeeper(Asset before, Entry row, List<DryRun.Step> steps) {
        String room = school.room(row.place()).map(Room::label).orElse(row.place());
        if (!row.place().isEmpty() && !room.equals(before.place())) {
            steps.add(step("place", before.place(), room));
        }
        String keeper = Placing.keeper(row, school).map(Keeper::name).orElse(row.keeper());
        if (!keeper.isEmpty() && !keeper.equals(before.keeper())) {
            steps.add(step("keeper", before.keeper(), keeper));
        }
    }

    private static DryRun.Step step(String field, String from, String to) {
        return new DryRun.Step(Message.of("asset.field." + field), from, to);
    }
}
