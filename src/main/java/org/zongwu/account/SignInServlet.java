package org.zongwu.account;

import static org.zongwu.access.Permission.PUBLIC;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zongwu.access.User;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.web.Errors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.Form;
import org.zongwu.web.House;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;
import org.zongwu.web.Session;

/** Signing in: by account, staff number or phone. A name that is not there, a disabled one and a wrong password look alike. */
public final class SignInServlet extends FeatureServlet {
    private static final String PAGE = "account/login";

    private final Database database;
    private final AccountDao accounts;
    private final TrailDao trail;
    private final Passwords passwords;
    private final SignInGate gate;
    private final Entering entering;
    private final List<AccountPages.DemoAccount> demo;

    public SignInServlet(
            House house,
            Database database,
            AccountDao accounts,
            TrailDao trail,
            Passwords passwords,
            SignInGate gate,
            List<AccountPages.DemoAccount> demo) {
        super(house);
        this.database = database;
        this.accounts = accounts;
        this.trail = trail;
        this.passwords = passwords;
        this.gate = gate;
        this.entering = new Entering(database, accounts, trail);
        this.demo = List.copyOf(demo);
    }

    @Override
    public List<Route> routes() {
        return List.of(get("", PUBLIC, this::page), post("", PUBLIC, this::signIn));
    }

    private Reply page(Request request) {
        if (database.read(accounts::none)) {
            return Reply.redirect("/setup");
        }
        request.openSession();
        return Reply.page(PAGE, model(request.form(Map.of()), request.query().first("next")));
    }

    private Reply signIn(Request request) {
        String name = request.field("username");
        Optional<Account> account = database.read(tx -> accounts.meant(tx, name));
        String who = account.map(found -> "#" + found.personId()).orElse(name.toLowerCase(Locale.ROOT));
        Duration wait = gate.admit(who, request.remoteAddress());
        if (!wait.isZero()) {
            return later(request, wait);
        }
        Optional<Account> open = account.filter(found -> !found.disabled());
        String password = request.raw("password");
        boolean right = open.map(found -> passwords.right(password, found.passwordHash()))
                .orElseGet(() -> passwords.wrong(password));
        if (!right) {
            note(request, account);
            return refused(request, "account.signIn.wrong");
        }
        gate.right(who, request.remoteAddress());
        Account own = open.orElseThrow();
        return own.expired(LocalDate.now(house().clock()))
                ? refused(request, "account.signIn.expired")
                : enter(request, own);
    }

    private Reply enter(Request request, Account account) {
        Optional<Session> entered = entering.enter(request, account);
        if (entered.isEmpty()) {
            return refused(request, "account.signIn.wrong");
        }
        Session session = entered.get();
        if (account.mustChoosePassword()) {
            session.confine(MeServlet.PASSWORD);
            return Reply.redirect(MeServlet.PASSWORD);
        }
        return Reply.redirect(session.pendingPath().orElse(Addresses.own(request.field("next"))));
    }

    /** A wrong try leaves a row without what was typed: somebody may have typed his password as his name. */
    private void note(Request request, Optional<Account> account) {
        database.write(tx -> {
            long person = account.map(Account::personId).orElse(0L);
            String name = account.map(found -> accounts.user(tx, person).name()).orElse("");
            trail.add(
                    tx,
                    User.NOBODY,
                    Entry.of("account.wrongPassword", "person", person, name)
                            .with("address", "", request.remoteAddress()));
            return person;
        });
    }

    private Reply refused(Request request, String key) {
        Errors errors = request.errors();
        errors.add("", key);
        return Reply.refused(PAGE, again(request, errors));
    }

    private Reply later(Request request, Duration wait) {
        int seconds = (int) wait.plusMillis(999).toSeconds();
        Errors errors = request.errors();
        errors.add("", "account.signIn.later", seconds);
        return Reply.later(seconds, PAGE, again(request, errors));
    }

    private AccountPages.SignIn again(Request request, Errors errors) {
        return model(request.form(errors, "account.field."), request.field("next"));
    }

    private AccountPages.SignIn model(Form form, String next) {
        return new AccountPages.SignIn(form, Addresses.own(next), demo);
    }
}
