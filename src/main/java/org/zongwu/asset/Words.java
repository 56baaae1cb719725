package org.zongwu.asset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.asset.category.Category;
import org.zongwu.school.Pinyin;

/**
 * What a list shows, sorts by and finds, told once when a card is stored: places and keepers in words, the sort keys of
 * Chinese texts. {@code everywhere} and {@code everybody} name all places and keepers, for
 * the search index; {@code place} and {@code keeper} are short.
 */
public record Words(
        String nameKey,
        String categoryKey,
        String place,
        String placeKey,
        String keeper,
        String keeperKey,
        String everywhere,
        String everybody) {

    /** Keeps the keys that were told already: a list of thousands has few different names. */
    static final class Told {
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, String> people = new HashMap<>();
    }

    public static Words of(AssetDraft draft, Optional<Category> category) {
        return of(draft, category, new Told());
    }

    static Words of(AssetDraft draft, Optional<Category> category, Told told) {
        return of(draft.what().name(), category.map(Category::code).orElse(""), draft.places(), told);
    }

    static Words of(String name, String categoryCode, List<Place> places) {
        return of(name, categoryCode, places, new Told());
    }

    private static Words of(String name, String categoryCode, List<Place> places, Told told) {
        List<String> rooms = distinct(places.stream().map(Place::room).toList());
        List<String> keepers = distinct(places.stream().map(Place::keeper).toList());
        String place = said(rooms);
        String keeper = said(keepers);
        return new Words(
                told.texts.computeIfAbsent(name, Pinyin::sortKey),
                categoryCode.isEmpty() ? "\uFFFF" : categoryCode,
                place,
                told.texts.computeIfAbsent(place, Pinyin::sortKey),
                keeper,
                told.people.computeIfAbsent(keeper, Pinyin::nameKey),
                String.join(" ", rooms),
                String.join(" ", keepers));
    }

    private static List<String> distinct(List<String> names) {
        return names.stream().filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** One name as it is; two joined; from three on the first and how many. */
    private static String said(List<String> distinct) {
        return switch (distinct.size()) {
            case 0 -> "";
            case 1, 2 -> String.join("、", distinct);
            default -> distinct.get(0) + " 等 " + distinct.size() + " 处";
        };
    }
}
