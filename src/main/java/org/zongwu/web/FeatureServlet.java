package org.zongwu.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.zongwu.access.Permission;
import org.zongwu.access.User;
import org.zongwu.db.Once;
import org.zongwu.db.Taken;

/**
 * One feature's pages and acts: a table of routes, and nothing a subclass could forget. In this order a request is held
 * against the table, the person's permission, and for a POST the Origin and the session's token; then its handler runs.
 */
public abstract class FeatureServlet extends HttpServlet {
    /** The most bytes of an upload with all its fields; a file itself may have 20 MB. */
    public static final long UPLOAD_BYTES = 21L << 20;

    private final House house;
    private final Answer answer;

    protected FeatureServlet(House house) {
        this.house = house;
        this.answer = new Answer(house);
    }

    /** The pages and acts of this feature; the golden site map is printed from it. */
    public abstract List<Route> routes();

    protected final House house() {
        return house;
    }

    @Override
    protected final void service(HttpServletRequest http, HttpServletResponse response) throws IOException {
        Reply reply;
        try {
            reply = reply(http);
        } catch (Halt halt) {
            reply = halt.reply();
        } catch (RuntimeException | IOException fault) {
            reply = answer.fault(http, fault);
        }
        answer.send(http, response, reply);
    }

    private Reply reply(HttpServletRequest http) throws IOException {
        String path = path(http);
        Optional<Session> session = house.sessions().of(http);
        Found found = find(http.getMethod().equals("HEAD") ? "GET" : http.getMethod(), path);
        Optional<User> user = session.flatMap(Session::user);
        if (found.route().permission() != Permission.PUBLIC && user.isEmpty()) {
            return toSignIn(http, found);
        }
        Optional<String> only = session.flatMap(Session::only);
        if (found.route().permission() != Permission.PUBLIC
                && only.filter(page -> !page.equals(address(http))).isPresent()) {
            return Reply.redirect(only.get());
        }
        allow(found.route(), user);
        Optional<Session.Pending> pending =
                http.getMethod().equals("GET") ? session.flatMap(s -> s.takePending(address(http))) : Optional.empty();
        if (pending.isPresent()) {
            return shownAgain(http, find("POST", path), user, pending.get());
        }
        return found.route().method().equals("POST") ? post(http, found) : run(http, found, Sent.NOTHING);
    }

    /** The form that met an ended session, as it was filled: only acts that have a form of their own ever get here. */
    private Reply shownAgain(HttpServletRequest http, Found found, Optional<User> user, Session.Pending pending) {
        allow(found.route(), user);
        Sent sent = new Sent(pending.fields(), List.of(), Optional.empty());
        return run(http, found, sent.again(Message.of(Request.REPLAYED)));
    }

    private Reply post(HttpServletRequest http, Found found) throws IOException {
        Origin.check(http);
        Sent sent = found.route().body() == Route.Body.UPLOAD ? Sent.parts(http) : Sent.fields(http);
        if (!new Request(http, house, found.values(), sent).tokenIsRight()) {
            throw Halt.of(403, "site.error.token");
        }
        return run(http, found, sent);
    }

    /** A form whose key was used with other fields, or is too old, is shown again under a new key and not executed. */
    private Reply run(HttpServletRequest http, Found found, Sent sent) {
        Route.Handler handler = found.route().handler();
        try {
            return judged(handler, () -> new Request(http, house, found.values(), sent));
        } catch (Once.Reused reused) {
            return conflict(handler.handle(again(http, found, sent, "site.error.reused")));
        } catch (Request.BadKey old) {
            return conflict(handler.handle(again(http, found, sent, "site.error.key")));
        } catch (Taken unseen) {
            return conflict(handler.handle(again(http, found, sent, "site.error.taken")));
        }
    }

    /** A write that found the ground moved, or a number given away, is judged anew, once, by what stands now. */
    private static Reply judged(Route.Handler handler, Supplier<Request> request) {
        try {
            return handle(handler, request.get());
        } catch (Overtaken | Taken moved) {
            return handle(handler, request.get());
        }
    }

    /** A form that is refused because it was booked already, by this very request, leads where it led before. */
    private static Reply handle(Route.Handler handler, Request request) {
        try {
            Reply reply = handler.handle(request);
            boolean refused = reply instanceof Reply.Page page && page.status() >= 400;
            return refused ? request.answered().orElse(reply) : reply;
        } catch (Halt halt) {
            return request.answered().orElseThrow(() -> halt);
        }
    }

    private Request again(HttpServletRequest http, Found found, Sent sent, String why) {
        return new Request(http, house, found.values(), sent.again(Message.of(why)));
    }

    private static Reply conflict(Reply reply) {
        return reply instanceof Reply.Page page ? new Reply.Page(409, page.view(), page.model()) : reply;
    }

    /**
     * A POST into an ended session keeps what was typed for the same person; who it was, the form's signed key says. An
     * act without a form of its own (a button) has nothing to show again and would be done by the page after the sign-in:
     * it is forgotten, and the sign-in leads back to the page that showed it.
     */
    private Reply toSignIn(HttpServletRequest http, Found found) throws IOException {
        String next = address(http) + query(http);
        if (found.route().body() == Route.Body.FIELDS) {
            Request sent = new Request(http, house, found.values(), Sent.fields(http));
            if (hasForm(found.route())) {
                Session.Pending form = new Session.Pending(sent.keyOwner(), address(http), sent.rawFields());
                house.sessions().keep(http, sent.lang(), form);
            }
            next = hasForm(found.route()) ? "" : sent.field("back");
        }
        return Reply.redirect(next.isEmpty() ? "/login" : new Query("/login", Map.of("next", List.of(next))).address());
    }

    private boolean hasForm(Route act) {
        return routes().stream()
                .anyMatch(route -> route.method().equals("GET") && route.path().equals(act.path()));
    }

    private static void allow(Route route, Optional<User> user) {
        if (route.permission() != Permission.PUBLIC
                && user.filter(u -> u.may(route.permission())).isEmpty()) {
            throw Halt.of(403, "site.error.403.text");
        }
    }

    private Found find(String method, String path) {
        List<Found> here = routes().stream()
                .flatMap(route -> route.match(path).map(values -> new Found(route, values)).stream())
                .toList();
        if (here.isEmpty()) {
            throw Halt.notFound();
        }
        // "/new" is meant before "/{id}"
        return here.stream()
                .filter(found -> found.route().method().equals(method))
                .min(java.util.Comparator.comparingInt(found -> found.values().size()))
                .orElseThrow(() -> Halt.of(
                        405,
                        "site.error.405",
                        here.stream().map(f -> f.route().method()).distinct().collect(Collectors.joining(", "))));
    }

    private static String path(HttpServletRequest http) {
        String below = Optional.ofNullable(http.getPathInfo()).orElse("");
        return below.equals("/") ? "" : below;
    }

    static String address(HttpServletRequest http) {
        return http.getServletPath() + Optional.ofNullable(http.getPathInfo()).orElse("");
    }

    private static String query(HttpServletRequest http) {
        return http.getQueryString() == null ? "" : "?" + http.getQueryString();
    }

    private record Found(Route route, Map<String, String> values) {}
}
