package org.zongwu.school.room;

import java.util.List;
import org.zongwu.sheet.write.WritePages;
import org.zongwu.web.Form;
import org.zongwu.web.Option;
import org.zongwu.web.Pager;

/** What the pages of rooms show: one record a JSP. */
public final class RoomPages {
    private RoomPages() {}

    /** {@code buildingHref} leads to the form of the building chosen, or is empty; {@code mayAssets}: a room's things may be looked at. */
    public record ListPage(
            Form filter,
            List<Branch> tree,
            List<Row> rows,
            Pager pager,
            String conditions,
            boolean filtered,
            String buildingHref,
            WritePages.Ways ways,
            boolean mayEdit,
            boolean mayAssets) {}

    public record Branch(String name, String place, String branchHref, int rooms, int depth, boolean current) {}

    public record Row(
            long id,
            String label,
            String floor,
            String usage,
            String department,
            String keeper,
            String schoolClass,
            boolean closed) {}

    /** New rooms: one a line, with what they have in common. */
    public record Fresh(
            Form form, List<Option> buildings, List<Option> departments, List<Option> people, List<Option> usages) {}

    public record Edit(
            Form form,
            long id,
            String title,
            List<Option> buildings,
            List<Option> departments,
            List<Option> people,
            List<Option> usages,
            boolean closed) {}

    public record Building(Form form, long id, String title, boolean closed) {}
}
