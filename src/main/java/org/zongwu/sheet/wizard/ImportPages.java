package org.zongwu.sheet.wizard;

import java.util.List;
import org.zongwu.sheet.write.WritePages;
import org.zongwu.web.Form;
import org.zongwu.web.Option;
import org.zongwu.web.Pager;

/** What the pages of the import show. */
public final class ImportPages {
    /** A column about which nothing is said yet. */
    public static final String OPEN = "?";

    private ImportPages() {}

    /** {@code kinds} are those that this person may bring in. */
    public record ListPage(List<Import> imports, List<String> kinds, Pager pager, WritePages.Ways ways) {}

    /** {@code remark} is what such a file should know, empty for most kinds. */
    public record FilePage(Form form, String kind, String kindText, String remark) {}

    /** The columns of a file, the doubtful ones first; those must be answered before the rows are looked at. */
    public record Columns(
            Import one, String kindText, Form form, List<Head> heads, List<Option> targets, String said) {}

    /** {@code choice} is what is chosen so far, {@link #OPEN} while nothing is. {@code likely} stand before all targets. */
    public record Head(
            int index, String heading, String samples, String choice, List<Option> likely, String why, String state) {}

    /** The dry run: figures, what must be decided, what is wrong and can be mended in place, what would change. */
    public record Check(
            Import one,
            String kindText,
            String warning,
            String sameAs,
            List<Note> notes,
            Figures figures,
            String columns,
            List<Sheet> sheets,
            List<Ask> asks,
            String asksText,
            List<Lack> lacks,
            List<WrongRow> wrongRows,
            List<ChangeRow> changes,
            List<Row> freshRows,
            String digest,
            String button,
            boolean comparable) {}

    /** {@code counted}: rows of this kind have a quantity and a value. */
    public record Figures(
            long fresh,
            long changed,
            int same,
            int wrong,
            int skipped,
            String skippedText,
            boolean counted,
            long quantity,
            long valueFen,
            String value) {

        public boolean nothingToDo() {
            return fresh == 0 && changed == 0;
        }
    }

    public record Note(String kind, String text) {}

    public record Sheet(String name, int rows, boolean on) {}

    public record Ask(
            int index, String key, String text, List<Option> options, String answer, int rows, boolean free) {}

    public record Lack(String key, String kindText, String name, int rows, boolean on) {}

    public record WrongRow(String sheet, int row, String title, List<Cell> cells) {}

    public record Cell(int index, String key, String label, String value, String text) {}

    public record ChangeRow(String sheet, int row, String title, List<String> steps) {}

    public record Row(String sheet, int row, String title, String detail) {}

    /** 只核对: in the file and not in the register, the other way round, and what differs. */
    public record Comparison(
            Import one, List<Row> fresh, List<Row> absent, List<ChangeRow> changes, int same, int wrong) {}

    /**
     * {@code made} says what an import made besides, by kind; {@code left} is what one that was taken back left of it, used by
     * nothing.
     */
    public record Done(
            Import one,
            long fresh,
            long changed,
            String listHref,
            String kindText,
            String undoText,
            String made,
            List<Thing> left) {}

    /** {@code kind} in words, or empty. */
    public record Thing(String kind, String name, String thingHref) {}

    /**
     * Taking an import back, before it is done. {@code hindrance} says why it cannot be done any more; empty when it can; {@code touched}
     * is what stands in the way.
     */
    public record Undo(
            Import one,
            Form form,
            long fresh,
            long changed,
            String kindText,
            String undoText,
            String hindrance,
            List<Thing> touched) {}
}
