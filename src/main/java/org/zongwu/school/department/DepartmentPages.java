package org.zongwu.school.department;

import java.util.List;
import org.zongwu.sheet.write.WritePages;
import org.zongwu.web.Form;
import org.zongwu.web.Option;

/** What the pages of departments show: one record a JSP. */
public final class DepartmentPages {
    private DepartmentPages() {}

    public record ListPage(List<Row> rows, WritePages.Ways ways, boolean mayEdit) {}

    public record Row(long id, String name, String head, String peopleHref, int people, boolean closed) {}

    /** {@code people} are proposals for the head. */
    public record Edit(
            Form form, List<Option> people, String action, String title, boolean fresh, long id, boolean closed) {}
}
