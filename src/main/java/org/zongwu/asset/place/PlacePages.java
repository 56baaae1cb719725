package org.zongwu.asset.place;

import java.util.List;
import org.zongwu.web.Form;
import org.zongwu.web.Option;

/** What the page of a lot's places shows. */
public final class PlacePages {
    private PlacePages() {}

    /** {@code left} are the pieces that stand nowhere yet. */
    public record Places(
            Form form,
            long id,
            String number,
            String name,
            String state,
            String stateKind,
            String unit,
            int quantity,
            int placed,
            int left,
            long costFen,
            String cost,
            String net,
            List<Line> lines,
            List<Option> rooms,
            List<Option> keepers,
            List<Event> history,
            List<Gone> past) {}

    /** A line of the form; {@code since} is the day from which these pieces stand there, empty for a new line. */
    public record Line(int number, String since) {}

    public record Event(String before, String after, String at, String who) {}

    /** Pieces that stood somewhere before. */
    public record Gone(String where, String since, String until) {}
}
