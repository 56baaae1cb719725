package org.zongwu.asset.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.asset.Shares;
import org.zongwu.asset.list.AssetFilter;
import org.zongwu.asset.list.AssetListDao;
import org.zongwu.asset.list.Lack;
import org.zongwu.db.Tx;

/** The register counted in groups, each in one statement. */
public final class ReportDao {
    private static final String SUMS = AssetListDao.SUMS + """
            , coalesce(sum(case when state = 'IDLE' then 1 else 0 end), 0) as idle
            """;

    private static final String STANDING = """
            count(distinct a.id) as cards, coalesce(sum(p.quantity), 0) as quantity,
            coalesce(sum(""" + Shares.OF_PLACE + """
            ), 0) as cost_fen, count(distinct case when a.state = 'IDLE' then a.id end) as idle
            from asset_place p
            join asset a on a.id = p.asset_id
            join room r on r.id = p.room_id
            join floor f on f.id = r.floor_id
            join building b on b.id = f.building_id
            """;

    /** One group: {@code key} is an id, a day or a state, empty for what has none. */
    record Group(String key, @Nested AssetListDao.Totals totals, long idle) {}

    /** What stands in a room or building; {@code key} is its id. */
    record Stock(String key, long cards, long quantity, long costFen, long idle) {}

    /** Cards in all under {@code cards}, and for each thing that may be lacking how many lack it. */
    public Map<String, Long> lacking(Tx tx, AssetFilter filter) {
        List<String> keys = Lack.ALL.keySet().stream()
                .filter(key -> !key.startsWith(Lack.CLEAR))
                .toList();
        String sums = keys.stream()
                .map(key -> "coalesce(sum(case when " + Lack.ALL.get(key) + " then 1 else 0 end), 0)")
                .collect(Collectors.joining(", "));
        Map<String, Object> values = AssetFilter.values();
        return tx.query("select count(*), " + sums + " from asset where " + filter.where(values))
                .bindMap(values)
                .map((row, context) -> {
                    Map<String, Long> counts = new LinkedHashMap<>();
                    counts.put("cards", row.getLong(1));
                    for (int i = 0; i < keys.size(); i++) {
                        counts.put(keys.get(i), row.getLong(i + 2));
                    }
                    return counts;
                })
                .one();
    }

    /** By a column of the card: category_id, department_id, state, acquired_on, book. */
    List<Group> by(Tx tx, AssetFilter filter, Grouping grouping) {
        Map<String, Object> values = AssetFilter.values();
        return tx.query("select coalesce(" + grouping.column() + ", '') as key, " + SUMS + "from asset where "
                        + filter.where(values) + " group by 1 order by 1")
                .bindMap(values)
                .map(ConstructorMapper.of(Group.class))
                .list();
    }

    /** By room or building: the pieces that stand there and their share of the value; a card counts in each of its rooms. */
    List<Stock> byRoom(Tx tx, AssetFilter filter, Standing standing) {
        Map<String, Object> values = AssetFilter.values();
        return tx.query("select " + standing.key() + " as key, " + STANDING
                        + "where a.id in (select id from asset where " + filter.where(values) + ") group by 1")
                .bindMap(values)
                .map(ConstructorMapper.of(Stock.class))
                .list();
    }

    enum Grouping {
        CATEGORY("category_id"),
        DEPARTMENT("department_id"),
        STATE("state"),
        DAY("acquired_on"),
        BOOK("book");

        private final String column;

        Grouping(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    enum Standing {
        BUILDING("b.id"),
        ROOM("r.id");

        private final String key;

        Standing(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
