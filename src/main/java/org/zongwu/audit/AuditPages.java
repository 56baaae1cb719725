package org.zongwu.audit;

import java.util.List;
import org.zongwu.web.Form;
import org.zongwu.web.Option;
import org.zongwu.web.Pager;

/** What the audit page shows, and the rows of an object's history on its own page. */
public final class AuditPages {
    private AuditPages() {}

    /** {@code count} and {@code head} are those of the whole trail, as they are printed on day papers; {@code cut}: paper takes no more rows. */
    public record Trail(
            Form filter,
            List<Option> kinds,
            List<Row> rows,
            Pager pager,
            String conditions,
            Outgoing ways,
            boolean cut,
            long count,
            String countText,
            String head) {}

    /** Where the trail goes out, filtered alike. */
    public record Outgoing(String printHref, String xlsxHref, String csvHref) {}

    /** One row in words. {@code objectHref} is empty where the object has no page; {@code who} for nobody signed in. */
    public record Row(
            long seq,
            String at,
            String who,
            String kind,
            String object,
            String objectHref,
            String act,
            List<Change> changes) {}

    public record Change(String field, String from, String to) {}
}
