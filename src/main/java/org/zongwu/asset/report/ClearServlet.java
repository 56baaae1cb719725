package org.zongwu.asset.report;

import static org.zongwu.access.Permission.ASSET_VIEW;
import static org.zongwu.web.Route.get;

import java.util.List;
import java.util.Map;
import org.zongwu.asset.Book;
import org.zongwu.asset.list.AssetFilter;
import org.zongwu.asset.list.Lack;
import org.zongwu.db.Database;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 四清: how far class, quantity, price and place of the cards are clear (S-018), and who keeps them since when. */
public final class ClearServlet extends FeatureServlet {
    /** 分类清、数量清、价格清、家底清, in the order of the rule. */
    private static final List<String> FOUR = List.of("category", "quantity", "price", "place");

    private static final List<String> FURTHER = List.of("keeper", "date", "depreciation");

    private final Database database;
    private final ReportDao reports = new ReportDao();

    public ClearServlet(House house, Database database) {
        super(house);
        this.database = database;
    }

    @Override
    public List<Route> routes() {
        return List.of(get("", ASSET_VIEW, this::clear));
    }

    private Reply clear(Request request) {
        Book book = Books.chosen(request);
        Map<String, Long> lacking = database.read(tx -> reports.lacking(tx, AssetFilter.ofBook(book.name())));
        Numbers numbers = Numbers.of(book.name());
        ReportPages.Clear page = new ReportPages.Clear(
                Books.tabs(request),
                request.t(book.key()),
                numbers.cards(lacking.get("cards")),
                points(request, FOUR, lacking, numbers),
                points(request, FURTHER, lacking, numbers));
        return Reply.page("report/clear", page);
    }

    private static List<ReportPages.Point> points(
            Request request, List<String> keys, Map<String, Long> lacking, Numbers numbers) {
        long all = lacking.get("cards");
        return keys.stream()
                .map(key -> new ReportPages.Point(
                        request.t("report.clear." + key),
                        request.t("report.clear." + key + ".note"),
                        numbers.with("lacking", Lack.CLEAR + key).cards(all - lacking.get(key)),
                        numbers.with("lacking", key).cards(lacking.get(key)),
                        all == 0 ? 100 : (all - lacking.get(key)) * 100 / all))
                .toList();
    }
}
