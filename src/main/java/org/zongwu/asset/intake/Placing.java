package org.zongwu.asset.intake;

import java.util.List;
import java.util.Optional;
import org.zongwu.asset.Place;
import org.zongwu.school.Department;
import org.zongwu.school.Keeper;
import org.zongwu.school.Room;

/** From the names a row writes to the room and the keeper they mean. */
final class Placing {
    private Placing() {}

    /** The class of a classroom's list, else the keeper; two people of one name are told apart by the row's department. */
    static Optional<Keeper> keeper(Entry row, Names school) {
        if (!row.className().isEmpty() && school.className(row.className()).isPresent()) {
            return school.schoolClass(row.className()).map(c -> new Keeper(0, 0, c.id(), c.name()));
        }
        List<Keeper> found = row.keeper().isEmpty() ? List.of() : school.keepers(row.keeper());
        if (found.size() <= 1) {
            return found.stream().findFirst();
        }
        long department =
                school.department(row.department()).map(Department::id).orElse(-1L);
        List<Keeper> near = found.stream()
                .filter(keeper -> school.people().stream()
                        .anyMatch(person -> person.id() == keeper.personId() && person.departmentId() == department))
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** Where {@code quantity} pieces of the row stand, unless it says of each place how many; nothing where neither room nor keeper is known. */
    static List<Place> places(Entry row, Names school, int quantity) {
        boolean listed = row.listed();
        return row.parts().stream()
                .map(part -> place(part, school, listed ? part.what().quantity() : quantity))
                .filter(place -> !place.nowhere())
                .toList();
    }

    private static Place place(Entry row, Names school, int pieces) {
        Optional<Room> room = row.place().isEmpty() ? Optional.empty() : school.room(row.place());
        return Place.of(room, keeper(row, school).orElse(Keeper.NOBODY), pieces);
    }
}
