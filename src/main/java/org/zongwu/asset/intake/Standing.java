package org.zongwu.asset.intake;

import java.util.ArrayList;
import java.util.List;
import org.zongwu.asset.Place;

/**
 * Where the pieces of a card stand, as two cells of a file say it: 格致楼 101×20；格致楼 102×25 and, in the same order,
 * 王芳×20；李明×25. One place of all pieces, and one keeper of all, are named alone.
 */
public record Standing(String place, String keeper) {
    /** Some pieces, as written. */
    record Part(String room, String keeper, int pieces) {}

    /** How the file says it of a card of {@code quantity} pieces. */
    public static Standing of(List<Place> places, int quantity) {
        if (places.size() == 1 && places.get(0).quantity() == quantity) {
            return new Standing(places.get(0).room(), places.get(0).keeper());
        }
        boolean roomless = places.stream().allMatch(place -> place.room().isEmpty());
        List<String> keepers = places.stream().map(Place::keeper).distinct().toList();
        return new Standing(
                roomless ? "" : Pieces.said(places, Place::room),
                roomless || keepers.size() > 1 ? Pieces.said(places, Place::keeper) : keepers.get(0));
    }

    /** Whether a cell says how many pieces it means. */
    boolean listed() {
        return !Pieces.read(place).isEmpty() || !Pieces.read(keeper).isEmpty();
    }

    /** Whether both cells speak of the same pieces. */
    boolean agrees() {
        List<Integer> rooms = Pieces.read(place).stream().map(Pieces::pieces).toList();
        List<Integer> keepers = Pieces.read(keeper).stream().map(Pieces::pieces).toList();
        return rooms.isEmpty() || keepers.isEmpty() || rooms.equals(keepers);
    }

    /** To be asked when the cells agree; {@code quantity} stand together when none says how many. */
    List<Part> parts(int quantity) {
        List<Pieces> rooms = Pieces.read(place);
        List<Pieces> keepers = Pieces.read(keeper);
        if (rooms.isEmpty() && keepers.isEmpty()) {
            return List.of(new Part(place, keeper, quantity));
        }
        List<Pieces> counted = rooms.isEmpty() ? keepers : rooms;
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            parts.add(new Part(
                    rooms.isEmpty() ? place : rooms.get(i).name(),
                    keepers.isEmpty() ? keeper : keepers.get(i).name(),
                    counted.get(i).pieces()));
        }
        return parts;
    }
}
