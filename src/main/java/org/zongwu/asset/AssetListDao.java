package org.zongwu.asset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zongwu.db.Tx;
import org.zongwu.web.Money;

/** Lists of cards: a page, the totals of the whole result, the counts of the tree. */
public final class AssetListDao {

    /** Totals of a whole result; money in 分. {@code netFen} adds only the cards that have one. */
    public record Totals(long cards, long quantity, long costFen, long netFen) {}

    /** Raised by every write to the register; what is kept of a result is kept for one version. */
    long version(Tx tx) {
        return tx.query("select version from register").mapTo(Long.class).one();
    }

    /** {@code label} says a state in the reader's language. */
    List<AssetRow> page(
            Tx tx,
            AssetFilter filter,
            AssetSort.Order order,
            int limit,
            long offset,
            Function<AssetState, String> label) {
        Map<String, Object> values = AssetFilter.values();
        List<Long> ids = tx.query(
                        "select id from (" + order.ids(filter.where(values)) + ") limit :limit offset :offset")
                .bindMap(values)
                .bind("limit", limit)
                .bind("offset", offset)
                .mapTo(Long.class)
                .list();
        Map<Long, AssetRow> rows = new HashMap<>();
        tx.query("""
                        select id, number, name, brand, model, place, keeper, acquired_on, quantity, cost_fen, net_fen, state
                        from asset
                        where id in (select value from json_each(:ids))""")
                .bind("ids", ids.toString())
                .map((row, context) -> {
                    AssetState state = AssetState.valueOf(row.getString(12));
                    long net = row.getLong(11);
                    String netText = row.wasNull() ? "—" : Money.text(net);
                    return new AssetRow(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            (row.getString(4) + " " + row.getString(5)).strip(),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getInt(9),
                            Money.text(row.getLong(10)),
                            netText,
                            state.kind(),
                            label.apply(state));
                })
                .forEach(row -> rows.put(row.id(), row));
        return new ArrayList<>(ids.stream().map(rows::get).toList());
    }

    Totals totals(Tx tx, AssetFilter filter) {
        Map<String, Object> values = AssetFilter.values();
        return tx.query("""
                        select count(*), coalesce(sum(quantity), 0), coalesce(sum(cost_fen), 0), coalesce(sum(net_fen), 0)
                        from asset
                        where %s""".formatted(filter.where(values)))
                .bindMap(values)
                .map((row, context) -> new Totals(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .one();
    }

    /** Cards per category id; 0 stands for those without one. */
    Map<Long, Long> perCategory(Tx tx, AssetFilter filter) {
        Map<String, Object> values = AssetFilter.values();
        Map<Long, Long> counts = new HashMap<>();
        tx.query("select coalesce(category_id, 0), count(*) from asset where " + filter.where(values)
                        + " group by category_id")
                .bindMap(values)
                .map((row, context) -> Map.entry(row.getLong(1), row.getLong(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }
}
