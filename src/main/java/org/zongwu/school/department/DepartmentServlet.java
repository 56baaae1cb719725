package org.zongwu.school.department;

import static org.zongwu.access.Permission.SCHOOL_EDIT;
import static org.zongwu.access.Permission.SCHOOL_VIEW;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.school.Department;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.Person;
import org.zongwu.school.PersonDao;
import org.zongwu.school.PersonField;
import org.zongwu.school.Renamed;
import org.zongwu.school.SchoolIndex;
import org.zongwu.sheet.write.ListFiles;
import org.zongwu.web.Errors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.Form;
import org.zongwu.web.Halt;
import org.zongwu.web.House;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 部门: their names, heads and sizes. A closed one keeps its history and can be opened again. */
public final class DepartmentServlet extends FeatureServlet {
    private static final String LABELS = "school.field.";

    private final Database database;
    private final DepartmentDao departments;
    private final TrailDao trail;
    private final List<Renamed> renamed;

    public DepartmentServlet(
            House house, Database database, DepartmentDao departments, TrailDao trail, List<Renamed> renamed) {
        super(house);
        this.database = database;
        this.departments = departments;
        this.trail = trail;
        this.renamed = List.copyOf(renamed);
    }

    @Override
    public List<Route> routes() {
        return new ListFiles(house(), database, DepartmentViews::table)
                .routes(
                        SCHOOL_VIEW,
                        get(
                                "",
                                SCHOOL_VIEW,
                                request -> Reply.page(
                                        "school/departments", database.read(tx -> DepartmentViews.list(tx, request)))),
                        get("/new", SCHOOL_EDIT, this::blank),
                        post("/new", SCHOOL_EDIT, this::add),
                        get("/{id}/edit", SCHOOL_EDIT, this::edit),
                        post("/{id}/edit", SCHOOL_EDIT, this::change),
                        post("/{id}/closing", SCHOOL_EDIT, this::close),
                        post("/{id}/reopening", SCHOOL_EDIT, this::reopen));
    }

    private Reply blank(Request request) {
        return Reply.page(
                "school/department",
                database.read(tx -> DepartmentViews.model(tx, request, request.form(Map.of()), Optional.empty())));
    }

    private Reply add(Request request) {
        Errors errors = request.errors();
        Optional<DepartmentForm.Draft> draft =
                database.read(tx -> draft(tx, request, 0, PersonField.Stored.NOBODY, errors));
        if (draft.isEmpty()) {
            return refused(request, errors, Optional.empty());
        }
        String to = database.write(request.once(), tx -> {
            long id = departments.add(tx, draft.get().name());
            departments.lead(tx, id, draft.get().headId());
            trail.add(
                    tx,
                    request.user(),
                    Entry.of(
                            "school.department.add",
                            "department",
                            id,
                            draft.get().name()));
            return "/departments";
        });
        return Reply.redirect(to).flash("school.department.added", draft.get().name());
    }

    private Reply edit(Request request) {
        return Reply.page("school/department", database.read(tx -> {
            Department department = department(tx, request);
            return DepartmentViews.model(tx, request, request.form(stored(tx, department)), Optional.of(department));
        }));
    }

    private Reply change(Request request) {
        Errors errors = request.errors();
        Department before = database.read(tx -> department(tx, request));
        if (!request.field("version").equals(Integer.toString(before.version()))) {
            return stale(request, errors, before);
        }
        Optional<DepartmentForm.Draft> draft =
                database.read(tx -> draft(tx, request, before.id(), head(tx, before.headId()), errors));
        if (draft.isEmpty()) {
            return refused(request, errors, Optional.of(before));
        }
        String to =
                database.write(request.once(), tx -> changed(tx, request, before, draft.get()) ? "/departments" : "");
        return to.isEmpty()
                ? stale(request, request.errors(), database.read(tx -> department(tx, request)))
                : Reply.redirect(to)
                        .flash("school.department.changed", draft.get().name());
    }

    private boolean changed(Tx tx, Request request, Department before, DepartmentForm.Draft draft) {
        SchoolIndex school = SchoolIndex.read(tx);
        if (!departments.change(tx, before.id(), before.version(), draft.name(), draft.headId())) {
            return false;
        }
        if (!before.name().equals(draft.name())) {
            renamed.forEach(one -> one.department(tx, before.id()));
        }
        Entry entry = Entry.of("school.department.edit", "department", before.id(), draft.name())
                .changed("name", before.name(), draft.name())
                .changed(
                        "head",
                        head(tx, before.headId()).written(school),
                        head(tx, draft.headId()).written(school));
        if (!entry.changes().isEmpty()) {
            trail.add(tx, request.user(), entry);
        }
        return true;
    }

    /** Only an empty one is closed: its people would stand nowhere. */
    private Reply close(Request request) {
        Department department = database.read(tx -> department(tx, request));
        boolean empty = database.write(request.once(), tx -> {
                    if (departments.members(tx, department.id()) > 0) {
                        return "";
                    }
                    departments.close(tx, department.id());
                    return recorded(tx, request, department, "school.department.close");
                })
                .equals("/departments");
        Reply.Redirect to = Reply.redirect("/departments");
        return empty
                ? to.flash("school.department.closed", department.name())
                : to.warn(
                        "school.department.notEmpty",
                        department.name(),
                        database.read(tx -> departments.members(tx, department.id())));
    }

    private Reply reopen(Request request) {
        Department department = database.read(tx -> department(tx, request));
        String to = database.write(request.once(), tx -> {
            departments.reopen(tx, department.id());
            return recorded(tx, request, department, "school.department.reopen");
        });
        return Reply.redirect(to).flash("school.department.reopened", department.name());
    }

    private String recorded(Tx tx, Request request, Department department, String act) {
        trail.add(tx, request.user(), Entry.of(act, "department", department.id(), department.name()));
        return "/departments";
    }

    private Department department(Tx tx, Request request) {
        return departments.of(tx, request.id()).orElseThrow(Halt::notFound);
    }

    private Optional<DepartmentForm.Draft> draft(
            Tx tx, Request request, long self, PersonField.Stored head, Errors errors) {
        DepartmentForm form = DepartmentForm.of(request);
        return form.check(SchoolIndex.read(tx), departments.named(tx, form.name()), self, head, errors);
    }

    private Map<String, List<String>> stored(Tx tx, Department department) {
        return DepartmentForm.of(department, head(tx, department.headId()).written(SchoolIndex.read(tx)));
    }

    private static PersonField.Stored head(Tx tx, long id) {
        return new PersonField.Stored(
                id, new PersonDao().of(tx, id).map(Person::name).orElse(""));
    }

    private Reply refused(Request request, Errors errors, Optional<Department> department) {
        return Reply.refused(
                "school/department",
                database.read(tx -> DepartmentViews.model(tx, request, request.form(errors, LABELS), department)));
    }

    private Reply stale(Request request, Errors errors, Department now) {
        return new Reply.Page(409, "school/department", database.read(tx -> {
            errors.stale(request.fields(), stored(tx, now));
            Form form = request.formAnew(errors, LABELS).with("version", Integer.toString(now.version()));
            return DepartmentViews.model(tx, request, form, Optional.of(now));
        }));
    }
}
