package org.zongwu.account;

import static org.zongwu.access.Permission.SIGNED_IN;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zongwu.access.User;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.school.Person;
import org.zongwu.school.PersonDao;
import org.zongwu.school.Pinyin;
import org.zongwu.web.Errors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.Form;
import org.zongwu.web.House;
import org.zongwu.web.Overtaken;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;
import org.zongwu.web.Session;

/** 个人设置: what the school knows of me, my password, my shortcuts, and where else I am signed in. */
public final class MeServlet extends FeatureServlet {
    static final String PASSWORD = "/me/password";

    private final Database database;
    private final AccountDao accounts;
    private final PersonDao people;
    private final TrailDao trail;
    private final Passwords passwords;
    private final SignInGate gate;

    public MeServlet(
            House house,
            Database database,
            AccountDao accounts,
            PersonDao people,
            TrailDao trail,
            Passwords passwords,
            SignInGate gate) {
        super(house);
        this.database = database;
        this.accounts = accounts;
        this.people = people;
        this.trail = trail;
        this.passwords = passwords;
        this.gate = gate;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                get("", SIGNED_IN, this::show),
                post("/keys", SIGNED_IN, this::turnKeys),
                get("/password", SIGNED_IN, this::password),
                post("/password", SIGNED_IN, this::choose),
                post("/sessions/end", SIGNED_IN, this::endSession));
    }

    private Reply show(Request request) {
        return Reply.page("account/me", database.read(tx -> me(tx, request)));
    }

    private AccountPages.Me me(Tx tx, Request request) {
        User user = request.user();
        Person person = people.of(tx, user.id()).orElseThrow();
        String roles = user.roles().stream()
                .sorted()
                .map(role -> request.t("site.role." + role.name()))
                .collect(Collectors.joining(request.t("account.join")));
        List<AccountPages.Fact> facts = List.of(
                fact(request, "name", person.name()),
                fact(request, "account", user.username()),
                fact(request, "staffNo", person.staffNo()),
                fact(request, "department", person.department()),
                fact(request, "post", person.post()),
                fact(request, "roles", roles),
                fact(request, "phone", person.phone()),
                fact(request, "extension", person.extension()));
        return new AccountPages.Me(
                facts,
                accounts.oneKey(tx, user.id()),
                SessionLines.of(house().sessions(), user.id(), request.session()));
    }

    private static AccountPages.Fact fact(Request request, String name, String value) {
        return new AccountPages.Fact(request.t("account.fact." + name), value);
    }

    private Reply turnKeys(Request request) {
        boolean on = request.field("on").equals("yes");
        database.write(tx -> {
            accounts.setOneKey(tx, request.user().id(), on);
            return on;
        });
        request.session().ifPresent(on ? Session::withOneKey : Session::withoutOneKey);
        return Reply.redirect("/me").flash(on ? "account.keys.on" : "account.keys.off");
    }

    private Reply password(Request request) {
        return Reply.page("account/password", model(request, request.form(Map.of())));
    }

    private Reply choose(Request request) {
        Errors errors = request.errors();
        PasswordForm form = PasswordForm.of(request);
        User user = request.user();
        String school = house().school().get().name();
        form.check(database.read(tx -> own(tx, user, school)), errors);
        if (errors.any()) {
            return refused(request, errors);
        }
        Duration wait = gate.admit("#" + user.id(), request.remoteAddress());
        if (!wait.isZero()) {
            int seconds = (int) wait.plusMillis(999).toSeconds();
            errors.add("oldPassword", "account.signIn.later", seconds);
            return Reply.later(seconds, "account/password", model(request, request.form(errors, "account.field.")));
        }
        Account account = database.read(tx -> accounts.of(tx, user.id())).orElseThrow();
        if (!passwords.right(form.old(), account.passwordHash())) {
            errors.add("oldPassword", "account.error.old");
            return refused(request, errors);
        }
        gate.right("#" + user.id(), request.remoteAddress());
        String hash = passwords.hash(form.chosen());
        database.write(request.once(), tx -> {
            // the office may have reset it in between: its slip must not be overwritten
            if (!accounts.of(tx, user.id()).filter(account::equals).isPresent()) {
                throw new Overtaken();
            }
            accounts.choosePassword(tx, user.id(), hash);
            trail.add(tx, user, Entry.of("account.password", "person", user.id(), user.name()));
            return "/me";
        });
        house().sessions().endOthers(user.id(), request.session());
        request.session().ifPresent(Session::setFree);
        String next =
                request.session().flatMap(Session::pendingPath).orElse(account.mustChoosePassword() ? "/" : "/me");
        return Reply.redirect(next).flash("account.password.done");
    }

    /** What a password must not be made of: the words everybody knows of this person and school. */
    private List<String> own(Tx tx, User user, String school) {
        Person person = people.of(tx, user.id()).orElseThrow();
        List<String> words =
                new ArrayList<>(List.of(user.username(), person.name(), person.staffNo(), person.phone(), school));
        words.add(Pinyin.nameKey(person.name()).replace(" ", ""));
        words.removeIf(String::isEmpty);
        return words;
    }

    private Reply refused(Request request, Errors errors) {
        return Reply.refused("account/password", model(request, request.form(errors, "account.field.")));
    }

    private AccountPages.Password model(Request request, Form form) {
        boolean first = database.read(tx -> accounts.of(tx, request.user().id()))
                .orElseThrow()
                .mustChoosePassword();
        return new AccountPages.Password(form, first);
    }

    private Reply endSession(Request request) {
        String handle = request.field("handle");
        long me = request.user().id();
        if (handle.isEmpty()) {
            house().sessions().endOthers(me, request.session());
        } else {
            house().sessions().endOne(me, handle);
        }
        return Reply.redirect("/me").flash("account.sessions.ended");
    }
}
