package org.zongwu.asset.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zongwu.asset.Asset;
import org.zongwu.school.Room;

/** The same list a second time: it must not double what the first brought. */
final class Repeats {
    private Repeats() {}

    /** Names of which every row without a number has a card of its own, as many pieces of that value in that room. */
    static Set<String> of(List<Entry> rows, Collection<Asset> known, Names school) {
        Map<String, Integer> cards = new HashMap<>();
        known.forEach(card -> cards.merge(
                key(card.what().name(), card.what().quantity(), card.worth().costFen(), card.place()),
                1,
                Integer::sum));
        Set<String> names = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Entry row : rows) {
            if (row.numbered()) {
                continue;
            }
            String name = row.what().name();
            String room = school.room(row.place()).map(Room::label).orElse("");
            String key = key(name, row.what().quantity(), row.worth().costFen(), room);
            boolean there = !room.isEmpty() && cards.merge(key, -1, Integer::sum) >= 0;
            (there ? names : others).add(name);
        }
        names.removeAll(others);
        return names;
    }

    private static String key(String name, int quantity, long costFen, String room) {
        return name + "|" + quantity + "|" + costFen + "|" + room;
    }
}
