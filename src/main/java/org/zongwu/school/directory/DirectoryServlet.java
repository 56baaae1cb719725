package org.zongwu.school.directory;

import static org.zongwu.access.Permission.SIGNED_IN;
import static org.zongwu.web.Route.get;

import java.util.ArrayList;
import java.util.List;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.school.Department;
import org.zongwu.school.DepartmentDao;
import org.zongwu.sheet.write.Column;
import org.zongwu.sheet.write.ListFiles;
import org.zongwu.sheet.write.Table;
import org.zongwu.sheet.write.WritePages;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;
import org.zongwu.web.Option;
import org.zongwu.web.Query;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 通讯录 (S-167): whom to ring, found by name, post, department or pinyin initials. */
public final class DirectoryServlet extends FeatureServlet {
    private final Database database;
    private final DirectoryDao directory = new DirectoryDao();
    private final DepartmentDao departments = new DepartmentDao();

    public DirectoryServlet(House house, Database database) {
        super(house);
        this.database = database;
    }

    @Override
    public List<Route> routes() {
        return new ListFiles(house(), database, this::table).routes(SIGNED_IN, get("", SIGNED_IN, this::list));
    }

    private Reply list(Request request) {
        return Reply.page("school/directory", database.read(tx -> page(tx, request)));
    }

    private DirectoryPages.ListPage page(Tx tx, Request request) {
        Query query = request.query();
        String text = query.first("q");
        long department = department(query);
        List<Department> units = departments.open(tx);
        List<DirectoryPages.Line> lines = directory.find(tx, text, department);
        List<String> said = new ArrayList<>();
        units.stream().filter(unit -> unit.id() == department).forEach(unit -> said.add(unit.name()));
        if (!text.isEmpty()) {
            said.add(request.t("school.condition.q", text));
        }
        said.add(request.t("school.directory.conditions", lines.size()));
        return new DirectoryPages.ListPage(
                request.form(query.values()),
                units.stream()
                        .map(unit -> new Option(Long.toString(unit.id()), unit.name()))
                        .toList(),
                lines,
                String.join(request.t("school.comma"), said),
                WritePages.Ways.of(query),
                query.values().size() > 0);
    }

    private static long department(Query query) {
        String chosen = query.first("department");
        return chosen.matches("\\d{1,9}") ? Long.parseLong(chosen) : 0;
    }

    private Table<?> table(Tx tx, Request request) {
        Query query = request.query();
        return new Table<DirectoryPages.Line>(
                request.t("school.directory"),
                List.of(
                        Column.text(request.t("school.field.person"), DirectoryPages.Line::name),
                        Column.text(request.t("school.field.department"), DirectoryPages.Line::department),
                        Column.text(request.t("school.field.post"), DirectoryPages.Line::post),
                        Column.text(request.t("school.field.class"), DirectoryPages.Line::classes),
                        Column.text(request.t("school.column.room"), DirectoryPages.Line::rooms),
                        Column.text(request.t("school.field.extension"), DirectoryPages.Line::extension)),
                directory.find(tx, query.first("q"), department(query))::forEach);
    }
}
