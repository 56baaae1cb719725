package org.zongwu.sheet.write;

import static org.zongwu.web.Route.get;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zongwu.access.Permission;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.web.House;
import org.zongwu.web.Query;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** What goes out of a list page: its whole filtered result, on paper and as files, from one table of columns. */
public final class ListFiles {
    private static final String PRINT = "/print";

    /** The list that the address of the request describes, in the page's one snapshot. */
    @FunctionalInterface
    public interface Source {
        Table<?> table(Tx tx, Request request);
    }

    private final House house;
    private final Database database;
    private final Source source;

    public ListFiles(House house, Database database, Source source) {
        this.house = house;
        this.database = database;
        this.source = source;
    }

    /** {@code pages} are the list's own; behind them its print and its files. */
    public List<Route> routes(Permission permission, Route... pages) {
        return Stream.of(Stream.of(pages), Stream.of(get(PRINT, permission, this::print)), files(permission).stream())
                .flatMap(routes -> routes)
                .toList();
    }

    public List<Route> files(Permission permission) {
        return List.of(
                get("/export.csv", permission, request -> file(request, TableFormat.CSV)),
                get("/export.xlsx", permission, request -> file(request, TableFormat.XLSX)));
    }

    /** Written to a temporary file inside the read, and sent after the database is let go. */
    private Reply file(Request request, TableFormat format) {
        return database.read(tx -> {
            Table<?> table = source.table(tx, request);
            Reply.Content content = house.spool().fill(out -> format.write(table, out));
            return new Reply.Download(table.name() + "." + format.extension(), format.contentType(), content);
        });
    }

    private Reply print(Request request) {
        Query query = request.query();
        String back = query.at(query.path().substring(0, query.path().length() - PRINT.length()));
        return Reply.page("sheet/list-print", database.read(tx -> paper(source.table(tx, request), request, back)));
    }

    private static <T> WritePages.Paper paper(Table<T> table, Request request, String backHref) {
        List<List<WritePages.Cell>> rows = new ArrayList<>();
        table.rows()
                .each(row -> rows.add(table.columns().stream()
                        .map(column -> new WritePages.Cell(column.text(row), css(column)))
                        .toList()));
        return new WritePages.Paper(
                table.name(),
                backHref,
                request.t("sheet.print.rows", rows.size()),
                table.columns().stream()
                        .map(column -> new WritePages.Cell(column.heading(), css(column)))
                        .toList(),
                rows);
    }

    private static String css(Column<?> column) {
        return switch (column.kind()) {
            case WHOLE, DECIMAL, MONEY -> "r z-num";
            case TEXT, DATE -> "";
        };
    }
}
