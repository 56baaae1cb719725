package org.zongwu.asset.list;

import java.util.List;
import org.zongwu.web.Form;
import org.zongwu.web.Html;
import org.zongwu.web.Option;
import org.zongwu.web.Pager;
import org.zongwu.web.SortHead;

/** What the pages of the list show. Links are whole addresses, money is ready to print. */
public final class ListPages {
    private ListPages() {}

    /**
     * The list. {@code conditions} says the filters in words; {@code chips} take one away each; {@code kept} are name and
     * value of what a new search keeps; {@code back} is this list's
     * query, for the acts that return to it. {@code lastHref} exports under the headings of the state's last file, empty
     * while none came.
     */
    public record ListPage(
            Form filter,
            Choices choices,
            List<Option> kept,
            List<Branch> tree,
            List<Chip> chips,
            List<Head> heads,
            List<Html> rows,
            Html totals,
            long cards,
            String cardsText,
            Here here,
            Pager pager,
            String conditions,
            String unread,
            List<Pick> columns,
            String back,
            String csvHref,
            String xlsxHref,
            String lastHref,
            String printHref,
            boolean narrowed,
            boolean more,
            boolean mayEdit,
            boolean mayImport,
            boolean mayExport) {}

    public record Branch(String name, String branchHref, String cards, int depth, boolean current) {}

    public record Chip(String text, String removeHref) {}

    public record Head(SortHead sort, String css) {}

    /** A column that may be shown. */
    public record Pick(String key, String label, boolean shown) {}

    /**
     * Of a list that looks at one place: the pieces there and their share of the value; {@code shown} says whether it
     * does, {@code said} of what.
     */
    public record Here(boolean shown, String said, long quantity, String quantityText, long costFen, String cost) {}

    public record Choices(
            List<Option> categories,
            List<Option> places,
            List<Option> departments,
            List<Option> states,
            List<Option> books,
            List<Option> lacking) {}
}
