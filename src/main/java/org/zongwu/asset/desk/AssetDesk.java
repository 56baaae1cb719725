package org.zongwu.asset.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zongwu.access.Permission;
import org.zongwu.access.Role;
import org.zongwu.access.User;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Book;
import org.zongwu.asset.list.AssetFilter;
import org.zongwu.asset.list.AssetListDao;
import org.zongwu.asset.list.AssetRow;
import org.zongwu.asset.list.Column;
import org.zongwu.asset.list.Overview;
import org.zongwu.asset.list.PerVersion;
import org.zongwu.asset.report.ReportDao;
import org.zongwu.asset.report.SummaryViews;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Tx;
import org.zongwu.desk.Desk;
import org.zongwu.school.SchoolClass;
import org.zongwu.school.SchoolIndexes;
import org.zongwu.web.Message;
import org.zongwu.web.Money;
import org.zongwu.web.Query;

/**
 * The register on people's desks: the clerk is told what is not clear yet, the accountant how the month stands to finance,
 * a teacher what he answers for; headmaster and director see besides what changed of late. Counts are kept per version of the register.
 */
public final class AssetDesk implements Desk {
    /** 四清 and who keeps it (S-018): what a clerk completes card by card. */
    private static final List<String> POINTS = List.of("category", "quantity", "price", "place", "keeper");

    private final AssetListDao lists;
    private final Overview overview;
    private final SchoolIndexes schools;
    private final SummaryViews summary;
    private final ReportDao reports = new ReportDao();
    private final Clock clock;
    private final PerVersion<Book, Map<String, Long>> lacking;
    private final News news;

    public AssetDesk(
            AssetListDao lists,
            Overview overview,
            SchoolIndexes schools,
            SummaryViews summary,
            TrailDao trail,
            Clock clock) {
        this.lists = lists;
        this.overview = overview;
        this.schools = schools;
        this.summary = summary;
        this.clock = clock;
        this.lacking = new PerVersion<>(lists);
        this.news = new News(trail, lists);
    }

    @Override
    public List<Todo> todos(Tx tx, User user) {
        List<Todo> todos = new ArrayList<>();
        if (user.roles().contains(Role.ACCOUNTANT)) {
            finance(tx, todos);
        }
        if (user.roles().contains(Role.CLERK)) {
            Map<String, Long> counts = lacking(tx);
            for (String point : POINTS) {
                if (counts.get(point) > 0) {
                    todos.add(unclear(point, counts.get(point)));
                }
            }
        }
        return todos;
    }

    private static Todo unclear(String point, long cards) {
        return new Todo(
                "asset.lacking." + point,
                "/assets",
                Message.of("asset.desk.lacking." + point, cards),
                Message.of("asset.desk.complete"),
                "/assets?lacking=" + point,
                "wait",
                cards);
    }

    /** The books of a month are closed at its end: from the first of the next on its figures can be held against the register. */
    private void finance(Tx tx, List<Todo> todos) {
        if (lacking(tx).get("cards") == 0) {
            return;
        }
        String month = YearMonth.now(clock).minusMonths(1).toString();
        SummaryViews.Agreement agreement = summary.agreement(tx, month);
        String href = "/assets/summary?month=" + month;
        if (!agreement.typed()) {
            Message text = Message.of("asset.desk.finance.untyped", month);
            todos.add(new Todo(
                    "finance.untyped",
                    "/assets/summary",
                    text,
                    Message.of("asset.desk.finance.type"),
                    href,
                    "wait",
                    1));
        } else if (agreement.differing() > 0) {
            Message text = Message.of("asset.desk.finance.differs", month, agreement.differing());
            Message action = Message.of("asset.desk.finance.compare");
            todos.add(
                    new Todo("finance.differing", "/assets/summary", text, action, href, "bad", agreement.differing()));
        }
    }

    @Override
    public List<Figure> figures(Tx tx, User user) {
        if (user.may(Permission.ASSET_VIEW) && user.may(Permission.AUDIT_VIEW)) {
            return Stream.concat(whole(tx).stream(), news.figures(tx, LocalDate.now(clock)).stream())
                    .toList();
        }
        return user.may(Permission.ASSET_VIEW) ? whole(tx) : user.may(Permission.ASSET_OWN) ? own(tx, user) : List.of();
    }

