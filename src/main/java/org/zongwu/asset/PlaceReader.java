package org.zongwu.asset;

import java.util.List;
import java.util.Optional;
import org.zongwu.school.Keeper;
import org.zongwu.school.Room;
import org.zongwu.school.SchoolIndex;
import org.zongwu.web.Fields;

/**
 * Understands a room and a keeper as people write them, and writes them as they are understood again. {@code byRoom} is
 * the word, in the reader's language, for "whoever keeps the room".
 */
public record PlaceReader(SchoolIndex school, String byRoom) {

    /** The place of so many pieces; {@link Place#nowhere} when neither was written, or a fault is said at its field. */
    public Place read(Fields fields, String roomField, String keeperField, int quantity) {
        Optional<Room> room = room(fields, roomField);
        if (!fields.text(keeperField).equals(byRoom)) {
            return Place.of(room, keeper(fields, keeperField), quantity);
        }
        if (room.isEmpty()) {
            fields.errors().add(keeperField, "asset.error.byRoom", byRoom);
        }
        return room.map(found -> Place.byRoom(found, "", quantity))
                .orElseGet(() -> Place.of(room, Keeper.NOBODY, quantity));
    }

    /** Whether the two fields still say where {@code stored} stands: then nobody is looked up, who may have left. */
    public boolean unchanged(Fields fields, String roomField, String keeperField, Place stored) {
        return fields.text(roomField).equals(stored.room())
                && fields.text(keeperField).equals(keeper(stored));
    }

    /** The keeper as a form shows him: told apart by his department where two bear one name. */
    public String keeper(Place place) {
        return place.byRoom()
                ? byRoom
                : school.people().stream()
                        .filter(person -> person.id() == place.keeperPersonId())
                        .findFirst()
                        .map(school::label)
                        .orElse(place.keeper());
    }

    private Optional<Room> room(Fields fields, String field) {
        String written = fields.text(field);
        Optional<Room> room = written.isEmpty() ? Optional.empty() : school.room(written);
        if (room.isEmpty() && !written.isEmpty()) {
            fields.errors().add(field, "asset.error.room", written);
        }
        return room;
    }

    private Keeper keeper(Fields fields, String field) {
        String written = fields.text(field);
        if (written.isEmpty()) {
            return Keeper.NOBODY;
        }
        List<Keeper> found = school.keepers(written);
        if (found.size() != 1) {
            fields.errors().add(field, found.isEmpty() ? "asset.error.keeper" : "asset.error.keepers", written);
            return Keeper.NOBODY;
        }
        return found.get(0);
    }
}
