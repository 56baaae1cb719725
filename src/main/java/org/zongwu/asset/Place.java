package org.zongwu.asset;

import java.util.Optional;
import org.zongwu.school.Keeper;
import org.zongwu.school.Room;

/**
 * Some pieces of a card, where they stand and who answers for them. Ids are 0 for none; at most one of the three keepers
 * is named, and none when whoever keeps the room answers ({@code byRoom}). {@code room} and {@code keeper} are their names
 * in words; {@code since} is the day from which they stand there, empty for a place not stored yet.
 */
public record Place(
        long roomId,
        String room,
        long keeperPersonId,
        long keeperDepartmentId,
        long keeperClassId,
        boolean byRoom,
        String keeper,
        int quantity,
        String since) {

    /** A place to be stored: from today on. */
    public static Place of(Optional<Room> room, Keeper keeper, int quantity) {
        return new Place(
                room.map(Room::id).orElse(0L),
                room.map(Room::label).orElse(""),
                keeper.personId(),
                keeper.departmentId(),
                keeper.classId(),
                false,
                keeper.name(),
                quantity,
                "");
    }

    /** In this room, kept by whoever keeps the room. */
    public static Place byRoom(Room room, String keeper, int quantity) {
        return new Place(room.id(), room.label(), 0, 0, 0, true, keeper, quantity, "");
    }

    public boolean nowhere() {
        return roomId == 0 && keeperPersonId == 0 && keeperDepartmentId == 0 && keeperClassId == 0;
    }

    public Place with(int pieces) {
        return new Place(
                roomId, room, keeperPersonId, keeperDepartmentId, keeperClassId, byRoom, keeper, pieces, since);
    }

    /** Carried to another room by the same keeper. */
    public Place in(Room other) {
        return new Place(
                other.id(),
                other.label(),
                keeperPersonId,
                keeperDepartmentId,
                keeperClassId,
                byRoom,
                keeper,
                quantity,
                "");
    }

    /** Carried to where the other stands. */
    public Place in(Place other) {
        return new Place(
                other.roomId,
                other.room,
                keeperPersonId,
                keeperDepartmentId,
                keeperClassId,
                byRoom,
                keeper,
                quantity,
                "");
    }

    /** Kept by the other's keeper. */
    public Place keptAs(Place other) {
        return new Place(
                roomId,
                room,
                other.keeperPersonId,
                other.keeperDepartmentId,
                other.keeperClassId,
                other.byRoom,
                other.keeper,
                quantity,
                "");
    }

    public Place keptBy(Keeper other) {
        return new Place(
                roomId,
                room,
                other.personId(),
                other.departmentId(),
                other.classId(),
                false,
                other.name(),
                quantity,
                "");
    }

    public Place keptByRoom() {
        return new Place(roomId, room, 0, 0, 0, true, "", quantity, "");
    }

    Place with(String keeperName) {
        return new Place(
                roomId, room, keeperPersonId, keeperDepartmentId, keeperClassId, byRoom, keeperName, quantity, since);
    }

    /** The same room and the same keeper, however many pieces. */
    boolean sameAs(Place other) {
        return roomId == other.roomId
                && keeperPersonId == other.keeperPersonId
                && keeperDepartmentId == other.keeperDepartmentId
                && keeperClassId == other.keeperClassId
                && byRoom == other.byRoom;
    }

    /** {@code 明德楼 201 赵雅琴 ×44}. */
    public String said() {
        return (room + " " + keeper).strip() + " ×" + quantity;
    }
}
