package org.zongwu.account.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zongwu.access.Role;
import org.zongwu.access.RoleClash;
import org.zongwu.access.User;
import org.zongwu.account.AccountDao;
import org.zongwu.account.Accounts;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.school.Person;
import org.zongwu.school.PersonDao;
import org.zongwu.web.Halt;
import org.zongwu.web.House;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;

/** Handing out roles and taking them back. Open sessions know it from their next click on. */
final class PersonRoles {
    private final House house;
    private final Database database;
    private final PersonDao people;
    private final AccountDao dao;
    private final Accounts accounts;

    PersonRoles(House house, Database database, PersonDao people, AccountDao dao, Accounts accounts) {
        this.house = house;
        this.database = database;
        this.people = people;
        this.dao = dao;
        this.accounts = accounts;
    }

    Reply grant(Request request) {
        Person person = database.read(tx -> person(tx, request));
        if (request.field("role").isEmpty()) {
            return Reply.redirect("/people/" + person.id()).warn("people.error.role");
        }
        Role role = role(request.field("role"));
        Set<Role> before = database.read(tx -> dao.roles(tx, person.id()));
        String to = database.write(request.once(), tx -> {
            if (!dao.roles(tx, person.id()).contains(role)) {
                accounts.grant(tx, request.user(), person, role);
            }
            return "/people/" + person.id();
        });
        tell(person.id());
        Set<Role> after = EnumSet.of(role);
        after.addAll(before);
        List<RoleClash> clashes = RoleClash.in(after).stream()
                .filter(clash -> clash.one() == role || clash.other() == role)
                .toList();
        return clashes.isEmpty()
                ? Reply.redirect(to).flash("people.role.granted", person.name(), PeopleViews.role(request, role))
                : Reply.redirect(to)
                        .warn(
                                "people.role.clash",
                                PeopleViews.clashes(request, after).get(0));
    }

    Reply withdraw(Request request) {
        Person person = database.read(tx -> person(tx, request));
        Role role = role(request.path("role"));
        String page = "/people/" + person.id();
        if (role == Role.ADMIN && database.read(tx -> accounts.lastAdministrator(tx, person.id()))) {
            return Reply.redirect(page).warn("people.error.last");
        }
        database.write(request.once(), tx -> {
            if (role == Role.ADMIN) {
                accounts.leaveOneAdministrator(tx, person.id());
            }
            if (dao.roles(tx, person.id()).contains(role)) {
                accounts.withdraw(tx, request.user(), person, role);
            }
            return page;
        });
        tell(person.id());
        return Reply.redirect(page).flash("people.role.withdrawn", person.name(), PeopleViews.role(request, role));
    }

    void tell(long person) {
        if (database.read(tx -> dao.of(tx, person)).isPresent()) {
            User now = database.read(tx -> dao.user(tx, person));
            house.sessions().renew(now);
        }
    }

    static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(Halt::notFound);
    }

    private Person person(Tx tx, Request request) {
        return people.of(tx, request.id()).orElseThrow(Halt::notFound);
    }
}
