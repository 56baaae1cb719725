package org.zongwu.account;

import static org.zongwu.access.Permission.PUBLIC;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.access.User;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.web.Errors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;
import org.zongwu.web.Lang;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;
import org.zongwu.web.Session;

/** Signing in. */
public final class SignInServlet extends FeatureServlet {
    private final Database database;
    private final AccountDao accounts;
    private final TrailDao trail;
    private final Passwords passwords;
    private final List<AccountPages.DemoAccount> demo;

    public SignInServlet(
            House house,
            Database database,
            AccountDao accounts,
            TrailDao trail,
            Passwords passwords,
            List<AccountPages.DemoAccount> demo) {
        super(house);
        this.database = database;
        this.accounts = accounts;
        this.trail = trail;
        this.passwords = passwords;
        this.demo = List.copyOf(demo);
    }

    @Override
    public List<Route> routes() {
        return List.of(get("", PUBLIC, this::page), post("", PUBLIC, this::signIn));
    }

    private Reply page(Request request) {
        request.openSession();
        return Reply.page(
                "account/login",
                new AccountPages.SignIn(
                        request.form(Map.of()), Addresses.own(request.query().first("next")), demo));
    }

    private Reply signIn(Request request) {
        Errors errors = request.errors();
        Optional<Account> account = database.read(tx -> accounts.named(tx, request.field("username")))
                .filter(found -> !found.disabled());
        String password = request.raw("password");
        boolean right = account.map(found -> passwords.right(password, found.passwordHash()))
                .orElseGet(() -> passwords.wrong(password));
        if (!right) {
            errors.add("", "account.signIn.wrong");
            return Reply.refused(
                    "account/login",
                    new AccountPages.SignIn(
                            request.form(errors, "account.field."), Addresses.own(request.field("next")), demo));
        }
        long person = account.orElseThrow().personId();
        User user = database.write(tx -> {
            User found = accounts.user(tx, person);
            trail.add(tx, found, Entry.of("account.signIn", "person", person, found.name()));
            return found;
        });
        Session session = request.signIn(user);
        session.speak(Lang.named(account.orElseThrow().language()));
        return Reply.redirect(session.pendingPath().orElse(Addresses.own(request.field("next"))));
    }
}
