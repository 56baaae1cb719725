package org.zongwu.asset;

import java.util.List;
import org.zongwu.paperwork.AttachmentPages;
import org.zongwu.web.Form;
import org.zongwu.web.Html;
import org.zongwu.web.Option;

/** What the pages of a card show: one record a JSP. Links are whole addresses, money is ready to print. */
public final class AssetPages {
    private AssetPages() {}

    /** What a form lets choose from. */
    public record Choices(
            List<Option> categories,
            List<Option> rooms,
            List<Option> keepers,
            List<Option> departments,
            List<Option> states,
            List<Option> books,
            List<Option> ways,
            List<Option> fundings,
            List<Option> procurements,
            List<Option> valueKinds) {}

    public record Edit(
            Form form,
            Choices choices,
            String action,
            String title,
            String cancelHref,
            boolean fresh,
            boolean opened,
            boolean severalPlaces,
            String placesHref) {}

    /** {@code lot} is true for a card of several pieces, which may be split. */
    public record Detail(
            Card card,
            List<PlaceLine> places,
            List<Event> history,
            Html qr,
            AttachmentPages.Block attached,
            boolean mayEdit,
            boolean mayVoid,
            boolean lot) {}

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
            long depreciatedFen,
            String net,
            long netFen) {}

    public record Fact(String label, String value) {}

    public record PlaceLine(String room, String roomHref, String keeper, String since, String quantity) {}

    /** {@code file} is what an import read, {@code fileHref} the import's page; empty for all else and for who may not open it. */
    public record Event(String title, String at, String who, List<Fact> changes, String file, String fileHref) {}

    /** A card on one sheet of paper: {@code pairs} are its facts, two a line. */
    public record Paper(Card card, List<List<Fact>> pairs, List<PlaceLine> places, List<Event> history, Html qr) {}

    public record Voiding(Form form, long id, String number, String name, String cost, String place) {}
}
