package org.zongwu.asset;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zongwu.db.Tx;

/** Where the pieces of cards stand. */
public final class PlaceDao {
    static final String SELECT = """
            select p.asset_id, coalesce(p.room_id, 0) as room_id, coalesce(trim(b.name || ' ' || r.name), '') as room,
                   coalesce(p.keeper_person_id, 0) as keeper_person_id,
                   coalesce(p.keeper_department_id, 0) as keeper_department_id,
                   coalesce(p.keeper_class_id, 0) as keeper_class_id,
                   coalesce(person.name, department.name, class.name, '') as keeper,
                   p.quantity
            from asset_place p
            left join room r on r.id = p.room_id
            left join floor f on f.id = r.floor_id
            left join building b on b.id = f.building_id
            left join person on person.id = p.keeper_person_id
            left join department on department.id = p.keeper_department_id
            left join class on class.id = p.keeper_class_id
            """;

    private final Clock clock;

    public PlaceDao(Clock clock) {
        this.clock = clock;
    }

    public List<Place> of(Tx tx, long assetId) {
        return tx.query(SELECT + "where p.asset_id = :asset order by p.id")
                .bind("asset", assetId)
                .map(ConstructorMapper.of(Place.class))
                .list();
    }

    /** How many pieces of each card stand somewhere. */
    public Map<Long, Integer> placed(Tx tx) {
        return tx
                .query("select asset_id, sum(quantity) from asset_place group by asset_id")
                .map((row, context) -> Map.entry(row.getLong(1), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many pieces of a name stand in a room, under {@code name|room}. */
    public Map<String, Integer> standing(Tx tx) {
        return tx.query("""
                        select a.name || '|' || b.name || ' ' || r.name, sum(p.quantity)
                        from asset_place p
                        join asset a on a.id = p.asset_id and a.voided_at = ''
                        join room r on r.id = p.room_id
                        join floor f on f.id = r.floor_id
                        join building b on b.id = f.building_id
                        group by a.name, r.id""").map((row, context) -> Map.entry(row.getString(1), row.getInt(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    /** The places of a card as one JSON text, for {@link #restore}. */
    String snapshot(Tx tx, long assetId) {
        return tx.query("""
                        select json_group_array(json_object('r', room_id, 'p', keeper_person_id, 'd', keeper_department_id,
                                                            'c', keeper_class_id, 'q', quantity, 's', since))
                        from asset_place
                        where asset_id = :asset""").bind("asset", assetId).mapTo(String.class).one();
    }

    void restore(Tx tx, long assetId, String snapshot) {
        tx.update("""
                        insert into asset_place (asset_id, room_id, keeper_person_id, keeper_department_id,
                                                 keeper_class_id, quantity, since)
                        select :asset, json_extract(value, '$.r'), json_extract(value, '$.p'), json_extract(value, '$.d'),
                               json_extract(value, '$.c'), json_extract(value, '$.q'), json_extract(value, '$.s')
                        from json_each(:snapshot)""").bind("asset", assetId).bind("snapshot", snapshot).execute();
    }

    /** The card's places become these. */
    public void put(Tx tx, long assetId, List<Place> places) {
        tx.update("delete from asset_place where asset_id = :asset")
                .bind("asset", assetId)
                .execute();
        insert(tx, Map.of(assetId, places));
    }

    void add(Tx tx, List<AssetDao.Fresh> cards) {
        insert(tx, cards.stream().collect(Collectors.toMap(AssetDao.Fresh::id, card -> card.draft()
                .places())));
    }

    private void insert(Tx tx, Map<Long, List<Place>> standing) {
        String today = LocalDate.now(clock).toString();
        PreparedBatch batch = tx.batch("""
                insert into asset_place (asset_id, room_id, keeper_person_id, keeper_department_id, keeper_class_id,
                                         quantity, since)
                values (:asset, nullif(:roomId, 0), nullif(:keeperPersonId, 0), nullif(:keeperDepartmentId, 0),
                        nullif(:keeperClassId, 0), :quantity, :since)""");
        new TreeMap<>(standing)
                .forEach((asset, places) -> places.forEach(place -> batch.bindMethods(place)
                        .bind("asset", asset)
                        .bind("since", today)
                        .add()));
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
