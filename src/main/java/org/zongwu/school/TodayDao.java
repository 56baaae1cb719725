package org.zongwu.school;

import java.time.LocalDate;
import org.zongwu.db.SettingDao;
import org.zongwu.db.Tx;

/**
 * The day as the database knows it: written when a day begins, so that every question asked of one snapshot has the same
 * people gone, and what is kept of the school until it changes is read anew. On his last day somebody is gone.
 */
public final class TodayDao {
    /** Of a person {@code p}. Before any day has begun, whoever has a last day is gone. */
    public static final String HERE = """
            (p.left_on = '' or p.left_on > coalesce((select value from setting where name = 'today'), '9999'))""";

    public static final String GONE = "not " + HERE;

    private static final String TODAY = "today";

    public boolean began(Tx tx, LocalDate day) {
        return new SettingDao().get(tx, TODAY, "").equals(day.toString());
    }

    public void begin(Tx tx, LocalDate day) {
        new SettingDao().put(tx, TODAY, day.toString());
        new SchoolVersionDao().raise(tx);
    }
}
