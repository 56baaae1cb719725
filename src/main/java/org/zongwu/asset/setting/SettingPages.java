package org.zongwu.asset.setting;

import java.util.List;
import org.zongwu.web.Form;

/** What the page of the register's settings shows. */
public final class SettingPages {
    private SettingPages() {}

    /** {@code example} is a number of the pattern in force. */
    public record Assets(Form threshold, Form number, List<Line> thresholds, String example) {}

    /** {@code since} is empty for the one that holds from the beginning; {@code now} marks the one of today. */
    public record Line(String since, String amount, long fen, boolean now, boolean removable) {}
}
