package org.zongwu.home;

import static org.zongwu.access.Permission.SIGNED_IN;
import static org.zongwu.web.Route.get;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zongwu.access.Permission;
import org.zongwu.access.User;
import org.zongwu.db.Database;
import org.zongwu.desk.Desk;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 工作台: what waits for the person signed in, the figures of his work, and the pages he opens often. */
public final class HomeServlet extends FeatureServlet {
    private static final int QUICK = 6;

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
        return Reply.page("home/home", database.read(tx -> {
            List<HomePages.Todo> todos = desks.stream()
                    .flatMap(desk -> desk.todos(tx, user).stream())
                    .map(todo -> todo(request, todo))
                    .toList();
            return new HomePages.Home(
                    request.t("home.greeting", user.name()),
                    sub(request, todos.size()),
                    works(user) ? "" : here(request, user),
                    todos,
                    desks.stream()
                            .flatMap(desk -> desk.figures(tx, user).stream())
                            .map(figure -> figure(request, figure))
                            .toList(),
                    quick(request, user));
        }));
    }

    private static String sub(Request request, int todos) {
        LocalDate today = LocalDate.now(request.clock());
        String day = request.t(
                "home.day",
                Integer.toString(today.getYear()),
                today.getMonthValue(),
                today.getDayOfMonth(),
                request.t("home.day." + today.getDayOfWeek()));
        return request.t("home.sub", day, todos);
    }

    /** Whether one of his roles has something to do or to look at beyond what everybody has. */
    private static boolean works(User user) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission != Permission.PUBLIC && permission != Permission.SIGNED_IN)
                .anyMatch(user::may);
    }

    private static String here(Request request, User user) {
        String roles = user.roles().stream()
                .sorted()
                .map(role -> request.t("site.role." + role.name()))
                .collect(Collectors.joining(request.t("school.comma")));
        return user.roles().isEmpty() ? request.t("home.here.none") : request.t("home.here", roles);
    }

    private List<HomePages.Quick> quick(Request request, User user) {
        return house().nav().shown(user, "", Map.of(), request.texts(), request.lang()).stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> !item.href().equals("/"))
                .limit(QUICK)
                .map(item -> new HomePages.Quick(item.icon(), item.label(), item.href()))
                .toList();
    }

    private static HomePages.Todo todo(Request request, Desk.Todo todo) {
        return new HomePages.Todo(
                todo.noun(),
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
