package org.zongwu.account.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zongwu.access.Role;
import org.zongwu.account.Accounts;
import org.zongwu.account.RoleDao;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.school.Person;
import org.zongwu.school.PersonDao;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;

/** One role for all people ticked in the list, in one go; who has it already keeps it. */
final class RoleBatch {
    private final Database database;
    private final PersonDao people;
    private final RoleDao dao = new RoleDao();
    private final Accounts accounts;
    private final PersonRoles roles;

    RoleBatch(Database database, PersonDao people, Accounts accounts, PersonRoles roles) {
        this.database = database;
        this.people = people;
        this.accounts = accounts;
        this.roles = roles;
    }

    Reply grant(Request request) {
        String list = PeopleViews.back(request);
        List<String> ids = request.fields("id");
        if (ids.isEmpty() || request.field("grant").isEmpty()) {
            return Reply.redirect(list).warn(ids.isEmpty() ? "people.batch.nobody" : "people.error.role");
        }
        Role role = PersonRoles.role(request.field("grant"));
        List<Person> given = database.read(tx -> without(tx, ids, role));
        database.write(request.once(), tx -> {
            without(tx, ids, role).forEach(person -> accounts.grant(tx, request.user(), person, role));
            return list;
        });
        given.forEach(person -> roles.tell(person.id()));
        return Reply.redirect(list)
                .flash("people.batch.granted", PeopleViews.role(request, role), given.size(), ids.size());
    }

    /** Those of {@code ids} who work here and have not the role. */
    private List<Person> without(Tx tx, List<String> ids, Role role) {
        Set<Long> holders = dao.all(tx).stream()
                .filter(one -> one.role() == role)
                .map(RoleDao.PersonRole::personId)
                .collect(Collectors.toSet());
        return people.here(tx).stream()
                .filter(person -> ids.contains(Long.toString(person.id())))
                .filter(person -> !holders.contains(person.id()))
                .toList();
    }
}
