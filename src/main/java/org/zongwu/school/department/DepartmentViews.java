package org.zongwu.school.department;

import java.util.List;
import java.util.Optional;
import org.zongwu.access.Permission;
import org.zongwu.db.Tx;
import org.zongwu.school.Department;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.PersonField;
import org.zongwu.school.SchoolIndex;
import org.zongwu.sheet.write.Column;
import org.zongwu.sheet.write.Table;
import org.zongwu.sheet.write.WritePages;
import org.zongwu.web.Form;
import org.zongwu.web.Request;

/** Builds what the pages of departments show, inside the page's one snapshot. */
final class DepartmentViews {
    private DepartmentViews() {}

    static DepartmentPages.ListPage list(Tx tx, Request request) {
        boolean seesPeople = request.user().may(Permission.PEOPLE_VIEW);
        List<DepartmentPages.Row> rows = new DepartmentDao()
                .lines(tx).stream()
                        .map(line -> new DepartmentPages.Row(
                                line.id(),
                                line.name(),
                                line.head(),
                                seesPeople ? "/people?department=" + line.id() : "",
                                line.people(),
                                line.closed()))
                        .toList();
        return new DepartmentPages.ListPage(
                rows, WritePages.Ways.of(request.query()), request.user().may(Permission.SCHOOL_EDIT));
    }

    static Table<?> table(Tx tx, Request request) {
        return new Table<DepartmentDao.Line>(
                request.t("school.departments"),
                List.of(
                        Column.text(request.t("school.field.name"), DepartmentDao.Line::name),
                        Column.text(request.t("school.field.head"), DepartmentDao.Line::head),
                        Column.whole(request.t("school.field.people"), DepartmentDao.Line::people),
                        Column.text(
                                request.t("school.field.state"),
                                line -> request.t(line.closed() ? "school.state.closed" : "school.state.open"))),
                new DepartmentDao().lines(tx)::forEach);
    }

    static DepartmentPages.Edit model(Tx tx, Request request, Form form, Optional<Department> department) {
        return new DepartmentPages.Edit(
                form,
                PersonField.proposals(SchoolIndex.read(tx)),
                department.map(found -> "/departments/" + found.id() + "/edit").orElse("/departments/new"),
                department.map(Department::name).orElse(request.t("school.department.new")),
                department.isEmpty(),
                department.map(Department::id).orElse(0L),
                department.map(Department::closed).orElse(false));
    }
}
