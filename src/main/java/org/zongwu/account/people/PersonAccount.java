package org.zongwu.account.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.access.User;
import org.zongwu.account.Account;
import org.zongwu.account.AccountDao;
import org.zongwu.account.Accounts;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.school.Person;
import org.zongwu.school.PersonDao;
import org.zongwu.web.Errors;
import org.zongwu.web.Form;
import org.zongwu.web.Halt;
import org.zongwu.web.House;
import org.zongwu.web.Overtaken;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;

/** The administrator's acts on somebody's account: its name, off and on, a new first password, his sessions. */
final class PersonAccount {
    private final House house;
    private final Database database;
    private final PersonDao people;
    private final AccountDao dao;
    private final Accounts accounts;
    private final Issuing issuing;

    PersonAccount(
            House house, Database database, PersonDao people, AccountDao dao, Accounts accounts, Issuing issuing) {
        this.house = house;
        this.database = database;
        this.people = people;
        this.dao = dao;
        this.accounts = accounts;
        this.issuing = issuing;
    }

    Reply form(Request request) {
        Person person = database.read(tx -> person(tx, request));
        String name = database.read(tx -> issuing.username(tx, person));
        return Reply.page("people/account", model(request.form(Map.of("account", List.of(name))), person));
    }

    /** Another name to sign in under; the password stays, and so do the sessions. */
    Reply save(Request request) {
        Errors errors = request.errors();
        String name = request.field("account");
        Person person = database.read(tx -> person(tx, request));
        Optional<Account> account = database.read(tx -> dao.of(tx, person.id()));
        if (account.isEmpty()) {
            throw Halt.notFound();
        }
        if (!name.matches("[\\p{L}\\p{N}._-]{2,30}")) {
            errors.add("account", "account.error.username");
        } else if (database.read(tx -> dao.taken(tx, name, person.id()))) {
            errors.add("account", "people.error.accountTaken");
        }
        if (errors.any()) {
            return Reply.refused("people/account", model(request.form(errors, "people.field."), person));
        }
        String to = database.write(request.once(), tx -> {
            if (dao.taken(tx, name, person.id())) {
                throw new Overtaken();
            }
            accounts.rename(tx, request.user(), person, account.get(), name);
            return "/people/" + person.id();
        });
        house.sessions().renew(database.read(tx -> dao.user(tx, person.id())));
        return Reply.redirect(to).flash("people.account.renamed", name);
    }

    Reply disable(Request request) {
        Person person = database.read(tx -> person(tx, request));
        String page = "/people/" + person.id();
        if (database.read(tx -> accounts.lastAdministrator(tx, person.id()))) {
            return Reply.redirect(page).warn("people.error.last");
        }
        Reply reply = act(request, person, this::disable, "people.account.disabled");
        house.sessions().endOthers(person.id(), Optional.empty());
        return reply;
    }

    private void disable(Tx tx, User who, Person person) {
        accounts.leaveOneAdministrator(tx, person.id());
        accounts.disable(tx, who, person);
    }

    Reply enable(Request request) {
        Person person = database.read(tx -> person(tx, request));
        return person.gone()
                ? Reply.redirect("/people/" + person.id()).warn("people.error.gone")
                : act(request, person, accounts::enable, "people.account.enabled");
    }

    Reply endSessions(Request request) {
        Person person = database.read(tx -> person(tx, request));
        Reply reply = act(request, person, accounts::sessionsEnded, "people.sessions.ended");
        house.sessions().endOthers(person.id(), request.session());
        return reply;
    }

    /** A new first password on a slip, which is good for a week; all sessions under the old one end. */
    Reply reset(Request request) {
        Person person = database.read(tx -> person(tx, request));
        if (person.gone()) {
            return Reply.redirect("/people/" + person.id()).warn("people.error.gone");
        }
        String username = database.read(tx -> issuing.username(tx, person));
        Issuing.Secret secret = issuing.secret();
        String to = database.write(request.once(), tx -> {
            issuing.book(tx, request.user(), person, secret);
            return "/people/slips?" + secret.mark();
        });
        if (to.endsWith(secret.mark())) {
            issuing.show(request.session().orElseThrow(), List.of(new Issuing.Issued(person, username, secret)));
            house.sessions().endOthers(person.id(), request.session());
        }
        return Reply.redirect("/people/slips").flash("people.slip.made", person.name());
    }

    @FunctionalInterface
    private interface Act {
        void on(Tx tx, User who, Person person);
    }

    private Reply act(Request request, Person person, Act act, String flash) {
        String to = database.write(request.once(), tx -> {
            act.on(tx, request.user(), person);
            return "/people/" + person.id();
        });
        return Reply.redirect(to).flash(flash, person.name());
    }

    private Person person(Tx tx, Request request) {
        return people.of(tx, request.id()).orElseThrow(Halt::notFound);
    }

    private static PeoplePages.Name model(Form form, Person person) {
        return new PeoplePages.Name(form, person.id(), person.name());
    }
}
