package org.zongwu.account.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zongwu.access.Permission;
import org.zongwu.access.Role;
import org.zongwu.access.User;
import org.zongwu.account.AccountDao;
import org.zongwu.account.Accounts;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Tx;
import org.zongwu.school.Department;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.Person;
import org.zongwu.school.PersonCard;
import org.zongwu.school.PersonDao;
import org.zongwu.sheet.wizard.ImportDao;
import org.zongwu.sheet.wizard.ImportKind;
import org.zongwu.web.Halt;

/** Carries out a plan in one transaction, keeping what is needed to take it back. */
final class Booking {
    private final PersonDao people;
    private final DepartmentDao departments = new DepartmentDao();
    private final RosterDao dao = new RosterDao();
    private final AccountDao names;
    private final Accounts accounts;
    private final ImportDao imports;
    private final TrailDao trail;

    Booking(PersonDao people, AccountDao names, Accounts accounts, ImportDao imports, TrailDao trail) {
        this.people = people;
        this.names = names;
        this.accounts = accounts;
        this.imports = imports;
        this.trail = trail;
    }

    void book(Tx tx, User who, long importId, Plan plan) {
        List<ImportDao.Row> rows = new ArrayList<>();
        for (String name : plan.departments()) {
            long id = departments.add(tx, name);
            rows.add(ImportDao.made("department", id));
            trail.add(tx, who, Entry.of("school.department.add", "department", id, name));
        }
        Map<String, Long> ids = new HashMap<>();
        for (Department department : departments.open(tx)) {
            ids.put(department.name(), department.id());
        }
        plan.updates().forEach(one -> rows.add(change(tx, who, one, ids)));
        plan.fresh().forEach(one -> rows.add(add(tx, who, one, ids)));
        imports.addRows(tx, importId, rows);
    }

    /** Asked for when nobody touched them after: new people are taken out again, changed ones get back what they had. */
    void undo(Tx tx, User who, long importId) {
        List<Entry> entries = new ArrayList<>();
        for (ImportDao.Row row : imports.rows(tx, importId)) {
            PersonCard now = people.card(tx, row.objectId()).orElseThrow();
            String account = dao.closeOpened(tx, now.id(), row.before());
            takeBack(tx, who, now.id(), dao.given(tx, row.before()));
            if (row.act().equals("NEW")) {
                dao.delete(tx, now.id());
            } else {
                dao.restore(tx, now.id(), row.before());
            }
            PersonCard then = people.card(tx, now.id()).orElse(now);
            entries.add(Trace.of("people.edit", now, then).as("people.undo").changed("account", account, ""));
        }
        trail.addAll(tx, who, entries);
    }

    private ImportDao.Row add(Tx tx, User who, Plan.Arrival one, Map<String, Long> ids) {
        Member row = one.row();
        if (people.numbered(tx, row.staffNo()).isPresent()) {
            throw new ImportKind.Overtaken("number " + row.staffNo());
        }
        long id = people.add(tx, row.in(ids.getOrDefault(row.department(), 0L)));
        Person person = people.of(tx, id).orElseThrow();
        trail.add(tx, who, Entry.of("people.add", "person", id, person.staffNo() + " " + person.name()));
        String account = one.account() ? open(tx, who, person, row.account()) : "";
        Set<Role> given = give(tx, who, person, row);
        String kept = dao.with(tx, dao.snapshot(tx, id, account), account, given);
        return new ImportDao.Row("", "person", id, "NEW", kept, person.version());
    }

    private ImportDao.Row change(Tx tx, User who, Plan.Update one, Map<String, Long> ids) {
        PersonCard before = one.before();
        String kept = dao.snapshot(tx, before.id(), "");
        if (!people.change(
                tx,
                before.id(),
                before.version(),
                one.row().onto(before, ids.getOrDefault(one.row().department(), 0L)))) {
            throw new ImportKind.Overtaken("person " + before.staffNo());
        }
        PersonCard now = people.card(tx, before.id()).orElseThrow();
        Entry entry = Trace.of("people.edit", before, now);
        if (!entry.changes().isEmpty()) {
            trail.add(tx, who, entry);
        }
        Person person = people.of(tx, before.id()).orElseThrow();
        String account = one.account() ? open(tx, who, person, one.row().account()) : "";
        kept = dao.with(tx, kept, account, give(tx, who, person, one.row()));
        return new ImportDao.Row("", "person", before.id(), "CHANGED", kept, now.version());
    }

    /** Answers the roles he had not. */
    private Set<Role> give(Tx tx, User who, Person person, Member row) {
        if (!row.roles().isEmpty() && !who.may(Permission.ACCOUNT_EDIT)) {
            throw Halt.of(403, "roster.error.roles");
        }
        Set<Role> given = row.given(names.roles(tx, person.id()));
        given.forEach(role -> accounts.grant(tx, who, person, role));
        return given;
    }

    private void takeBack(Tx tx, User who, long id, Set<Role> given) {
        Person person = people.of(tx, id).orElseThrow();
        Set<Role> held = names.roles(tx, id);
        given.stream().filter(held::contains).forEach(role -> accounts.withdraw(tx, who, person, role));
    }

    private String open(Tx tx, User who, Person person, String given) {
        if (!who.may(Permission.ACCOUNT_EDIT)) {
            throw Halt.of(403, "site.error.403.text");
        }
        String username = given.isEmpty() ? person.staffNo() : given;
        if (names.taken(tx, username, person.id())) {
            throw new ImportKind.Overtaken("account " + username);
        }
        accounts.reserve(tx, who, person, username);
        return username;
    }
}
