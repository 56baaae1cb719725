package org.zongwu.asset.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zongwu.asset.Place;

/**
 * Where the pieces of a card stand, as two cells of a file say it: 格致楼 101×20；格致楼 102×25 and, in the same order,
 * 王芳×20；李明×25. One place of all pieces, and one keeper of all, are named alone.
 */
public record Standing(String place, String keeper) {
    private static final Pattern PIECES = Pattern.compile("(.*)×\\s*([1-9]\\d{0,6})");

    /** Some pieces, as written. */
    record Part(String room, String keeper, int pieces) {}

    private record Named(String name, int pieces) {}

    /** How the file says it of a card of {@code quantity} pieces. */
    public static Standing of(List<Place> places, int quantity) {
        if (places.size() == 1 && places.get(0).quantity() == quantity) {
            return new Standing(places.get(0).room(), places.get(0).keeper());
        }
        boolean roomless = places.stream().allMatch(place -> place.room().isEmpty());
        List<String> keepers = places.stream().map(Place::keeper).distinct().toList();
        return new Standing(
                roomless ? "" : each(places, Place::room),
                roomless || keepers.size() > 1 ? each(places, Place::keeper) : keepers.get(0));
    }

    /** Whether a cell says how many pieces it means. */
    boolean listed() {
        return !named(place).isEmpty() || !named(keeper).isEmpty();
    }

    /** Whether both cells speak of the same pieces. */
    boolean agrees() {
        List<Integer> rooms = named(place).stream().map(Named::pieces).toList();
        List<Integer> keepers = named(keeper).stream().map(Named::pieces).toList();
        return rooms.isEmpty() || keepers.isEmpty() || rooms.equals(keepers);
    }

    /** To be asked when the cells agree; {@code quantity} stand together when none says how many. */
    List<Part> parts(int quantity) {
        List<Named> rooms = named(place);
        List<Named> keepers = named(keeper);
        if (rooms.isEmpty() && keepers.isEmpty()) {
            return List.of(new Part(place, keeper, quantity));
        }
        List<Named> counted = rooms.isEmpty() ? keepers : rooms;
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            parts.add(new Part(
                    rooms.isEmpty() ? place : rooms.get(i).name(),
                    keepers.isEmpty() ? keeper : keepers.get(i).name(),
                    counted.get(i).pieces()));
        }
        return parts;
    }

    private static String each(List<Place> places, Function<Place, String> name) {
        return places.stream()
                .map(place -> name.apply(place) + "×" + place.quantity())
                .collect(Collectors.joining("；"));
    }

    /** Nothing when the cell is a plain name. */
    private static List<Named> named(String cell) {
        List<Named> all = new ArrayList<>();
        if (cell.indexOf('×') < 0) {
            return all;
        }
        for (String part : cell.split("[;；]", -1)) {
            Matcher said = PIECES.matcher(part.strip());
            if (!said.matches()) {
                return List.of();
            }
            all.add(new Named(said.group(1).strip(), Integer.parseInt(said.group(2))));
        }
        return all;
    }
}
