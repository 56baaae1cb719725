package org.zongwu.asset;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zongwu.db.Tx;

/** Whole cards as they stand, kept so that a change can be taken back. */
final class SnapshotDao {
    private static final String PLACES = """
            select asset_id,
                   json_group_array(json_object('r', room_id, 'p', keeper_person_id, 'd', keeper_department_id,
                                                'c', keeper_class_id, 'b', by_room, 'q', quantity, 's', since))
            from asset_place
            where asset_id in (select value from json_each(:ids))
            group by asset_id""";

    private static final String PLACES_BACK = """
            insert into asset_place (asset_id, room_id, keeper_person_id, keeper_department_id, keeper_class_id, by_room,
                                     quantity, since)
            select :id, value ->> 'r', value ->> 'p', value ->> 'd', value ->> 'c', value ->> 'b', value ->> 'q',
                   value ->> 's'
            from json_each(:places)""";

    private static final String COLUMNS =
            "select id, json_object('category_id', category_id, 'department_id', department_id, "
                    + AssetDao.DRAFTED.stream()
                            .map(column -> "'" + column + "', " + column)
                            .collect(Collectors.joining(", "))
                    + ") from asset where id in (select value from json_each(:ids))";

    private static final String COLUMNS_BACK =
            "update asset set version = version + 1, category_id = :columns ->> 'category_id', "
                    + "department_id = :columns ->> 'department_id', department_key = coalesce((select pinyin"
                    + " from department where id = :columns ->> 'department_id'), ''), "
                    + AssetDao.DRAFTED.stream()
                            .map(column -> column + " = :columns ->> '" + column + "'")
                            .collect(Collectors.joining(", "))
                    + " where id = :id and version = :version and voided_at = ''";

    List<Kept> of(Tx tx, List<Asset> cards) {
        Map<Long, String> columns = texts(tx, COLUMNS, cards);
        Map<Long, String> places = texts(tx, PLACES, cards);
        return cards.stream()
                .map(card -> new Kept(card, columns.get(card.id()), places.getOrDefault(card.id(), "[]")))
                .toList();
    }

    /** Each card must still have its version. */
    void restore(Tx tx, List<Kept> kept) {
        tx.update("delete from asset_place where asset_id in (select value from json_each(:ids))")
                .bind("ids", ids(kept.stream().map(Kept::card).toList()))
                .execute();
        PreparedBatch columns = tx.batch(COLUMNS_BACK);
        PreparedBatch places = tx.batch(PLACES_BACK);
        kept.forEach(was -> {
            columns.bindMethods(was)
                    .bind("id", was.card().id())
                    .bind("version", was.card().version())
                    .add();
            places.bindMethods(was).bind("id", was.card().id()).add();
        });
        if (!IntStream.of(columns.execute()).allMatch(rows -> rows == 1)) {
            throw new IllegalStateException("a card was changed while it was restored");
        }
        places.execute();
    }

    private static Map<Long, String> texts(Tx tx, String sql, List<Asset> cards) {
        return tx
                .query(sql)
                .bind("ids", ids(cards))
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String ids(List<Asset> cards) {
        return cards.stream().map(Asset::id).toList().toString();
    }
}
