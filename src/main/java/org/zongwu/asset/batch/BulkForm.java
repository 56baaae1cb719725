package org.zongwu.asset.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Place;
import org.zongwu.asset.PlaceReader;
import org.zongwu.asset.category.Category;
import org.zongwu.asset.category.CategoryTree;
import org.zongwu.school.Department;
import org.zongwu.school.Keeper;
import org.zongwu.web.Errors;
import org.zongwu.web.Fields;

/** What was typed to change the chosen cards together; an empty field changes nothing. */
record BulkForm(Map<String, List<String>> typed) {
    static final String LABELS = "asset.field.";
    /** The fields that say what changes, in the order of the page. */
    static final List<String> FIELDS = List.of("place", "keeper", "department", "state", "category");

    BulkDraft check(PlaceReader reader, CategoryTree categories, Errors errors) {
        Fields fields = new Fields(typed, errors, LABELS);
        boolean byRoom = fields.text("keeper").equals(reader.byRoom());
        Place place = reader.read(fields, "place", byRoom ? "" : "keeper", 1);
        Optional<Department> department = reader.school().department(fields.text("department"));
        if (department.isEmpty() && !fields.text("department").isEmpty()) {
            errors.add("department", "asset.error.department", fields.text("department"));
        }
        Optional<Category> category = categories.meant(fields.text("category"));
        if (category.isEmpty() && !fields.text("category").isEmpty()) {
            errors.add("category", "asset.error.category", fields.text("category"));
        }
        BulkDraft draft = new BulkDraft(
                reader.school().rooms().stream()
                        .filter(room -> room.id() == place.roomId())
                        .findFirst(),
                Optional.of(new Keeper(
                                place.keeperPersonId(),
                                place.keeperDepartmentId(),
                                place.keeperClassId(),
                                place.keeper()))
                        .filter(keeper -> !keeper.nobody()),
                byRoom,
                department,
                fields.choice("state", AssetState.CHOSEN),
                category);
        if (draft.nothing() && !errors.any()) {
            errors.add("", "batch.error.nothing");
        }
        return draft;
    }
}
