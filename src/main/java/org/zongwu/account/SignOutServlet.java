package org.zongwu.account;

import static org.zongwu.access.Permission.PUBLIC;
import static org.zongwu.web.Route.post;

import java.util.List;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** Signing out, from every page; ends the session on the server. */
public final class SignOutServlet extends FeatureServlet {

    public SignOutServlet(House house) {
        super(house);
    }

    @Override
    public List<Route> routes() {
        return List.of(post("", PUBLIC, this::signOut));
    }

    private Reply signOut(Request request) {
        request.signOut();
        return Reply.redirect("/login");
    }
}
