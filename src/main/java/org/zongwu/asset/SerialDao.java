package org.zongwu.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.zongwu.db.Json;
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

    /** So many free numbers with this beginning, in order; {@code given} are in use though no card bears them yet. */
    List<String> next(Tx tx, NumberPattern pattern, String prefix, int count, Set<String> given) {
        List<String> free = new ArrayList<>();
        while (free.size() < count) {
            int wanted = count - free.size();
            long last = raise(tx, prefix, wanted);
            List<String> numbers = LongStream.rangeClosed(last - wanted + 1, last)
                    .mapToObj(serial -> pattern.number(prefix, serial))
                    .toList();
            Set<String> taken = taken(tx, numbers);
            numbers.stream()
                    .filter(number -> !taken.contains(number) && !given.contains(number))
                    .forEach(free::add);
        }
        return free;
    }

    private static long raise(Tx tx, String prefix, int by) {
        return tx.query("""
                        insert into asset_serial (prefix, last) values (:prefix, :by)
                        on conflict (prefix) do update set last = last + :by
                        returning last""")
                .bind("prefix", prefix)
                .bind("by", by)
                .mapTo(Long.class)
                .one();
    }

    private static Set<String> taken(Tx tx, List<String> numbers) {
        return tx.query("""
                        select number
                        from asset
                        where number in (select value from json_each(:numbers)) and voided_at = ''""")
                .bind("numbers", Json.list(numbers))
                .mapTo(String.class)
                .set();
    }
}
