package org.zongwu.asset;

import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.db.Tx;

/** The thresholds as stored. */
public final class ThresholdDao {

    public Thresholds all(Tx tx) {
        return new Thresholds(tx.query("select since, fen from asset_threshold order by since")
                .map(ConstructorMapper.of(Thresholds.Threshold.class))
                .list());
    }

    public void add(Tx tx, Thresholds.Threshold threshold) {
        tx.update("insert into asset_threshold (since, fen) values (:since, :fen)")
                .bindMethods(threshold)
                .execute();
    }

    /** Answers how many rows went: that of this day and amount; the one from the beginning stays. */
    public int remove(Tx tx, Thresholds.Threshold threshold) {
        return tx.update("delete from asset_threshold where since = :since and fen = :fen and since <> ''")
                .bindMethods(threshold)
                .execute();
    }
}
