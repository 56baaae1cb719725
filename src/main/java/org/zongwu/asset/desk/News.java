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
    private final PerVersion<Asked, Long> kept;

    News(TrailDao trail, AssetListDao lists) {
        this.trail = trail;
        this.kept = new PerVersion<>(lists);
    }

    /** {@code acts} are those of the trail, apart by commas; {@code field} what they changed, empty for any. */
    private record Asked(String noun, String acts, String field, String from) {

        Query rows() {
            return new Query("/audit", Map.of("act", List.of(acts), "field", List.of(field), "from", List.of(from)));
        }
    }

    List<Desk.Figure> figures(Tx tx, LocalDate today) {
        String from = today.minusDays(DAYS).toString();
        return List.of(
                figure(tx, new Asked("asset.arrived", "asset.add,asset.import,asset.split.part", "", from)),
                figure(tx, new Asked("asset.struck", "asset.void", "", from)),
                figure(tx, new Asked("asset.moved", "asset.edit,asset.bulk,asset.split", "places", from)));
    }

    private Desk.Figure figure(Tx tx, Asked asked) {
        long rows = kept.of(tx, asked, () -> trail.count(tx, TrailFilter.of(asked.rows())));
        return Desk.Figure.count(
                asked.noun(),
                Message.of("asset.desk.news." + asked.noun()),
                rows,
                Message.of("asset.desk.times"),
                asked.rows().address());
    }
}
