package org.zongwu.asset.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zongwu.asset.Place;

/** A name and how many pieces it has, one of those in a cell: 格致楼 101×20；格致楼 102×25. */
record Pieces(String name, int pieces) {
    private static final Pattern ONE = Pattern.compile("(.*)×\\s*([1-9]\\d{0,6})");

    static String said(List<Place> places, Function<Place, String> name) {
        return places.stream()
                .map(place -> name.apply(place) + "×" + place.quantity())
                .collect(Collectors.joining("；"));
    }

    /** Nothing when the cell is a plain name. */
    static List<Pieces> read(String cell) {
        List<Pieces> all = new ArrayList<>();
        if (cell.indexOf('×') < 0) {
            return all;
        }
        for (String part : cell.split("[;；]", -1)) {
            Matcher said = ONE.matcher(part.strip());
            if (!said.matches()) {
                return List.of();
            }
            all.add(new Pieces(said.group(1).strip(), Integer.parseInt(said.group(2))));
        }
        return all;
    }
}
