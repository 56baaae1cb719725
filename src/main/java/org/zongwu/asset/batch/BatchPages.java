package org.zongwu.asset.batch;

import java.util.List;
import org.zongwu.web.Form;
import org.zongwu.web.Option;

/** What the pages of this package show. */
public final class BatchPages {
    private BatchPages() {}

    /** A lot about to be split; {@code parts} is empty until the pieces are settled. */
    public record Split(
            Form form,
            long id,
            String number,
            String name,
            String spec,
            int quantity,
            String unit,
            String cost,
            String depreciated,
            List<Part> parts) {}

    public record Part(int number, String card, int quantity, String cost, String depreciated, String places) {}

    /** The chosen cards and what they may become. */
    public record Bulk(
            Form form,
            long cards,
            String cost,
            List<Chosen> chosen,
            List<Long> ids,
            String back,
            String backHref,
            List<Option> rooms,
            List<Option> keepers,
            List<Option> departments,
            List<Option> states,
            List<Option> categories) {}

    public record Chosen(long id, String number, String name, String place, String keeper, String cost) {}

    /** Before it is stored: each card with what changes, from what to what; {@code hidden} are names and what was typed. */
    public record Preview(
            Form form,
            String title,
            String back,
            String backHref,
            String cost,
            int changing,
            int same,
            List<Change> changes,
            List<Option> hidden) {}

    /** {@code key} is the card and its version; {@code lot} says that the pieces of several places come together. */
    public record Change(long id, String key, String number, String name, List<Diff> diffs, boolean lot) {}

    public record Diff(String label, String from, String to) {}
}
