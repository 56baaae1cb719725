package org.zongwu.sheet.wizard;

import java.util.List;
import org.zongwu.web.Form;
import org.zongwu.web.Option;

/** What the pages of the import show. */
public final class ImportPages {
    private ImportPages() {}

    /** {@code kinds} are those that this person may bring in. */
    public record ListPage(List<Import> imports, List<String> kinds) {}

    public record FilePage(Form form, String kind, String kindText) {}

    /** The dry run: figures, what must be decided, what is wrong and can be mended in place, what would change. */
    public record Check(
            Import one,
            String kindText,
            String warning,
            String sameAs,
            List<Note> notes,
            long fresh,
            long changed,
            int same,
            int wrong,
            int skipped,
            long quantity,
            long valueFen,
            String value,
            String skippedText,
            List<Sheet> sheets,
            List<Head> heads,
            List<Option> targets,
            List<Ask> asks,
            List<Lack> lacks,
            List<WrongRow> wrongRows,
            List<ChangeRow> changes,
            List<Row> freshRows,
            String digest,
            String button,
            boolean nothingToDo) {}

    public record Note(String kind, String text) {}

    public record Sheet(String name, int rows, boolean on) {}

    public record Head(int index, String heading, String target, String sample) {}

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

    public record Done(Import one, long fresh, long changed, String listHref, String kindText) {}
}
