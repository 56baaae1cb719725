package org.zongwu.asset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zongwu.db.Tx;

/** Cards that stand in a place or with a keeper, all at once, and what they say of them in words. */
final class RelabelDao {

    /** Whose name has changed; the condition finds the rows of asset_place that speak of it. */
    enum Whose {
        BUILDING("room_id in (select r.id from room r join floor f on f.id = r.floor_id where f.building_id = :id)"),
        ROOM("room_id = :id"),
        PERSON("keeper_person_id = :id"),
        DEPARTMENT("keeper_department_id = :id"),
        CLASS("keeper_class_id = :id");

        private final String condition;

        Whose(String condition) {
            this.condition = condition;
        }

        /** The cards that are meant. */
        private String cards() {
            return "select asset_id from asset_place where " + condition;
        }
    }

    List<Asset> cards(Tx tx, Whose whose, long id) {
        return tx.query(AssetDao.SELECT + "where voided_at = '' and id in (" + whose.cards() + ") order by id")
                .bind("id", id)
                .map(ConstructorMapper.of(Asset.class))
                .list();
    }

    /** All places of those cards, by card: a lot may stand in other rooms as well. */
    Map<Long, List<Place>> places(Tx tx, Whose whose, long id) {
        Map<Long, List<Place>> standing = new HashMap<>();
        tx.query(PlaceDao.SELECT + "where p.asset_id in (" + whose.cards() + ") order by p.id")
                .bind("id", id)
                .map((row, context) -> Map.entry(
                        row.getLong("asset_id"),
                        ConstructorMapper.of(Place.class)
                                .specialize(row, context)
                                .map(row, context)))
                .forEach(one -> standing.computeIfAbsent(one.getKey(), key -> new ArrayList<>(1))
                        .add(one.getValue()));
        return standing;
    }

    /** The card itself was not edited, so its version stays: an import may still be taken back. */
    void put(Tx tx, List<AssetDao.Fresh> cards) {
        PreparedBatch batch = tx.batch("""
                update asset
                set place = :place, place_key = :placeKey, keeper = :keeper, keeper_key = :keeperKey
                where id = :id""");
        cards.forEach(
                card -> batch.bindMethods(card.words()).bind("id", card.id()).add());
        batch.execute();
    }
}
