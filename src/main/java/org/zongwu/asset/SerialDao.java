package org.zongwu.asset;

import org.zongwu.db.Tx;

/** The last number given out for each beginning. Gaps are allowed: a number once given is never given again. */
public final class SerialDao {

    public String next(Tx tx, String prefix) {
        tx.update("""
                        insert into asset_serial (prefix, last) values (:prefix, 1)
                        on conflict (prefix) do update set last = last + 1""").bind("prefix", prefix).execute();
        long last = tx.query("select last from asset_serial where prefix = :prefix")
                .bind("prefix", prefix)
                .mapTo(Long.class)
                .one();
        String number = prefix + String.format(java.util.Locale.ROOT, "%04d", last);
        boolean taken = tx.query("select count(*) from asset where number = :number")
                        .bind("number", number)
                        .mapTo(Long.class)
                        .one()
                > 0;
        return taken ? next(tx, prefix) : number;
    }
}
