package org.zongwu.asset;

import java.util.List;
import org.zongwu.web.Form;
import org.zongwu.web.Html;
import org.zongwu.web.Option;
import org.zongwu.web.Pager;
import org.zongwu.web.SortHead;

/** What the pages of the register show: one record a JSP. Links are whole addresses, money is ready to print. */
public final class AssetPages {
    private AssetPages() {}

    /** The list. {@code conditions} says the filters in words; {@code own} is true for people who see only their own cards. */
    public record ListPage(
            Form filter,
            Choices choices,
            List<Branch> tree,
            List<SortHead> heads,
            List<AssetRow> rows,
            Totals totals,
            Pager pager,
            String conditions,
            String csvHref,
            String xlsxHref,
            String printHref,
            boolean filtered,
            boolean mayEdit,
            boolean mayImport,
            boolean mayExport) {}

    public record Branch(String name, String branchHref, String cards, int depth, boolean current) {}

    public record Totals(
            long cards,
            String cardsText,
            long quantity,
            String quantityText,
            long costFen,
            String cost,
            long netFen,
            String net) {}

    /** What a form or a filter lets choose from. */
    public record Choices(
            List<Option> categories,
            List<Option> places,
            List<Option> rooms,
            List<Option> keepers,
            List<Option> departments,
            List<Option> states,
            List<Option> books,
            List<Option> ways,
            List<Option> fundings,
            List<Option> procurements,
            List<Option> valueKinds,
            List<Option> lacking) {}

    public record Edit(
            Form form,
            Choices choices,
            String action,
            String title,
            String cancelHref,
            boolean fresh,
            boolean opened,
            boolean severalPlaces) {}

    public record Detail(
            Card card, List<PlaceLine> places, List<Event> history, Html qr, boolean mayEdit, boolean mayVoid) {}

    /** A card in words; an empty text is not shown. */
    public record Card(
            long id,
            String number,
            String name,
            String state,
            String stateKind,
            String voidReason,
            List<Fact> basics,
            List<Fact> money,
            List<Fact> use,
            long costFen,
            String cost,
            String depreciated,
            String net) {}

    public record Fact(String label, String value) {}

    public record PlaceLine(String room, String roomHref, String keeper, String quantity) {}

    public record Event(String title, String at, String who, List<Fact> changes) {}

    public record Voiding(Form form, long id, String number, String name, String cost, String place) {}
}
