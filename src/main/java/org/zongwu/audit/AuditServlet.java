package org.zongwu.audit;

import static org.zongwu.access.Permission.AUDIT_VIEW;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.db.Verify;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;
import org.zongwu.web.Money;
import org.zongwu.web.Option;
import org.zongwu.web.Pager;
import org.zongwu.web.Query;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 操作记录: who changed what, when, from, to; and whether the chain still holds. */
public final class AuditServlet extends FeatureServlet {
    private static final int PRINT_MOST = 5000;
    private static final int HEAD_SHOWN = 16;

    private final Database database;
    private final TrailDao trail;
    private final Verify verify;
    private final List<Route> files;

    /** {@code files} give the trail out as files; they know sheets, which this package does not. */
    public AuditServlet(House house, Database database, TrailDao trail, Verify verify, List<Route> files) {
        super(house);
        this.database = database;
        this.trail = trail;
        this.verify = verify;
        this.files = List.copyOf(files);
    }

    @Override
    public List<Route> routes() {
        List<Route> own = List.of(
                get("", AUDIT_VIEW, this::list),
                get("/print", AUDIT_VIEW, this::print),
                post("/check", AUDIT_VIEW, this::check));
        return Stream.concat(own.stream(), files.stream()).toList();
    }

    private Reply list(Request request) {
        return Reply.page("audit/list", database.read(tx -> {
            Pager pager = pager(tx, request);
            return page(tx, request, pager, pager.size(), (long) (pager.page() - 1) * pager.size());
        }));
    }

    private Reply print(Request request) {
        return Reply.page("audit/print", database.read(tx -> page(tx, request, pager(tx, request), PRINT_MOST, 0)));
    }

    private Pager pager(Tx tx, Request request) {
        return Pager.of(request.query(), trail.count(tx, TrailFilter.of(request.query())));
    }

    private AuditPages.Trail page(Tx tx, Request request, Pager pager, int limit, long offset) {
        Query query = request.query();
        TrailFilter filter = TrailFilter.of(query);
        TrailDao.Head head = TrailDao.head(tx);
        return new AuditPages.Trail(
                request.form(query.values()),
                trail.kinds(tx).stream()
                        .map(kind -> new Option(kind, TrailWords.kind(request, kind)))
                        .toList(),
                TrailWords.rows(request, trail.page(tx, filter, limit, offset)),
                pager,
                conditions(request, filter, pager.total()),
                new AuditPages.Outgoing(
                        query.at("/audit/print"), query.at("/audit/export.xlsx"), query.at("/audit/export.csv")),
                pager.total() > PRINT_MOST,
                head.seq(),
                Money.grouped(head.seq()),
                head.hash().substring(0, Math.min(HEAD_SHOWN, head.hash().length())));
    }

    private static String conditions(Request request, TrailFilter filter, long total) {
        List<String> said = new ArrayList<>();
        say(said, request, "who", filter.person());
        say(said, request, "kind", filter.kind().isEmpty() ? "" : TrailWords.kind(request, filter.kind()));
        say(
                said,
                request,
                "act",
                filter.acts().stream().map(act -> TrailWords.act(request, act)).collect(Collectors.joining("/")));
        say(said, request, "field", TrailWords.field(request, filter));
        say(said, request, "q", filter.object());
        say(said, request, "from", filter.from());
        say(said, request, "to", filter.to());
        said.add(request.t(filter.signIns() ? "audit.conditions.rows" : "audit.conditions.work", total));
        return String.join(request.t("audit.join"), said);
    }

    private static void say(List<String> said, Request request, String name, String value) {
        if (!value.isEmpty()) {
            said.add(request.t("audit.condition." + name, value));
        }
    }

    /** The same checks as the command {@code verify}; the first thing that is wrong is named. */
    private Reply check(Request request) {
        List<Verify.Finding> findings = verify.findings(database);
        long rows = database.read(tx -> TrailDao.head(tx).seq());
        return findings.isEmpty()
                ? Reply.redirect("/audit").flash("audit.check.well", rows)
                : Reply.redirect("/audit")
                        .warn(
                                "audit.check.bad",
                                findings.get(0).check(),
                                findings.get(0).problem());
    }
}
