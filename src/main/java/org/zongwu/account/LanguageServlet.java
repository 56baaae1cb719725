package org.zongwu.account;

import static org.zongwu.access.Permission.PUBLIC;
import static org.zongwu.web.Route.post;

import java.util.List;
import org.zongwu.access.User;
import org.zongwu.db.Database;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;
import org.zongwu.web.Lang;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;
import org.zongwu.web.Session;

/** The other language, for this session and, when signed in, for the account. */
public final class LanguageServlet extends FeatureServlet {
    private final Database database;
    private final AccountDao accounts;

    public LanguageServlet(House house, Database database, AccountDao accounts) {
        super(house);
        this.database = database;
        this.accounts = accounts;
    }

    @Override
    public List<Route> routes() {
        return List.of(post("", PUBLIC, this::choose));
    }

    private Reply choose(Request request) {
        Lang lang = Lang.named(request.field("lang"));
        request.session().ifPresent(session -> session.speak(lang));
        request.session()
                .flatMap(Session::user)
                .map(User::id)
                .ifPresent(id -> database.write(tx -> {
                    accounts.speak(tx, id, lang.tag());
                    return id;
                }));
        return Reply.redirect(Addresses.own(request.field("back")));
    }
}
