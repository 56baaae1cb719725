package org.zongwu.account.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.access.Permission;
import org.zongwu.account.Account;
import org.zongwu.account.AccountDao;
import org.zongwu.account.Accounts;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.Person;
import org.zongwu.school.PersonCard;
import org.zongwu.school.PersonDao;
import org.zongwu.school.PersonDraft;
import org.zongwu.web.Errors;
import org.zongwu.web.Form;
import org.zongwu.web.Halt;
import org.zongwu.web.House;
import org.zongwu.web.Overtaken;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Session;

/** The form of a person: new, with or without an account, or changed. Who leaves can no longer sign in. */
final class PersonEditing {
    private static final String LABELS = "people.field.";

    private final House house;
    private final Database database;
    private final PersonDao people;
    private final DepartmentDao departments = new DepartmentDao();
    private final AccountDao dao;
    private final Accounts accounts;
    private final Issuing issuing;
    private final People acts;

    PersonEditing(
            House house,
            Database database,
            PersonDao people,
            AccountDao dao,
            Accounts accounts,
            Issuing issuing,
            People acts) {
        this.house = house;
        this.database = database;
        this.people = people;
        this.dao = dao;
        this.accounts = accounts;
        this.issuing = issuing;
        this.acts = acts;
    }

    Reply blank(Request request) {
        boolean mayIssue = request.user().may(Permission.ACCOUNT_EDIT);
        Form form = request.form(mayIssue ? Map.of("account", List.of("yes")) : Map.of());
        return Reply.page("people/form", database.read(tx -> model(tx, request, form, Optional.empty())));
    }

    Reply add(Request request) {
        Errors errors = request.errors();
        PersonForm form = new PersonForm(request.fields());
        Optional<PersonDraft> draft = database.read(tx -> checked(tx, form, 0, errors));
        if (draft.isEmpty()) {
            return refused(request, errors, Optional.empty());
        }
        if (form.wantsAccount() && request.user().may(Permission.ACCOUNT_EDIT)) {
            return addWithAccount(request, draft.get());
        }
        String to = database.write(request.once(), tx -> {
            free(tx, draft.get().staffNo(), 0);
            return "/people/" + acts.add(tx, request.user(), draft.get());
        });
        return added(to, draft.get());
    }

    private Reply addWithAccount(Request request, PersonDraft draft) {
        Issuing.Secret secret = issuing.secret();
        String to = database.write(request.once(), tx -> {
            long id = acts.add(tx, request.user(), draft);
            issuing.book(tx, request.user(), people.of(tx, id).orElseThrow(), secret);
            return "/people/" + id + "?" + secret.mark();
        });
        if (to.endsWith("?" + secret.mark())) {
            long id = Long.parseLong(to.replaceAll("\\D+(\\d+).*", "$1"));
            Person person = database.read(tx -> people.of(tx, id)).orElseThrow();
            Session session = request.session().orElseThrow();
            issuing.show(session, List.of(new Issuing.Issued(person, person.staffNo(), secret)));
        }
        return added("/people/slips", draft);
    }

    /** Two of one name are told apart by their department wherever a name is chosen; it is said at once. */
    private Reply added(String to, PersonDraft draft) {
        int bearers = database.read(tx -> people.named(tx, draft.name())).size();
        return bearers > 1
                ? Reply.redirect(to).warn("people.added.namesake", draft.name(), bearers)
                : Reply.redirect(to).flash("people.added", draft.name());
    }

    Reply edit(Request request) {
        return Reply.page("people/form", database.read(tx -> {
            PersonCard card = card(tx, request);
            return model(tx, request, request.form(PersonForm.of(card)), Optional.of(card));
        }));
    }

    Reply change(Request request) {
        Errors errors = request.errors();
        PersonForm form = new PersonForm(request.fields());
        PersonCard card = database.read(tx -> card(tx, request));
        if (!form.value("version").equals(Integer.toString(card.version()))) {
            return stale(request, errors, card);
        }
        Optional<PersonDraft> draft = database.read(tx -> checked(tx, form, card.id(), errors));
        draft.filter(found -> leavesNobody(found, card)).ifPresent(found -> errors.add("leftOn", "people.error.last"));
        if (errors.any()) {
            return refused(request, errors, Optional.of(card));
        }
        boolean leaves = acts.gone(draft.get());
        String to = database.write(request.once(), tx -> {
            free(tx, draft.get().staffNo(), card.id());
            if (leaves) {
                accounts.leaveOneAdministrator(tx, card.id());
            }
            return acts.change(tx, request.user(), card, draft.get()) ? "/people/" + card.id() : "";
        });
        if (to.isEmpty()) {
            return stale(request, request.errors(), database.read(tx -> card(tx, request)));
        }
        tellSessions(card.id(), leaves);
        return Reply.redirect(to)
                .flash(leaves ? "people.left" : "people.changed", draft.get().name());
    }

    private void tellSessions(long person, boolean leaves) {
        if (leaves) {
            house.sessions().endOthers(person, Optional.empty());
        } else if (database.read(tx -> dao.of(tx, person)).isPresent()) {
            house.sessions().renew(database.read(tx -> dao.user(tx, person)));
        }
    }

    private boolean leavesNobody(PersonDraft draft, PersonCard card) {
        return acts.gone(draft) && database.read(tx -> accounts.lastAdministrator(tx, card.id()));
    }

    private Optional<PersonDraft> checked(Tx tx, PersonForm form, long self, Errors errors) {
        String number = form.value("staffNo");
        people.numbered(tx, number)
                .filter(other -> other.id() != self)
                .ifPresent(other -> errors.add("staffNo", "people.error.numberTaken", other.name()));
        if (accountOfAnother(tx, number, self)) {
            errors.add("staffNo", "people.error.numberAccount");
        }
        return form.check(departments.open(tx), errors);
    }

    /** A staff number signs in as an account's name does, so it must not be another's; asked again where it is booked. */
    private boolean accountOfAnother(Tx tx, String number, long self) {
        return !number.isEmpty()
                && dao.named(tx, number)
                        .map(Account::personId)
                        .filter(id -> id != self)
                        .isPresent();
    }

    private void free(Tx tx, String number, long self) {
        if (accountOfAnother(tx, number, self)) {
            throw new Overtaken();
        }
    }

    private PersonCard card(Tx tx, Request request) {
        return people.card(tx, request.id()).orElseThrow(Halt::notFound);
    }

    private PeoplePages.Edit model(Tx tx, Request request, Form form, Optional<PersonCard> card) {
        return new PeoplePages.Edit(
                form,
                PeopleViews.options(departments.open(tx)),
                card.map(found -> "/people/" + found.id() + "/edit").orElse("/people/new"),
                card.map(PersonCard::name).orElse(request.t("people.new.title")),
                card.map(found -> "/people/" + found.id()).orElse("/people"),
                card.isEmpty(),
                request.user().may(Permission.ACCOUNT_EDIT));
    }

    private Reply refused(Request request, Errors errors, Optional<PersonCard> card) {
        return Reply.refused(
                "people/form", database.read(tx -> model(tx, request, request.form(errors, LABELS), card)));
    }

    /** Both values are shown, and the form carries the new version and a new key. */
    private Reply stale(Request request, Errors errors, PersonCard now) {
        errors.stale(request.fields(), PersonForm.of(now));
        Form form = request.formAnew(errors, LABELS).with("version", Integer.toString(now.version()));
        return new Reply.Page(409, "people/form", database.read(tx -> model(tx, request, form, Optional.of(now))));
    }
}
