package org.zongwu.asset;

import java.util.List;
import java.util.Optional;
import org.zongwu.school.Department;
import org.zongwu.web.Fields;

/** In what state, for whom and where: the part of a card's form that says how the thing is used. */
record UseForm(Fields fields, AssetForm.Known known) {

    Use read() {
        String written = fields.text("department");
        Optional<Department> department = known.reader().school().department(written);
        if (department.isEmpty() && !written.isEmpty()) {
            fields.errors().add("department", "asset.error.department", written);
        }
        return new Use(
                state(),
                department.map(Department::id).orElse(0L),
                fields.text("purpose", AssetForm.LONGEST),
                fields.text("note", AssetForm.LONGEST));
    }

    /** As chosen; 已处置 is not chosen but kept, since a disposal or the state's ledger gave it. */
    private AssetState state() {
        AssetState stands = known.state();
        return fields.choice("state", stands == AssetState.DISPOSED ? List.of(AssetState.values()) : AssetState.CHOSEN)
                .orElse(stands);
    }

    List<Place> places(int quantity) {
        List<Place> stored = known.places();
        if (stored.size() > 1) {
            int placed = stored.stream().mapToInt(Place::quantity).sum();
            if (placed > quantity) {
                fields.errors().add("quantity", "asset.error.placed", placed);
            }
            return stored;
        }
        int standing = known.standing(quantity);
        if (stored.size() == 1 && known.reader().unchanged(fields, "place", "keeper", stored.get(0))) {
            return List.of(stored.get(0).with(standing));
        }
        Place place = known.reader().read(fields, "place", "keeper", standing);
        return place.nowhere() ? List.of() : List.of(place);
    }
}
