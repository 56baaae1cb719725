package org.zongwu.school.room;

import java.util.List;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zongwu.db.Tx;
import org.zongwu.school.Pinyin;
import org.zongwu.school.RoomName;

/** Buildings and floors as the list of rooms shows them, and the changes of buildings. */
final class BuildingDao {

    /** A building with the number of its open rooms. */
    record Building(long id, String campus, String name, int rooms, boolean closed, int version) {}

    record Floor(long id, long buildingId, int number, int rooms) {}

    List<Building> buildings(Tx tx) {
        return tx.query("""
                        select b.id, b.campus, b.name, b.closed, b.version,
                               (select count(*) from room r join floor f on f.id = r.floor_id
                                 where f.building_id = b.id and r.closed = 0) as rooms
                        from building b
                        order by b.closed, b.campus, b.pinyin, b.id""").map(ConstructorMapper.of(Building.class)).list();
    }

    List<Floor> floors(Tx tx) {
        return tx.query("""
                        select f.id, f.building_id, f.number,
                               (select count(*) from room r where r.floor_id = f.id and r.closed = 0) as rooms
                        from floor f
                        order by f.building_id, f.number""").map(ConstructorMapper.of(Floor.class)).list();
    }

    /** Renames the building and, since their keys begin with its name, all its rooms. Answers whether the version was right. */
    boolean rename(Tx tx, Building before, String name, String campus) {
        boolean current = tx.update("""
                                update building
                                set name = :name, campus = :campus, pinyin = :pinyin, version = version + 1
                                where id = :id and version = :version""")
                        .bind("name", name)
                        .bind("campus", campus)
                        .bind("pinyin", Pinyin.sortKey(name))
                        .bind("id", before.id())
                        .bind("version", before.version())
                        .execute()
                == 1;
        if (current && !before.name().equals(name)) {
            rekey(tx, before.id(), name);
        }
        return current;
    }

    void closeBuilding(Tx tx, long id) {
        tx.update("update building set closed = 1, version = version + 1 where id = :id")
                .bind("id", id)
                .execute();
    }

    void reopenBuilding(Tx tx, long id) {
        tx.update("update building set closed = 0, version = version + 1 where id = :id")
                .bind("id", id)
                .execute();
    }

    private static void rekey(Tx tx, long building, String name) {
        PreparedBatch batch = tx.batch("update room set name_key = :key, pinyin = :pinyin where id = :id");
        for (RoomCard room : tx.query(RoomEditDao.SELECT + "where b.id = :building")
                .bind("building", building)
                .map(ConstructorMapper.of(RoomCard.class))
                .list()) {
            RoomName renamed = new RoomName(name, room.floor(), room.name());
            batch.bind("key", renamed.key())
                    .bind("pinyin", RoomEditDao.sortKey(renamed))
                    .bind("id", room.id())
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
