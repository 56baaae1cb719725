package org.zongwu.asset.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zongwu.asset.Place;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.ImportKind;
import org.zongwu.web.Message;

/** How many of a thing stand in a room: as the register has it, and as a list counts them, all its rows together. */
final class RoomCounts {
    private record Spot(String name, String room) {}

    /** {@code missing} of the {@code now} counted so far are not known to stand there. */
    record Gap(int missing, int now) {}

    private final Map<Spot, Integer> counted = new LinkedHashMap<>();
    private final Map<String, Integer> standing; // by name|room

    RoomCounts(Map<String, Integer> standing) {
        this.standing = new LinkedHashMap<>(standing);
    }

    Gap count(Entry row, String room) {
        int pieces = row.what().quantity();
        if (room.isEmpty()) {
            return new Gap(pieces, pieces);
        }
        Spot spot = new Spot(row.what().name(), room);
        int known = known(spot);
        int now = counted.merge(spot, pieces, Integer::sum);
        return new Gap(Math.max(0, now - known) - Math.max(0, now - pieces - known), now);
    }

    void move(Place place, String name, int pieces) {
        standing.merge(name + "|" + place.room(), pieces, Integer::sum);
    }

    /** Where the register knows more than the list counts: nothing takes them away, somebody must look. */
    List<DryRun.Note> shortages() {
        List<Message> all = new ArrayList<>();
        counted.forEach((spot, now) -> {
            if (known(spot) > now) {
                all.add(Message.of("intake.note.fewer", spot.room(), spot.name(), known(spot), now));
            }
        });
        int more = all.size() - ImportKind.NAMED;
        if (more > 0) {
            all.subList(ImportKind.NAMED, all.size()).clear();
            all.add(Message.of("intake.note.fewerElsewhere", more));
        }
        return all.stream().map(text -> new DryRun.Note("warn", text)).toList();
    }

    private int known(Spot spot) {
        return standing.getOrDefault(spot.name() + "|" + spot.room(), 0);
    }
}
