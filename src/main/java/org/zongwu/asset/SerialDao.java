package org.zongwu.asset;

import java.util.Locale;
import java.util.Optional;
import org.zongwu.asset.category.Category;
import org.zongwu.db.SettingDao;
import org.zongwu.db.Tx;

/** The last number given out for each beginning. Gaps are allowed: a number once given is never given again. */
public final class SerialDao {
    private final SettingDao settings = new SettingDao();

    public NumberPattern pattern(Tx tx) {
        String text = settings.get(tx, NumberPattern.SETTING, NumberPattern.DEFAULT);
        String digits = settings.get(tx, NumberPattern.DIGITS_SETTING, Integer.toString(NumberPattern.DEFAULT_DIGITS));
        return new NumberPattern(text, Integer.parseInt(digits));
    }

    public String next(Tx tx, NumberPattern pattern, Optional<Category> category, String acquiredOn) {
        String prefix = pattern.prefix(category, acquiredOn);
        String format = "%0" + pattern.digits() + "d";
        String number = prefix + String.format(Locale.ROOT, format, raise(tx, prefix));
        while (taken(tx, number)) {
            number = prefix + String.format(Locale.ROOT, format, raise(tx, prefix));
        }
        return number;
    }

    private static long raise(Tx tx, String prefix) {
        return tx.query("""
                        insert into asset_serial (prefix, last) values (:prefix, 1)
                        on conflict (prefix) do update set last = last + 1
                        returning last""").bind("prefix", prefix).mapTo(Long.class).one();
    }

    private static boolean taken(Tx tx, String number) {
        return tx.query("select count(*) from asset where number = :number")
                        .bind("number", number)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }
}
