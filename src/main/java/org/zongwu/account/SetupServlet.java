package org.zongwu.account;

import static org.zongwu.access.Permission.PUBLIC;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.access.User;
import org.zongwu.db.Database;
import org.zongwu.web.Errors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 开通: the first administrator, with the code from the console. Afterwards it leads to the desk. */
public final class SetupServlet extends FeatureServlet {
    private static final String LABELS = "account.field.";

    private final Database database;
    private final AccountDao accounts;
    private final Founding founding;
    private final SetupCode code;
    private final Passwords passwords;

    public SetupServlet(
            House house,
            Database database,
            AccountDao accounts,
            Founding founding,
            SetupCode code,
            Passwords passwords) {
        super(house);
        this.database = database;
        this.accounts = accounts;
        this.founding = founding;
        this.code = code;
        this.passwords = passwords;
    }

    @Override
    public List<Route> routes() {
        return List.of(get("", PUBLIC, this::page), post("", PUBLIC, this::setUp));
    }

    private Reply page(Request request) {
        if (done()) {
            return Reply.redirect("/");
        }
        request.openSession();
        return Reply.page("account/setup", new AccountPages.Setup(request.form(Map.of("bind", List.of("all")))));
    }

    private Reply setUp(Request request) {
        if (done()) {
            return Reply.redirect("/");
        }
        Errors errors = request.errors();
        SetupForm form = SetupForm.of(request);
        form.check(code.right(form.code()), errors);
        if (errors.any()) {
            return Reply.refused("account/setup", new AccountPages.Setup(request.form(errors, LABELS)));
        }
        String hash = passwords.hash(form.password());
        // asked again inside: two who hold the code must not both become the first administrator
        Optional<User> user = database.write(
                tx -> accounts.none(tx) ? Optional.of(founding.found(tx, form, hash)) : Optional.empty());
        if (user.isEmpty()) {
            return Reply.redirect("/");
        }
        founding.remember(form);
        code.use();
        request.signIn(user.get());
        return Reply.redirect("/").flash(form.everywhere() ? "account.setup.done.restart" : "account.setup.done");
    }

    private boolean done() {
        return database.read(tx -> !accounts.none(tx));
    }
}
