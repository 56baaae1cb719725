package org.zongwu.account.people;

import static org.zongwu.access.Permission.ACCOUNT_EDIT;
import static org.zongwu.access.Permission.PEOPLE_EDIT;
import static org.zongwu.access.Permission.PEOPLE_VIEW;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.util.List;
import org.zongwu.db.Database;
import org.zongwu.sheet.write.ListFiles;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 人员: the list, a person's page and form, and what the administrator does about his account. */
public final class PeopleServlet extends FeatureServlet {
    private final Database database;
    private final PeopleViews views = new PeopleViews();
    private final PersonPage page;
    private final PersonEditing editing;
    private final PersonAccount account;
    private final PersonRoles roles;
    private final RoleBatch batch;

    PeopleServlet(
            House house,
            Database database,
            PersonPage page,
            PersonEditing editing,
            PersonAccount account,
            PersonRoles roles,
            RoleBatch batch) {
        super(house);
        this.database = database;
        this.page = page;
        this.editing = editing;
        this.account = account;
        this.roles = roles;
        this.batch = batch;
    }

    @Override
    public List<Route> routes() {
        return new ListFiles(house(), database, views::table)
                .routes(
                        PEOPLE_VIEW,
                        get("", PEOPLE_VIEW, this::list),
                        get("/new", PEOPLE_EDIT, editing::blank),
                        post("/new", PEOPLE_EDIT, editing::add),
                        get("/{id}", PEOPLE_VIEW, page::show),
                        get("/{id}/edit", PEOPLE_EDIT, editing::edit),
                        post("/{id}/edit", PEOPLE_EDIT, editing::change),
                        get("/{id}/account", ACCOUNT_EDIT, account::form),
                        post("/{id}/account", ACCOUNT_EDIT, account::save),
                        post("/{id}/account/disable", ACCOUNT_EDIT, account::disable),
                        post("/{id}/account/enable", ACCOUNT_EDIT, account::enable),
                        post("/{id}/account/reset", ACCOUNT_EDIT, account::reset),
                        post("/{id}/sessions/end", ACCOUNT_EDIT, account::endSessions),
                        post("/roles", ACCOUNT_EDIT, batch::grant),
                        post("/{id}/roles", ACCOUNT_EDIT, roles::grant),
                        post("/{id}/roles/{role}/withdrawal", ACCOUNT_EDIT, roles::withdraw));
    }

    private Reply list(Request request) {
        return Reply.page("people/list", database.read(tx -> views.list(tx, request)));
    }
}
