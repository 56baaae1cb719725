package org.zongwu.asset;

import java.util.List;
import java.util.Optional;
import org.zongwu.school.Pinyin;

/** What a list shows and sorts by, told once when a card is stored: places and keepers in words, and the sort keys of Chinese texts. */
public record Words(
        String nameKey, String categoryKey, String place, String placeKey, String keeper, String keeperKey) {

    public static Words of(AssetDraft draft, Optional<Category> category) {
        String place = said(draft.places().stream().map(Place::room).toList());
        String keeper = said(draft.places().stream().map(Place::keeper).toList());
        return new Words(
                Pinyin.sortKey(draft.what().name()),
                category.map(Category::code).orElse("\uFFFF"),
                place,
                Pinyin.sortKey(place),
                keeper,
                keeper.isEmpty() ? "\uFFFF" : Pinyin.nameKey(keeper));
    }

    /** One name as it is; two joined; from three on the first and how many. */
    private static String said(List<String> names) {
        List<String> distinct =
                names.stream().filter(name -> !name.isEmpty()).distinct().toList();
        return switch (distinct.size()) {
            case 0 -> "";
            case 1, 2 -> String.join("、", distinct);
            default -> distinct.get(0) + " 等 " + distinct.size() + " 处";
        };
    }
}
