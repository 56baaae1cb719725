package org.zongwu.school.classes;

import java.util.List;
import org.zongwu.sheet.write.WritePages;
import org.zongwu.web.Form;
import org.zongwu.web.Option;

/** What the pages of classes show: one record a JSP. */
public final class ClassPages {
    private ClassPages() {}

    public record ListPage(
            List<Row> rows,
            List<Row> closed,
            int pupils,
            int boys,
            int girls,
            int boarders,
            WritePages.Ways ways,
            boolean mayEdit,
            boolean mayAssets) {}

    /** Boys, girls and boarders are empty where nobody has filled them in. */
    public record Row(
            long id,
            String name,
            String room,
            String roomHref,
            String teacher,
            int pupils,
            String boys,
            String girls,
            String boarders) {}

    public record Edit(
            Form form,
            List<Option> rooms,
            List<Option> people,
            String action,
            String title,
            boolean fresh,
            long id,
            boolean closed) {}
}
