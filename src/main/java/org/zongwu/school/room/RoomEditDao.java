package org.zongwu.school.room;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.db.Tx;
import org.zongwu.school.Pinyin;
import org.zongwu.school.RoomName;

/** Rooms as their list and form show them, and their changes. */
public final class RoomEditDao {
    static final String SELECT = """
            select r.id, r.floor_id, b.id as building_id, b.name as building, f.number as floor, r.name, r.usage,
                   coalesce(r.department_id, 0) as department_id, coalesce(d.name, '') as department,
                   coalesce(r.keeper_id, 0) as keeper_id, coalesce(k.name, '') as keeper,
                   coalesce((select group_concat(c.name, ' ') from class c where c.room_id = r.id and c.closed = 0), '')
                       as school_class,
                   r.closed, r.version
            from room r
            join floor f on f.id = r.floor_id
            join building b on b.id = f.building_id
            left join department d on d.id = r.department_id
            left join person k on k.id = r.keeper_id
            """;

    /** {@code place} is {@code b1} or {@code f2}; empty texts let everything through; {@code shut} shows the closed ones alone. */
    public record Filter(String text, String place, String shut) {}

    private record Named(long id, String label) {}

    public List<RoomCard> page(Tx tx, Filter filter, int limit, long offset) {
        Map<String, Object> values = new HashMap<>();
        return tx.query(SELECT + "where " + where(tx, filter, values)
                        + " order by b.pinyin, f.number, r.pinyin, r.id limit :limit offset :offset")
                .bindMap(values)
                .bind("limit", limit)
                .bind("offset", offset)
                .map(ConstructorMapper.of(RoomCard.class))
                .list();
    }

    public long count(Tx tx, Filter filter) {
        Map<String, Object> values = new HashMap<>();
        return tx.query("""
                        select count(*)
                        from room r
                        join floor f on f.id = r.floor_id
                        join building b on b.id = f.building_id
                        left join department d on d.id = r.department_id
                        left join person k on k.id = r.keeper_id
                        where %s""".formatted(where(tx, filter, values)))
                .bindMap(values)
                .mapTo(Long.class)
                .one();
    }

    public Optional<RoomCard> card(Tx tx, long id) {
        return tx.query(SELECT + "where r.id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(RoomCard.class))
                .findOne();
    }

    /** Open and closed. */
    public List<RoomCard> all(Tx tx) {
        return tx.query(SELECT + "order by r.id")
                .map(ConstructorMapper.of(RoomCard.class))
                .list();
    }

    /** The keys among these that a room bears, open or closed. */
    public Set<String> taken(Tx tx, Set<String> keys) {
        return tx.query("select name_key from room where name_key in (<keys>)")
                .bindList("keys", List.copyOf(keys))
                .mapTo(String.class)
                .set();
    }

    /** What the form of a room adds to its name. */
    public void describe(Tx tx, long id, RoomDraft draft) {
        tx.update("""
                        update room
                        set usage = :usage, department_id = nullif(:department, 0), keeper_id = nullif(:keeper, 0)
                        where id = :id""")
                .bind("usage", draft.usage())
                .bind("department", draft.departmentId())
                .bind("keeper", draft.keeperId())
                .bind("id", id)
                .execute();
    }

    /** Answers whether the room still had that version. */
    boolean change(Tx tx, long id, int version, long floorId, RoomDraft draft) {
        boolean current = tx.update("""
                                update room
                                set floor_id = :floor, name = :name, name_key = :key, pinyin = :pinyin,
                                    version = version + 1
                                where id = :id and version = :version""")
                        .bind("floor", floorId)
                        .bind("name", draft.name().room())
                        .bind("key", draft.name().key())
                        .bind("pinyin", sortKey(draft.name()))
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1;
        if (current) {
            describe(tx, id, draft);
        }
        return current;
    }

    void close(Tx tx, long id) {
        tx.update("update room set closed = 1, version = version + 1 where id = :id")
                .bind("id", id)
                .execute();
    }

    void reopen(Tx tx, long id) {
        tx.update("update room set closed = 0, version = version + 1 where id = :id")
                .bind("id", id)
                .execute();
    }

    static String sortKey(RoomName name) {
        return Pinyin.sortKey(name.building() + " " + name.room());
    }

    /** However it is spaced: 明德楼203 finds 明德楼 203, and so does mdl203. */
    private static String where(Tx tx, Filter filter, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder(filter.shut().isEmpty() ? "r.closed = 0" : "r.closed = 1");
        if (!filter.text().isEmpty()) {
            sql.append(" and ").append("""
                    (instr(replace(b.name || r.name, ' ', ''), :close) > 0 or instr(r.usage, :text) > 0
                     or instr(coalesce(k.name, ''), :text) > 0 or instr(coalesce(d.name, ''), :text) > 0
                     or r.id in (select value from json_each(:sounding)))""");
            values.put("text", filter.text());
            values.put("close", filter.text().replace(" ", ""));
            values.put(
                    "sounding",
                    sounding(tx, filter.text().toLowerCase(Locale.ROOT)).toString());
        }
        if (filter.place().matches("[bf]\\d{1,9}")) {
            sql.append(filter.place().startsWith("b") ? " and b.id = :place" : " and f.id = :place");
            values.put("place", Long.parseLong(filter.place().substring(1)));
        }
        return sql.toString();
    }

    /** The rooms whose first letters hold the text. They are not stored: a school has some hundred rooms. */
    private static List<Long> sounding(Tx tx, String text) {
        if (!text.matches("[a-z][a-z0-9]*")) {
            return List.of();
        }
        return tx.query("""
                        select r.id, b.name || ' ' || r.name as label
                        from room r
                        join floor f on f.id = r.floor_id
                        join building b on b.id = f.building_id
                        order by r.id""").map(ConstructorMapper.of(Named.class)).stream()
                .filter(room -> Pinyin.initials(room.label()).contains(text))
                .map(Named::id)
                .toList();
    }
}
