package org.zongwu.sheet.wizard;

import java.util.List;
import org.zongwu.web.Message;
import org.zongwu.web.Option;

/**
 * What booking a file would do, row by row, and what it would not. {@code digest} tells two dry runs apart: what is
 * confirmed must be what was shown. {@code prepared} is the kind's own, handed back to it for booking.
 */
public record DryRun(
        List<Line> fresh,
        List<Change> changed,
        int same,
        List<Wrong> wrong,
        List<Skipped> skipped,
        long quantity,
        long valueFen,
        List<Note> notes,
        List<Question> questions,
        List<Missing> missing,
        String digest,
        Object prepared) {

    /** A row that becomes something new. */
    public record Line(String sheet, int row, String title, String detail) {}

    /** A row that changes something there is: per field what it was and becomes. */
    public record Change(String sheet, int row, String title, List<Step> steps) {}

    /** {@code from} and {@code to} as people read them, or keys of the bundles. */
    public record Step(Message field, String from, String to) {}

    /** A row that cannot be taken, all its faults in one pass. */
    public record Wrong(String sheet, int row, String title, List<Fault> faults) {}

    /** {@code value} is what stands in the cell; mended in place under {@link Choices#cell}. */
    public record Fault(String target, String value, Message text) {}

    /** {@code kind} is ok, info or warn. */
    public record Note(String kind, Message text) {}

    /**
     * Asked once for all rows alike; {@code proposal} is what holds until somebody chooses otherwise. The label of an option
     * may be a key of the bundles.
     */
    public record Question(
            String key, Message text, List<Option> options, String proposal, int rows, DryRun.Asked kind) {}

    public enum Asked {
        /** One of the options. */
        CHOICE,
        /** Anything; the options are proposals. */
        FREELY
    }

    /** {@code kind} is room, person, department or class. */
    public record Missing(String kind, String name, int rows) {}
}
