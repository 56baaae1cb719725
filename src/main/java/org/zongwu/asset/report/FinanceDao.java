package org.zongwu.asset.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.db.Tx;

/** What finance's general ledger says of each class, month by month, as somebody typed it in. */
final class FinanceDao {

    /** {@code assetClass} is the code of a root class, {@code -} for what has none; money in 分. */
    record Figure(String assetClass, long costFen, long depreciatedFen) {}

    Map<String, Figure> of(Tx tx, String month) {
        return tx.query("""
                        select class as asset_class, cost_fen, depreciated_fen
                        from asset_finance
                        where month = :month
                        order by class""").bind("month", month).map(ConstructorMapper.of(Figure.class)).stream()
                .collect(Collectors.toMap(Figure::assetClass, Function.identity()));
    }

    /** The months that have figures, the latest first. */
    List<String> months(Tx tx) {
        return tx.query("select distinct month from asset_finance order by month desc limit 24")
                .mapTo(String.class)
                .list();
    }

    /** The classes that have a figure in any month. */
    List<String> classes(Tx tx) {
        return tx.query("select distinct class from asset_finance order by class")
                .mapTo(String.class)
                .list();
    }

    /** The month's figures become these. */
    void put(Tx tx, String month, List<Figure> figures) {
        tx.update("delete from asset_finance where month = :month")
                .bind("month", month)
                .execute();
        for (Figure figure : figures) {
            tx.update("""
                            insert into asset_finance (month, class, cost_fen, depreciated_fen)
                            values (:month, :assetClass, :costFen, :depreciatedFen)""")
                    .bind("month", month)
                    .bind("assetClass", figure.assetClass())
                    .bind("costFen", figure.costFen())
                    .bind("depreciatedFen", figure.depreciatedFen())
                    .execute();
        }
    }
}
