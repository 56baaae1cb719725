package org.zongwu.asset.batch;

import java.util.List;
import java.util.Optional;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Place;
import org.zongwu.asset.Use;
import org.zongwu.asset.category.Category;
import org.zongwu.school.Department;
import org.zongwu.school.Keeper;
import org.zongwu.school.Room;

/** What becomes of every chosen card; what is empty stays as it is. {@code byRoom}: whoever keeps the room answers. */
record BulkDraft(
        Optional<Room> room,
        Optional<Keeper> keeper,
        boolean byRoom,
        Optional<Department> department,
        Optional<AssetState> state,
        Optional<Category> category) {
    boolean nothing() {
        return !moves() && department.isEmpty() && state.isEmpty() && category.isEmpty();
    }

    boolean moves() {
        return room.isPresent() || keeper.isPresent() || byRoom;
    }

    /** A lot in several places is not moved together: that would lose who has how many. */
    boolean leavesPlaces(AssetDraft card) {
        boolean nowhere = byRoom && room.isEmpty() && card.places().stream().noneMatch(place -> place.roomId() > 0);
        return moves() && (card.places().size() > 1 || nowhere);
    }

    AssetDraft applied(AssetDraft card) {
        Use now = card.use();
        return new AssetDraft(
                card.number(),
                card.stateNumber(),
                card.book(),
                category.map(chosen -> card.what().withCategory(chosen.id())).orElse(card.what()),
                card.worth(),
                card.source(),
                new Use(
                        state.orElse(now.state()),
                        department.map(Department::id).orElse(now.departmentId()),
                        now.purpose(),
                        now.note()),
                moves() && !leavesPlaces(card) ? List.of(place(card)) : card.places());
    }

    private Place place(AssetDraft card) {
        Place stands = card.places().isEmpty()
                ? Place.of(Optional.empty(), Keeper.NOBODY, card.what().quantity())
                : card.places().get(0);
        Place moved = room.map(stands::in).orElse(stands);
        return byRoom ? moved.keptByRoom() : keeper.map(moved::keptBy).orElse(moved);
    }
}
