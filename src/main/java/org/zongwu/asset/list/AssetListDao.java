package org.zongwu.asset.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Book;
import org.zongwu.db.Tx;

/** Lists of cards: a page, the totals of the whole result, the counts of the tree. */
public final class AssetListDao {

    /**
     * Totals of a whole result; money in 分. {@code netFen} adds only the cards that have one; nothing where none has.
     *
     * @param depreciatedFen accumulated depreciation of those whose figure is known
     * @param netless cards of which it is not known: no part of the net value
     * @param netlessFen what these cost
     */
    public record Totals(
            long cards,
            long quantity,
            long costFen,
            long depreciatedFen,
            OptionalLong netFen,
            long netless,
            long netlessFen) {

        public static final Totals NONE = new Totals(0, 0, 0, 0, OptionalLong.empty(), 0, 0);

        /** Of both together; the net value of those whose net value is known. */
        public Totals plus(Totals more) {
            return new Totals(
                    cards + more.cards,
                    quantity + more.quantity,
                    costFen + more.costFen,
                    depreciatedFen + more.depreciatedFen,
                    more.netFen.isPresent() ? OptionalLong.of(netFen.orElse(0) + more.netFen.getAsLong()) : netFen,
                    netless + more.netless,
                    netlessFen + more.netlessFen);
        }
    }

    /** The sums of {@link Totals} over rows of asset: the one place that says what a net value is. */
    public static final String SUMS = """
            count(*) as cards, coalesce(sum(quantity), 0) as quantity, coalesce(sum(cost_fen), 0) as cost_fen,
            coalesce(sum(depreciated_fen), 0) as depreciated_fen, sum(net_fen) as net_fen,
            count(*) - count(net_fen) as netless,
            coalesce(sum(cost_fen) filter (where net_fen is null), 0) as netless_fen
            """;

    /** What stands at the place that a list looks at, of a card or of them all: the pieces, and their share of the value. */
    public record Here(long quantity, long costFen) {}

    /**
     * Raised by every write to the register, its categories and the school's own tables (whose form teachers, heads and
     * keepers decide what somebody sees): what is kept of a result is kept for one version.
     */
    public long version(Tx tx) {
        return tx.query("select r.version + r.categories + s.version from register r, school_version s")
                .mapTo(Long.class)
                .one();
    }

    public List<AssetRow> page(Tx tx, AssetFilter filter, Column.Order order, int limit, long offset) {
        List<Long> ids = ids(tx, filter, order, limit, offset);
        Map<Long, AssetRow> rows = new HashMap<>();
        rows(tx, filter, ids).forEach(row -> rows.put(row.id(), row));
        return new ArrayList<>(ids.stream().map(rows::get).toList());
    }

    public List<Long> ids(Tx tx, AssetFilter filter, Column.Order order, int limit, long offset) {
        Map<String, Object> values = AssetFilter.values();
        return tx.query("select id from (" + order.ids(filter.where(values)) + ") limit :limit offset :offset")
                .bindMap(values)
                .bind("limit", limit)
                .bind("offset", offset)
                .mapTo(Long.class)
                .list();
    }

    private static List<AssetRow> rows(Tx tx, AssetFilter filter, List<Long> ids) {
        Map<String, Object> values = AssetFilter.values();
        return tx.query("""
                        select a.id, a.version, a.number, a.state_number, a.name, a.brand, a.model,
                               coalesce(c.name, '') as category, a.place, a.keeper, coalesce(d.name, '') as department,
                               a.acquired_on, a.quantity, %s, a.unit, a.price_fen, a.cost_fen, a.depreciated_fen, a.net_fen,
                               a.book, a.state
                        from asset a
                        left join category c on c.id = a.category_id
                        left join department d on d.id = a.department_id
                        where a.id in (select value from json_each(:ids))
                        order by a.number, a.id""".formatted(filter.pieces(values)))
                .bindMap(values)
                .bind("ids", ids.toString())
                .map((row, context) -> row(row))
                .list();
    }

    /** By position: fifty rows of twenty columns found by name and filled by reflection cost a page more than the query. */
    private static AssetRow row(ResultSet row) throws SQLException {
        return new AssetRow(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getInt(13),
                row.getInt(14),
                row.getString(15),
                fen(row, 16),
                row.getLong(17),
                row.getLong(18),
                fen(row, 19),
                Book.valueOf(row.getString(20)),
                AssetState.valueOf(row.getString(21)));
    }

    private static OptionalLong fen(ResultSet row, int column) throws SQLException {
        long fen = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(fen);
    }

    public Totals totals(Tx tx, AssetFilter filter) {
        Map<String, Object> values = AssetFilter.values();
        return tx.query("select " + SUMS + "from asset where " + filter.where(values))
                .bindMap(values)
                .map(ConstructorMapper.of(Totals.class))
                .one();
    }

    public Here here(Tx tx, AssetFilter filter) {
        Map<String, Object> values = AssetFilter.values();
        return tx.query("""
                        select coalesce(sum(%s), 0) as quantity, coalesce(sum(%s), 0) as cost_fen
                        from asset a
                        where a.id in (select id from asset where %s)""".formatted(filter.pieces(values), filter.share(values), filter.where(values)))
                .bindMap(values)
                .map(ConstructorMapper.of(Here.class))
                .one();
    }

    /** Card by card. */
    Map<Long, Here> here(Tx tx, AssetFilter filter, List<Long> ids) {
        Map<String, Object> values = AssetFilter.values();
        Map<Long, Here> here = new HashMap<>();
        tx.query("""
                        select a.id, %s, %s
                        from asset a
                        where a.id in (select value from json_each(:ids))""".formatted(filter.pieces(values), filter.share(values)))
                .bindMap(values)
                .bind("ids", ids.toString())
                .map((row, context) -> Map.entry(row.getLong(1), new Here(row.getLong(2), row.getLong(3))))
                .forEach(entry -> here.put(entry.getKey(), entry.getValue()));
        return here;
    }

    /** Cards per category id; 0 stands for those without one. */
    public Map<Long, Long> perCategory(Tx tx, AssetFilter filter) {
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
