package org.zongwu.asset.report;

import static org.zongwu.access.Permission.ASSET_RECONCILE;
import static org.zongwu.access.Permission.ASSET_VIEW;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.web.Errors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.Form;
import org.zongwu.web.House;
import org.zongwu.web.Money;
import org.zongwu.web.Overtaken;
import org.zongwu.web.Query;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 家底一页: what the school has, by class, beside finance's general ledger, for the screen and for A4. */
public final class SummaryServlet extends FeatureServlet {
    private static final String PAGE = "report/summary";

    private final Database database;
    private final TrailDao trail;
    private final SummaryViews views;
    private final FinanceDao finance = new FinanceDao();

    public SummaryServlet(House house, Database database, TrailDao trail, SummaryViews views) {
        super(house);
        this.database = database;
        this.trail = trail;
        this.views = views;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                get("", ASSET_VIEW, this::show),
                get("/print", ASSET_VIEW, this::print),
                post("", ASSET_RECONCILE, this::type));
    }

    private Reply show(Request request) {
        return Reply.page(PAGE, database.read(tx -> stored(tx, request)));
    }

    private Reply print(Request request) {
        return Reply.page("report/summary-print", database.read(tx -> stored(tx, request)));
    }

    private ReportPages.Summary stored(Tx tx, Request request) {
        String month = month(tx, request);
        return views.page(tx, request, month, request.form(FinanceForm.of(month, finance.of(tx, month))));
    }

    /** Finance's figures of a month take the place of those typed for it before; the trail keeps both. */
    private Reply type(Request request) {
        Errors errors = request.errors();
        FinanceForm form = new FinanceForm(request.fields());
        List<FinanceDao.Figure> figures = form.check(database.read(views::classes), errors);
        if (errors.any()) {
            Form again = request.form(errors, FinanceForm.LABELS);
            return Reply.refused(PAGE, database.read(tx -> views.page(tx, request, month(tx, request), again)));
        }
        if (!database.read(tx -> form.seen(finance.of(tx, form.month())))) {
            return stale(request, form.month());
        }
        String address = new Query("/assets/summary", Map.of()).with("month", form.month());
        database.write(request.once(), tx -> {
            Map<String, FinanceDao.Figure> before = finance.of(tx, form.month());
            if (!form.seen(before)) {
                throw new Overtaken();
            }
            Entry entry = changes(form.month(), before, figures);
            finance.put(tx, form.month(), figures);
            if (!entry.changes().isEmpty()) {
                trail.add(tx, request.user(), entry);
            }
            return address;
        });
        return Reply.redirect(address).flash("report.finance.saved", form.month());
    }

    /** Somebody typed the month's figures in between: both are shown. */
    private Reply stale(Request request, String month) {
        Errors errors = request.errors();
        return new Reply.Page(409, PAGE, database.read(tx -> {
            Map<String, FinanceDao.Figure> now = finance.of(tx, month);
            errors.stale(request.fields(), FinanceForm.of(month, now));
            Form again = request.formAnew(errors, FinanceForm.LABELS).with("version", FinanceForm.version(month, now));
            return views.page(tx, request, month, again);
        }));
    }

    private static Entry changes(String month, Map<String, FinanceDao.Figure> before, List<FinanceDao.Figure> after) {
        Entry entry = Entry.of("report.finance", "finance", 0, month);
        for (FinanceDao.Figure figure : after) {
            FinanceDao.Figure old = before.get(figure.assetClass());
            entry = entry.changed(figure.assetClass(), old == null ? "" : said(old), said(figure));
        }
        Set<String> kept = after.stream().map(FinanceDao.Figure::assetClass).collect(Collectors.toSet());
        for (String emptied : new TreeSet<>(before.keySet())) {
            entry = kept.contains(emptied) ? entry : entry.with(emptied, said(before.get(emptied)), "");
        }
        return entry;
    }

    private static String said(FinanceDao.Figure figure) {
        return Money.text(figure.costFen()) + " / " + Money.text(figure.depreciatedFen());
    }

    /** The month asked for, else the latest that has figures, else the one whose books are closed. */
    private String month(Tx tx, Request request) {
        String asked = request.query().first("month");
        return asked.matches("\\d{4}-(0[1-9]|1[0-2])")
                ? asked
                : finance.months(tx).stream().findFirst().orElseGet(() -> YearMonth.now(request.clock())
                        .minusMonths(1)
                        .toString());
    }
}
