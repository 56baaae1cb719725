package org.zongwu.asset.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zongwu.asset.list.AssetListDao;
import org.zongwu.asset.list.PerVersion;
import org.zongwu.audit.TrailDao;
import org.zongwu.audit.TrailFilter;
import org.zongwu.db.Tx;
import org.zongwu.desk.Desk;
import org.zongwu.web.Message;
import org.zongwu.web.Query;

/** What happened to the register in the last thirty days, each figure as many as the rows of the trail that it opens. */
final class News {
    private static final int DAYS = 30;

    private final TrailDao trail;
    private final PerVersion<Query, Long> kept;

    News(TrailDao trail, AssetListDao lists) {
        this.trail = trail;
        this.kept = new PerVersion<>(lists);
    }

    List<Desk.Figure> figures(Tx tx, LocalDate today) {
        String from = today.minusDays(DAYS).toString();
        return List.of(
                newsFigure("asset.arrived", tx, rows("add,import,split.part", "", from)),
                newsFigure("asset.struck", tx, rows("void", "", from)),
                newsFigure("asset.moved", tx, rows("edit,bulk,split", "places", from)));
    }

    /** {@code acts} are those on a card, apart by commas; {@code field} what they changed, empty for any. */
    private static Query rows(String acts, String field, String from) {
        String named = "asset." + acts.replace(",", ",asset.");
        return new Query("/audit", Map.of("act", List.of(named), "field", List.of(field), "from", List.of(from)));
    }

    private Desk.Figure newsFigure(String noun, Tx tx, Query rows) {
        long count = kept.of(tx, rows, () -> trail.count(tx, TrailFilter.of(rows)));
        return Desk.Figure.count(
                noun, Message.of("asset.desk.news." + noun), count, Message.of("asset.desk.times"), rows.address());
    }
}