    private List<Figure> whole(Tx tx) {
        AssetListDao.Totals fixed =
                overview.of(tx, AssetFilter.ofBook(Book.FIXED.name())).totals();
        return List.of(
                cards("asset.cards", "asset.desk.fixed", fixed.cards(), "/assets"),
                Figure.count(
                        "asset.quantity",
                        Message.of("asset.desk.quantity"),
                        fixed.quantity(),
                        Message.of("asset.desk.pieces"),
                        "/assets"),
                new Figure(
                        "asset.cost",
                        Message.of("asset.desk.cost"),
                        fixed.costFen(),
                        Money.text(fixed.costFen()),
                        Message.of("asset.desk.yuan"),
                        "/assets"),
                book(tx, "asset.durable", Book.DURABLE),
                book(tx, "asset.room", Book.ROOM),
                cards("asset.incomplete", "asset.desk.incomplete", lacking(tx).get("any"), "/assets?lacking=any"));
    }

    private Figure book(Tx tx, String noun, Book book) {
        long cards = overview.of(tx, AssetFilter.ofBook(book.name())).totals().cards();
        return cards(noun, book.key(), cards, "/assets?book=" + book.name());
    }

    /** What somebody answers for himself, with his class or department; what of it stands in the room of his class. */
    private List<Figure> own(Tx tx, User user) {
        List<Figure> figures = new ArrayList<>();
        Query all = mine("");
        figures.add(cards(
                "asset.own", "asset.desk.own", result(tx, all, user).totals().cards(), all.address()));
        schools.of(tx).classes().stream()
                .filter(led -> led.formTeacherId() == user.id() && led.roomId() > 0)
                .forEach(led -> classroom(tx, user, led, figures));
        return figures;
    }

    private void classroom(Tx tx, User user, SchoolClass led, List<Figure> figures) {
        Query there = mine("r" + led.roomId());
        Overview.Result result = result(tx, there, user);
        figures.add(Figure.count(
                "asset.classroom",
                Message.of("asset.desk.classroom", led.name()),
                result.totals().cards(),
                Message.of("asset.desk.cards"),
                there.address()));
        figures.add(Figure.count(
                "asset.here.quantity",
                Message.of("asset.desk.classroom.pieces", led.name()),
                result.here().quantity(),
                Message.of("asset.desk.pieces"),
                there.address()));
    }

    @Override
    public List<Found> find(Tx tx, User user, String text, int limit) {
        if (!user.may(Permission.ASSET_OWN)) {
            return List.of();
        }
        Found standing = found(tx, user, "asset.desk.found", named(text, ""), limit);
        Found struck = found(tx, user, "asset.desk.found.void", named(text, AssetFilter.VOID), limit);
        return struck.total() == 0 ? List.of(standing) : List.of(standing, struck);
    }

    private Found found(Tx tx, User user, String label, Query all, int limit) {
        AssetFilter filter = AssetFilter.of(all, user);
        long total = lists.totals(tx, filter).cards();
        List<Hit> hits = total == 0
                ? List.of()
                : lists.page(tx, filter, Column.Order.read(""), limit, 0).stream()
                        .map(AssetDesk::hit)
                        .toList();
        return new Found("asset.cards", Message.of(label), total, hits, all.address());
    }

    private static Query named(String text, String state) {
        return new Query(
                "/assets", Map.of("q", List.of(text), "book", List.of(AssetFilter.ALL_BOOKS), "state", List.of(state)));
    }

    private static Hit hit(AssetRow row) {
        List<String> line = new ArrayList<>(List.of(row.number(), row.spec(), row.place(), row.keeper()));
        line.removeIf(String::isEmpty);
        String gone = row.state() == AssetState.DISPOSED ? row.state().key() : "";
        return new Hit("packages", row.name(), String.join(" · ", line), gone, "/assets/" + row.id());
    }

    private Map<String, Long> lacking(Tx tx) {
        return lacking.of(tx, Book.FIXED, () -> reports.lacking(tx, AssetFilter.ofBook(Book.FIXED.name())));
    }

    private Overview.Result result(Tx tx, Query query, User user) {
        return overview.of(tx, AssetFilter.of(query, user));
    }

    private static Query mine(String place) {
        return new Query("/assets", Map.of("book", List.of(AssetFilter.ALL_BOOKS), "place", List.of(place)));
    }

    private static Figure cards(String noun, String label, long cards, String href) {
        return Figure.count(noun, Message.of(label), cards, Message.of("asset.desk.cards"), href);
    }
}
