package org.zongwu.school.directory;

import java.util.List;
import org.zongwu.sheet.write.WritePages;
import org.zongwu.web.Form;
import org.zongwu.web.Option;

/** What the directory shows. */
public final class DirectoryPages {
    private DirectoryPages() {}

    public record ListPage(
            Form filter,
            List<Option> departments,
            List<Line> lines,
            String conditions,
            WritePages.Ways ways,
            boolean filtered) {}

    /** {@code classes} are those somebody is form teacher of, {@code rooms} theirs and those he keeps. */
    public record Line(
            long id, String name, String department, String post, String extension, String classes, String rooms) {}
}
