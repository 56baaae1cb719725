package org.zongwu.asset.category;

import java.util.List;
import org.zongwu.sheet.write.WritePages;
import org.zongwu.web.Form;
import org.zongwu.web.Option;

/** What the pages of the categories show. */
public final class CategoryPages {
    private CategoryPages() {}

    /** One branch of one edition, or what a search found. {@code above} leads from the edition's roots to this branch. */
    public record Tree(
            Form filter,
            List<Option> editions,
            List<Step> above,
            List<Row> rows,
            String title,
            boolean searched,
            WritePages.Ways ways,
            boolean mayEdit) {}

    public record Step(String name, String stepHref) {}

    /** {@code below} counts the classes under it; {@code cards} the live cards of all books. */
    public record Row(
            long id,
            String edition,
            String code,
            String name,
            String life,
            String unit,
            int below,
            String belowHref,
            long cards,
            String cardsHref) {}

    /** {@code own} is true for a class of the school's, whose name it may change. */
    public record Edit(
            Form form,
            String action,
            String title,
            String code,
            String edition,
            String name,
            boolean fresh,
            boolean own,
            boolean mayEdit,
            List<Option> parents,
            List<Event> history,
            long cards,
            String cardsHref) {}

    public record Event(String what, String at, String who, List<String> changes) {}
}
