package org.zongwu.asset.category;

import static org.zongwu.access.Permission.ASSET_VIEW;
import static org.zongwu.access.Permission.CATEGORY_EDIT;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.sheet.write.ListFiles;
import org.zongwu.web.Errors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.Form;
import org.zongwu.web.Halt;
import org.zongwu.web.House;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 资产分类: the editions' trees, what a new card of a class starts with, and the school's own classes beside. */
public final class CategoryServlet extends FeatureServlet {
    private static final String PAGE = "category/edit";

    private final Database database;
    private final Categories categories;
    private final CategoryDao dao;
    private final TrailDao trail;
    private final CategoryViews views;

    public CategoryServlet(
            House house,
            Database database,
            Categories categories,
            CategoryDao dao,
            TrailDao trail,
            CategoryViews views) {
        super(house);
        this.database = database;
        this.categories = categories;
        this.dao = dao;
        this.trail = trail;
        this.views = views;
    }

    @Override
    public List<Route> routes() {
        return new ListFiles(house(), database, views::table)
                .routes(
                        ASSET_VIEW,
                        get("", ASSET_VIEW, this::tree),
                        get("/new", CATEGORY_EDIT, this::blank),
                        post("/new", CATEGORY_EDIT, this::add),
                        get("/{id}", ASSET_VIEW, this::show),
                        post("/{id}", CATEGORY_EDIT, this::change));
    }

    private Reply tree(Request request) {
        return Reply.page("category/tree", database.read(tx -> views.tree(tx, request)));
    }

    private Reply blank(Request request) {
        Map<String, List<String>> fields =
                Map.of("parent", List.of(request.query().first("parent")));
        return Reply.page(PAGE, database.read(tx -> views.blank(tx, request, request.form(fields))));
    }

    private Reply add(Request request) {
        Errors errors = request.errors();
        CategoryForm form = new CategoryForm(request.fields());
        Optional<Category> category = database.read(tx -> form.fresh(categories.of(tx), errors));
        if (category.isEmpty()) {
            Form again = request.form(errors, CategoryForm.LABELS);
            return Reply.refused(PAGE, database.read(tx -> views.blank(tx, request, again)));
        }
        String to = database.write(request.once(), tx -> {
            long id = dao.add(tx, category.get(), CategoryForm.pinyin(category.get()));
            trail.add(tx, request.user(), entry("category.add", id, category.get()));
            return "/categories/" + id;
        });
        return Reply.redirect(to).flash("category.added", category.get().label());
    }

    private Reply show(Request request) {
        return Reply.page(PAGE, database.read(tx -> {
            Category category = category(tx, request);
            return views.edit(tx, request, request.form(CategoryForm.of(category)), category);
        }));
    }

    /** Cards that stand under the class keep what they have: life and unit are proposals for new ones. */
    private Reply change(Request request) {
        Errors errors = request.errors();
        Category before = database.read(tx -> category(tx, request));
        if (!request.field("version").equals(Integer.toString(before.version()))) {
            return stale(request, before);
        }
        Optional<Category> after = new CategoryForm(request.fields()).changed(before, errors);
        if (after.isEmpty()) {
            Form again = request.form(errors, CategoryForm.LABELS);
            return Reply.refused(PAGE, database.read(tx -> views.edit(tx, request, again, before)));
        }
        String to = database.write(request.once(), tx -> {
            if (!dao.update(tx, after.get(), CategoryForm.pinyin(after.get()))) {
                return "";
            }
            Entry changes = changes(before, after.get());
            if (!changes.changes().isEmpty()) {
                trail.add(tx, request.user(), changes);
            }
            return "/categories/" + before.id();
        });
        return to.isEmpty()
                ? stale(request, database.read(tx -> category(tx, request)))
                : Reply.redirect(to).flash("category.changed", after.get().label());
    }

    private Reply stale(Request request, Category now) {
        Errors errors = request.errors();
        errors.add("", "category.error.stale");
        CategoryForm.of(now).forEach((name, values) -> {
            if (!name.equals("version") && !request.field(name).equals(values.get(0))) {
                errors.add(name, "category.error.now", values.get(0).isEmpty() ? "—" : values.get(0));
            }
        });
        Form form = request.formAnew(errors, CategoryForm.LABELS).with("version", Integer.toString(now.version()));
        return new Reply.Page(409, PAGE, database.read(tx -> views.edit(tx, request, form, now)));
    }

    private static Entry changes(Category before, Category after) {
        return entry("category.edit", before.id(), after)
                .changed("name", before.name(), after.name())
                .changed("unit", before.unit(), after.unit())
                .changed("life", before.lifeMonths(), after.lifeMonths())
                .changed("never", never(before), never(after));
    }

    private static String never(Category category) {
        return category.depreciates() ? "no" : "yes";
    }

    private static Entry entry(String act, long id, Category category) {
        return Entry.of(act, "category", id, category.label());
    }

    private Category category(Tx tx, Request request) {
        return dao.of(tx, request.id()).orElseThrow(Halt::notFound);
    }
}
