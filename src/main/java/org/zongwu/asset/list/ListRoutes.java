package org.zongwu.asset.list;

import static org.zongwu.access.Permission.ASSET_OWN;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.util.List;
import java.util.stream.Collectors;
import org.zongwu.db.Database;
import org.zongwu.web.Params;
import org.zongwu.web.Query;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 资产台账: the list at {@code /assets}, its print, and which columns it shows. */
public final class ListRoutes {
    private final Database database;
    private final ListViews views;
    private final ColumnDao columns = new ColumnDao();

    public ListRoutes(Database database, ListViews views) {
        this.database = database;
        this.views = views;
    }

    public List<Route> routes() {
        return List.of(
                get("", ASSET_OWN, this::list),
                get("/print", ASSET_OWN, this::print),
                post("/columns", ASSET_OWN, this::choose));
    }

    private Reply list(Request request) {
        return Reply.page("asset/list", database.read(tx -> views.list(tx, request)));
    }

    private Reply print(Request request) {
        return Reply.page("asset/list-print", database.read(tx -> views.print(tx, request)));
    }

    /** The chosen columns stand in the address from here on; on a tick they become the person's usual ones. */
    private Reply choose(Request request) {
        List<Column> chosen = Column.chosen(request.fields("cols"));
        Query list = new Query("/assets", Params.parse(request.field("back")).values());
        String to = list.with("cols", chosen.stream().map(Column::key).collect(Collectors.joining(",")));
        if (!request.field("remember").equals("yes")) {
            return Reply.redirect(to);
        }
        database.write(request.once(), tx -> {
            columns.put(tx, request.user().id(), chosen);
            return to;
        });
        return Reply.redirect(to).flash("asset.columns.kept");
    }
}
