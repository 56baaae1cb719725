package org.zongwu.school.room;

import java.util.List;
import org.zongwu.access.User;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Tx;
import org.zongwu.school.Renamed;
import org.zongwu.school.RoomDao;

/** The changing of a room, whole: the room, its row in the trail, the words that others keep of it. */
public final class Rooms {
    private final RoomDao rooms = new RoomDao();
    private final RoomEditDao edits = new RoomEditDao();
    private final TrailDao trail;
    private final List<Renamed> renamed;

    public Rooms(TrailDao trail, List<Renamed> renamed) {
        this.trail = trail;
        this.renamed = List.copyOf(renamed);
    }

    /** A new room, and its building and floor where they are missing; answers its id. */
    public long add(Tx tx, User who, RoomDraft draft) {
        trail.addAll(tx, who, rooms.raise(tx, draft.name()));
        long id = rooms.add(tx, draft.name()).id();
        edits.describe(tx, id, draft);
        trail.add(tx, who, Entry.of("school.room.add", "room", id, draft.name().label()));
        return id;
    }

    public void close(Tx tx, User who, RoomCard room) {
        edits.close(tx, room.id());
        trail.add(tx, who, Entry.of("school.room.close", "room", room.id(), room.label()));
    }

    public void reopen(Tx tx, User who, RoomCard room) {
        edits.reopen(tx, room.id());
        trail.add(tx, who, Entry.of("school.room.reopen", "room", room.id(), room.label()));
    }

    /** Answers whether the room still had the version of {@code before}. */
    public boolean change(Tx tx, User who, RoomCard before, RoomDraft draft) {
        List<Entry> building = rooms.raise(tx, draft.name());
        long floor = rooms.floor(tx, draft.name());
        if (!edits.change(tx, before.id(), before.version(), floor, draft)) {
            return false;
        }
        RoomCard now = edits.card(tx, before.id()).orElseThrow();
        Entry entry = Entry.of("school.room.edit", "room", now.id(), now.label())
                .changed("name", before.label(), now.label())
                .changed("floor", before.floor(), now.floor())
                .changed("usage", before.usage(), now.usage())
                .changed("department", before.department(), now.department())
                .changed("keeper", before.keeper(), now.keeper());
        trail.addAll(tx, who, building);
        if (!entry.changes().isEmpty()) {
            trail.add(tx, who, entry);
        }
        // a card may leave its keeper to its room: another keeper is another word on it
        if (!before.label().equals(now.label()) || before.keeperId() != now.keeperId()) {
            renamed.forEach(one -> one.room(tx, before.id()));
        }
        return true;
    }
}
