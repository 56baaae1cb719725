package org.zongwu.asset.list;

import java.util.List;
import java.util.OptionalLong;
import org.zongwu.web.Cells;
import org.zongwu.web.Html;
import org.zongwu.web.Money;
import org.zongwu.web.Request;

/** The rows of the list, its totals, and the cells of each column, in the reader's language. */
final class ListRows {
    private final Request request;
    private final List<Column> columns;
    private final boolean choosing;
    private final boolean struck;

    /** {@code choosing} puts a tick box before each row. */
    ListRows(Request request, List<Column> columns, boolean choosing) {
        this.request = request;
        this.columns = columns;
        this.choosing = choosing;
        this.struck = AssetFilter.of(request.query(), request.user()).struck();
    }

    List<Html> rows(List<AssetRow> rows) {
        return rows.stream().map(this::row).toList();
    }

    private Html row(AssetRow row) {
        Cells cells = Cells.row(row.id());
        if (choosing) {
            cells.tick("id", row.id(), request.t("asset.choose", row.number()), row.costFen());
        }
        columns.forEach(column -> cell(cells, column, row));
        return cells.html();
    }

    private void cell(Cells cells, Column column, AssetRow row) {
        String css = column.css();
        switch (column) {
            case NUMBER -> cells.head("z-code", "/assets/" + row.id(), row.number());
            case STATE_NUMBER -> cells.cell(css, row.stateNumber());
            case NAME -> cells.pair(css, row.name(), row.spec());
            case CATEGORY -> cells.cell(css, row.category());
            case PLACE -> cells.cell(css, row.place());
            case KEEPER -> cells.cell(css, row.keeper());
            case DEPARTMENT -> cells.cell(css, row.department());
            case ACQUIRED -> cells.day(css, row.acquiredOn());
            case QUANTITY -> cells.labelled(css, request.t("asset.column.quantity"), quantity(row));
            case PRICE -> cells.cell(css, money(row.priceFen()));
            case COST -> cells.labelled(css, request.t("asset.column.cost"), Money.text(row.costFen()));
            case DEPRECIATED -> cells.cell(css, row.netFen().isPresent() ? Money.text(row.depreciatedFen()) : "—");
            case NET -> cells.cell(css, money(row.netFen()));
            case BOOK -> cells.cell(css, request.t(row.book().key()));
            case STATE -> cells.state(css, struck ? "off" : row.state().kind(), request.t(state(row)));
        }
    }

    private String state(AssetRow row) {
        return struck ? "asset.state.VOID" : row.state().key();
    }

    /** Where a list looks at one place, a lot that stands elsewhere too says how much of it is here. */
    private String quantity(AssetRow row) {
        return row.here() == row.quantity()
                ? Integer.toString(row.quantity())
                : request.t("asset.row.here", row.here(), row.quantity());
    }

    /** The totals of the whole result under their columns; their scope is said where the row begins. */
    Html totals(AssetListDao.Totals totals, String scope) {
        int before = 0;
        while (before < columns.size() && !sums(columns.get(before))) {
            before++;
        }
        Cells cells = Cells.row().head(Math.max(1, before) + (choosing ? 1 : 0), scope + unknown(totals));
        for (Column column : columns.subList(Math.max(1, before), columns.size())) {
            total(cells, column, totals);
        }
        return cells.html();
    }

    /** Why no net value stands below its column, or which cards it leaves out: those that count none. */
    private String unknown(AssetListDao.Totals totals) {
        boolean asked = columns.contains(Column.NET) || columns.contains(Column.DEPRECIATED);
        return !asked || totals.netless() == 0
                ? ""
                : totals.netFen().isEmpty()
                        ? request.t("asset.total.noNet")
                        : request.t("asset.total.someNet", totals.netless(), Money.text(totals.netlessFen()));
    }

    private static boolean sums(Column column) {
        return switch (column) {
            case QUANTITY, COST, DEPRECIATED, NET -> true;
            case NUMBER, STATE_NUMBER, NAME, CATEGORY, PLACE, KEEPER, DEPARTMENT, ACQUIRED, PRICE, BOOK, STATE -> false;
        };
    }

    private static void total(Cells cells, Column column, AssetListDao.Totals t) {
        switch (column) {
            case QUANTITY -> cells.figure("r z-num", "asset.quantity", t.quantity(), Money.grouped(t.quantity()));
            case COST -> cells.figure("z-money", "asset.cost", t.costFen(), Money.text(t.costFen()));
            case DEPRECIATED -> known(cells, "asset.depreciated", t.depreciatedFen(), t.netFen());
            case NET -> known(cells, "asset.net", t.netFen().orElse(0), t.netFen());
            case NUMBER, STATE_NUMBER, NAME, CATEGORY, PLACE, KEEPER, DEPARTMENT, ACQUIRED, PRICE, BOOK, STATE ->
                cells.cell("", "");
        }
    }

    private static void known(Cells cells, String noun, long fen, OptionalLong net) {
        if (net.isPresent()) {
            cells.figure("z-money", noun, fen, Money.text(fen));
        } else {
            cells.cell("z-money", "—");
        }
    }

    private static String money(OptionalLong fen) {
        return fen.isPresent() ? Money.text(fen.getAsLong()) : "—";
    }
}
