package org.zongwu.school.room.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zongwu.db.Tx;
import org.zongwu.school.RoomName;
import org.zongwu.school.room.RoomCard;
import org.zongwu.school.room.RoomDraft;
import org.zongwu.sheet.wizard.ImportKind.Thing;
import org.zongwu.sheet.wizard.ReferencesDao;

/** What an import of rooms needs to be taken back. */
final class TakenDao {
    private static final String MADE =
            "(select object_id from import_row where import_id = :id and object_kind = 'room' and act = 'NEW')";

    /** What a change may change of a room, as one text. */
    String snapshot(Tx tx, long id) {
        return tx.query("""
                        select json_object('closed', r.closed, 'floor', f.number, 'usage', r.usage, 'department', coalesce(r.department_id, 0),
                                           'keeper', coalesce(r.keeper_id, 0))
                        from room r
                        join floor f on f.id = r.floor_id
                        where r.id = :id""").bind("id", id).mapTo(String.class).one();
    }

    RoomDraft before(Tx tx, String snapshot, RoomCard now) {
        return tx.query("select :s ->> 'floor', :s ->> 'usage', :s ->> 'department', :s ->> 'keeper'")
                .bind("s", snapshot)
                .map((row, context) -> new RoomDraft(
                        new RoomName(now.building(), row.getInt(1), now.name()),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4)))
                .one();
    }

    boolean wasClosed(Tx tx, String snapshot) {
        return tx.query("select coalesce(nullif(:s, '') ->> 'closed', 0)")
                .bind("s", snapshot)
                .mapTo(Boolean.class)
                .one();
    }

    /** Those of an import that were changed since, or in which something stands by now. */
    List<Thing> touched(Tx tx, long importId) {
        TreeMap<String, Thing> touched = new TreeMap<>();
        add(touched, tx, importId, """
                (select i.object_id
                 from import_row i
                 join room x on x.id = i.object_id
                 where i.import_id = :id and i.object_kind = 'room' and x.version <> i.after_version)""");
        ReferencesDao.to(tx, "room").forEach(one -> add(touched, tx, importId, one.among(MADE)));
        return List.copyOf(touched.values());
    }

    private static void add(Map<String, Thing> touched, Tx tx, long importId, String ids) {
        tx.query("""
                        select b.name || ' ' || r.name, r.id
                        from room r
                        join floor f on f.id = r.floor_id
                        join building b on b.id = f.building_id
                        where r.id in\s""" + ids)
                .bind("id", importId)
                .map((row, context) -> new Thing(row.getString(1), "/rooms/" + row.getLong(2) + "/edit"))
                .forEach(thing -> touched.put(thing.name(), thing));
    }
}
