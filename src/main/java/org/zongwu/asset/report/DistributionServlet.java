package org.zongwu.asset.report;

import static org.zongwu.access.Permission.ASSET_VIEW;
import static org.zongwu.web.Route.get;

import java.util.Arrays;
import java.util.List;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Book;
import org.zongwu.asset.category.Categories;
import org.zongwu.asset.list.AssetFilter;
import org.zongwu.db.Database;
import org.zongwu.school.SchoolIndexes;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;
import org.zongwu.web.Query;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 使用分布 (S-021): by department, room, class, age and state; all things or the idle ones alone (盘活). */
public final class DistributionServlet extends FeatureServlet {
    private final Database database;
    private final Categories categories;
    private final SchoolIndexes schools;
    private final ReportDao reports = new ReportDao();

    public DistributionServlet(House house, Database database, Categories categories, SchoolIndexes schools) {
        super(house);
        this.database = database;
        this.categories = categories;
        this.schools = schools;
    }

    @Override
    public List<Route> routes() {
        return List.of(get("", ASSET_VIEW, this::spread));
    }

    private Reply spread(Request request) {
        Query query = request.query();
        Book book = Books.chosen(request);
        Way way = Way.read(query.first("by"));
        boolean idle = query.first("idle").equals("yes");
        AssetFilter whole = AssetFilter.ofBook(book.name());
        AssetFilter filter = idle ? whole.withState(AssetState.IDLE.name()) : whole;
        return Reply.page("report/distribution", database.read(tx -> {
            Spread spread = new Spread(request, reports, filter);
            ReportDao.Group sum = Spread.sum("", reports.by(tx, filter, ReportDao.Grouping.BOOK));
            return new ReportPages.Distribution(
                    Books.tabs(request),
                    Arrays.stream(Way.values())
                            .map(each -> new ReportPages.Tab(
                                    request.t("report.by." + each.key()), query.with("by", each.key()), each == way))
                            .toList(),
                    new ReportPages.Tab(
                            request.t("report.idle.only"),
                            idle ? query.without("idle").address() : query.with("idle", "yes"),
                            idle),
                    request.t("report.distribution.title", request.t(book.key())),
                    request.t("report.by." + way.key()),
                    spread.rows(tx, way, schools.of(tx), categories.of(tx), sum),
                    spread.total(request.t("report.total"), sum));
        }));
    }
}
