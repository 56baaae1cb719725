package org.zongwu.school;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.audit.Entry;
import org.zongwu.db.Tx;

/** Buildings, floors and rooms as stored. */
public final class RoomDao {
    private static final String SELECT = """
            select r.id, r.floor_id, b.id as building_id, b.name as building, f.number as floor, r.name, r.usage,
                   r.closed, r.version
            from room r
            join floor f on f.id = r.floor_id
            join building b on b.id = f.building_id
            """;

    public record Building(long id, String campus, String name) {}

    public List<Building> buildings(Tx tx) {
        return tx.query("select id, campus, name from building where closed = 0 order by pinyin, id")
                .map(ConstructorMapper.of(Building.class))
                .list();
    }

    public List<Room> open(Tx tx) {
        return tx.query(SELECT + "where r.closed = 0 order by b.pinyin, f.number, r.pinyin, r.id")
                .map(ConstructorMapper.of(Room.class))
                .list();
    }

    public Optional<Room> of(Tx tx, long id) {
        return tx.query(SELECT + "where r.id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Room.class))
                .findOne();
    }

    /** The room that this writing means, however it is spaced or punctuated. */
    public Optional<Room> meant(Tx tx, String written) {
        return tx.query(SELECT + "where r.name_key = :key and r.closed = 0")
                .bind("key", RoomName.read(written).key())
                .map(ConstructorMapper.of(Room.class))
                .findOne();
    }

    /** Makes the building of this name or opens it again, and answers what the trail says of that: nothing when it stood open. */
    public List<Entry> raise(Tx tx, RoomName name) {
        Optional<Boolean> closed = tx.query("select closed from building where name = :name")
                .bind("name", name.building())
                .mapTo(Boolean.class)
                .findOne();
        floor(tx, name);
        if (!closed.orElse(true)) {
            return List.of();
        }
        long id = building(tx, name.building());
        return List.of(
                closed.isPresent()
                        ? Entry.of("school.building.reopen", "building", id, name.building())
                        : Entry.of("school.building.add", "building", id, name.building()));
    }

    /** The floor that the name speaks of; it and its building are made when they are missing, opened when closed. */
    public long floor(Tx tx, RoomName name) {
        tx.update("update building set closed = 0 where name = :name and closed = 1")
                .bind("name", name.building())
                .execute();
        return floor(tx, building(tx, name.building()), name.floor());
    }

    /** Makes the room, and its building and floor when they are missing. */
    public Room add(Tx tx, RoomName name) {
        long floor = floor(tx, name);
        tx.update("""
                        insert into room (floor_id, name, name_key, pinyin)
                        values (:floor, :name, :key, :pinyin)""")
                .bind("floor", floor)
                .bind("name", name.room())
                .bind("key", name.key())
                .bind("pinyin", Pinyin.sortKey(name.building() + " " + name.room()))
                .execute();
        return of(tx, tx.lastId()).orElseThrow();
    }

    /** The rooms that are closed, by the normal form of their names. */
    public Set<String> shut(Tx tx) {
        return tx.query("select name_key from room where closed = 1")
                .mapTo(String.class)
                .collect(Collectors.toSet());
    }

    /** The room of this name: opened again with its building when it was closed, made when there is none. */
    public void open(Tx tx, RoomName name) {
        int known = tx.update("update room set closed = 0, version = version + closed where name_key = :key")
                .bind("key", name.key())
                .execute();
        if (known == 0) {
            add(tx, name);
        }
        tx.update("""
                        update building set closed = 0
                        where closed = 1 and id = (select f.building_id from room r join floor f on f.id = r.floor_id
                                                    where r.name_key = :key)""").bind("key", name.key()).execute();
    }

    private static long building(Tx tx, String name) {
        return tx.query("select id from building where name = :name")
                .bind("name", name)
                .mapTo(Long.class)
                .findOne()
                .orElseGet(() -> {
                    tx.update("insert into building (name, pinyin) values (:name, :pinyin)")
                            .bind("name", name)
                            .bind("pinyin", Pinyin.sortKey(name))
                            .execute();
                    return tx.lastId();
                });
    }

    private static long floor(Tx tx, long building, int number) {
        return tx.query("select id from floor where building_id = :building and number = :number")
                .bind("building", building)
                .bind("number", number)
                .mapTo(Long.class)
                .findOne()
                .orElseGet(() -> {
                    tx.update("insert into floor (building_id, number, label) values (:building, :number, :label)")
                            .bind("building", building)
                            .bind("number", number)
                            .bind("label", Integer.toString(number))
                            .execute();
                    return tx.lastId();
                });
    }
}
