package org.zongwu.home;

import static org.zongwu.access.Permission.SIGNED_IN;
import static org.zongwu.web.Route.get;

import java.util.List;
import org.zongwu.db.Database;
import org.zongwu.desk.Desk;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** The search box on every page: cards, people, rooms, as far as the person may see them. */
public final class SearchServlet extends FeatureServlet {
    private static final int MOST_OF_A_KIND = 10;

    private final Database database;
    private final List<Desk> desks;

    public SearchServlet(House house, Database database, List<Desk> desks) {
        super(house);
        this.database = database;
        this.desks = List.copyOf(desks);
    }

    @Override
    public List<Route> routes() {
        return List.of(get("", SIGNED_IN, this::search));
    }

    private Reply search(Request request) {
        String text = request.query().first("q");
        List<HomePages.Group> groups = text.isEmpty()
                ? List.of()
                : database.read(tx -> desks.stream()
                        .flatMap(desk -> desk.find(tx, request.user(), text, MOST_OF_A_KIND).stream())
                        .filter(found -> found.total() > 0)
                        .map(found -> group(request, found))
                        .toList());
        long total = groups.stream().mapToLong(HomePages.Group::total).sum();
        return Reply.page("home/search", new HomePages.Search(text, total, groups));
    }

    private static HomePages.Group group(Request request, Desk.Found found) {
        return new HomePages.Group(
                found.noun(),
                request.texts().text(request.lang(), found.title()),
                found.total(),
                request.t("home.search.all", found.total()),
                found.allHref(),
                found.hits().stream()
                        .map(hit -> new HomePages.Hit(hit.icon(), hit.title(), hit.line(), hit.gone(), hit.href()))
                        .toList());
    }
}
