package org.zongwu.home;

import static org.zongwu.access.Permission.SIGNED_IN;
import static org.zongwu.web.Route.get;

import java.util.List;
import org.zongwu.access.User;
import org.zongwu.db.Database;
import org.zongwu.desk.Desk;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 工作台: what waits for the person signed in, and the figures of his work. */
public final class HomeServlet extends FeatureServlet {
    private final Database database;
    private final List<Desk> desks;

    public HomeServlet(House house, Database database, List<Desk> desks) {
        super(house);
        this.database = database;
        this.desks = List.copyOf(desks);
    }

    @Override
    public List<Route> routes() {
        return List.of(get("", SIGNED_IN, this::home));
    }

    private Reply home(Request request) {
        User user = request.user();
        return Reply.page(
                "home/home",
                database.read(tx -> new HomePages.Home(
                        request.t("home.greeting", user.name()),
                        desks.stream()
                                .flatMap(desk -> desk.todos(tx, user).stream())
                                .map(todo -> todo(request, todo))
                                .toList(),
                        desks.stream()
                                .flatMap(desk -> desk.figures(tx, user).stream())
                                .map(figure -> figure(request, figure))
                                .toList())));
    }

    private static HomePages.Todo todo(Request request, Desk.Todo todo) {
        return new HomePages.Todo(
                request.texts().text(request.lang(), todo.text()),
                request.texts().text(request.lang(), todo.action()),
                todo.href(),
                todo.kind(),
                todo.count());
    }

    private static HomePages.Figure figure(Request request, Desk.Figure figure) {
        return new HomePages.Figure(
                figure.noun(),
                request.texts().text(request.lang(), figure.label()),
                figure.value(),
                figure.text(),
                request.texts().text(request.lang(), figure.unit()),
                figure.href());
    }
}
