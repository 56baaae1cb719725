package org.zongwu.asset.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.zongwu.asset.Place;
import org.zongwu.asset.PlaceReader;
import org.zongwu.web.Errors;
import org.zongwu.web.Fields;

/**
 * The lines of a lot as typed: {@code place.1}, {@code keeper.1}, {@code pieces.1} and so on. A line of which nothing was
 * filled in is left out.
 */
record PlaceForm(Map<String, List<String>> typed) {
    static final String LABELS = "place.field.";
    private static final int MOST = 300;

    /** The places of a card as the form shows them first, with one empty line to write into. */
    static Map<String, List<String>> of(List<Place> places, PlaceReader reader, int version) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("version", List.of(Integer.toString(version)));
        int line = 0;
        for (Place place : places) {
            line++;
            fields.put("place." + line, List.of(place.room()));
            fields.put("keeper." + line, List.of(reader.keeper(place)));
            fields.put("pieces." + line, List.of(Integer.toString(place.quantity())));
        }
        put(fields, line + 1);
        return fields;
    }

    /** The numbers of the lines, in order. */
    List<Integer> lines() {
        TreeSet<Integer> numbers = new TreeSet<>();
        typed.keySet().stream()
                .filter(name -> name.matches("place\\.\\d{1,4}"))
                .forEach(name -> numbers.add(Integer.parseInt(name.substring(6))));
        return numbers.stream().limit(MOST).toList();
    }

    /** The same with a further, empty line. */
    Map<String, List<String>> longer() {
        Map<String, List<String>> fields = new LinkedHashMap<>(typed);
        put(fields, lines().stream().mapToInt(n -> n).max().orElse(0) + 1);
        return fields;
    }

    /** The same without that line. */
    Map<String, List<String>> without(String line) {
        Map<String, List<String>> fields = new LinkedHashMap<>(typed);
        List.of("place.", "keeper.", "pieces.").forEach(name -> fields.remove(name + line));
        return fields;
    }

    /** The places that were meant, at most {@code quantity} pieces in all; faults are said at their fields. */
    List<Place> check(int quantity, List<Place> stored, PlaceReader reader, Errors errors) {
        Fields fields = new Fields(typed, errors, LABELS);
        List<Place> places = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int line : lines()) {
            if (!empty(fields, line)) {
                places.add(place(fields, line, stored, reader));
                numbers.add(line);
            }
        }
        // three hundred lines of the most pieces are more than an int holds
        long placed = places.stream().mapToLong(Place::quantity).sum();
        if (placed > quantity && !errors.any()) {
            int last = numbers.get(numbers.size() - 1);
            errors.add("pieces." + last, "place.error.sum", placed, placed - quantity, quantity);
        }
        return places;
    }

    private static Place place(Fields fields, int line, List<Place> stored, PlaceReader reader) {
        String room = "place." + line;
        String keeper = "keeper." + line;
        OptionalInt pieces = fields.quantity("pieces." + line);
        if (fields.text("pieces." + line).isEmpty()) {
            fields.errors().add("pieces." + line, "place.error.pieces");
        }
        Place place = stored.stream()
                .filter(old -> reader.unchanged(fields, room, keeper, old))
                .findFirst()
                .map(old -> old.with(pieces.orElse(1)))
                .orElseGet(() -> reader.read(fields, room, keeper, pieces.orElse(1)));
        if (place.nowhere() && !fields.errors().has(room) && !fields.errors().has(keeper)) {
            fields.errors().add(room, "place.error.where");
        }
        return place;
    }

    private static boolean empty(Fields fields, int line) {
        return (fields.text("place." + line) + fields.text("keeper." + line) + fields.text("pieces." + line)).isEmpty();
    }

    private static void put(Map<String, List<String>> fields, int line) {
        fields.put("place." + line, List.of(""));
        fields.put("keeper." + line, List.of(""));
        fields.put("pieces." + line, List.of(""));
    }
}
