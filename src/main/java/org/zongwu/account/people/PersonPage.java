package org.zongwu.account.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zongwu.access.Permission;
import org.zongwu.access.Role;
import org.zongwu.account.Account;
import org.zongwu.account.AccountDao;
import org.zongwu.account.AccountPages;
import org.zongwu.account.RoleDao;
import org.zongwu.account.SessionLines;
import org.zongwu.audit.TrailDao;
import org.zongwu.audit.TrailWords;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.school.PersonCard;
import org.zongwu.school.PersonDao;
import org.zongwu.web.Halt;
import org.zongwu.web.Option;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Sessions;

/** A person's page: who he is, how he signs in, what he may do, where he is signed in now, what was changed. */
final class PersonPage {
    private final Database database;
    private final PersonDao people;
    private final AccountDao accounts;
    private final RoleDao roles = new RoleDao();
    private final TrailDao trail;
    private final Sessions sessions;

    PersonPage(Database database, PersonDao people, AccountDao accounts, TrailDao trail, Sessions sessions) {
        this.database = database;
        this.people = people;
        this.accounts = accounts;
        this.trail = trail;
        this.sessions = sessions;
    }

    Reply show(Request request) {
        return Reply.page("people/person", database.read(tx -> person(tx, request)));
    }

    private PeoplePages.Person person(Tx tx, Request request) {
        PersonCard card = people.card(tx, request.id()).orElseThrow(Halt::notFound);
        Optional<Account> account = accounts.of(tx, card.id());
        List<RoleDao.Held> held = roles.of(tx, card.id());
        AccountState state = AccountState.of(
                card.gone(),
                account.map(Account::passwordState).orElse(""),
                account.map(Account::disabled).orElse(false));
        boolean mayIssue = request.user().may(Permission.ACCOUNT_EDIT);
        boolean mayAudit = request.user().may(Permission.AUDIT_VIEW);
        return new PeoplePages.Person(
                card.id(),
                card.name(),
                card.staffNo(),
                PeopleViews.state(request, state),
                state.kind(),
                facts(request, card),
                account(tx, request, account, state),
                held.stream().map(one -> line(request, one)).toList(),
                grantable(request, held),
                PeopleViews.clashes(request, set(held)),
                mayIssue ? SessionLines.of(sessions, card.id(), request.session()) : List.of(),
                mayAudit ? TrailWords.rows(request, trail.of(tx, "person", card.id())) : List.of(),
                request.user().may(Permission.ASSET_VIEW) ? assets(card) : "",
                request.user().may(Permission.PEOPLE_EDIT),
                mayIssue);
    }

    /** What he keeps, in all three books. */
    private static String assets(PersonCard card) {
        return "/assets?book=&keeper=" + URLEncoder.encode(card.name() + "#" + card.id(), StandardCharsets.UTF_8);
    }

    private static List<AccountPages.Fact> facts(Request request, PersonCard card) {
        return List.of(
                fact(request, "department", card.department()),
                fact(request, "post", card.post()),
                fact(request, "phone", card.phone()),
                fact(request, "extension", card.extension()),
                fact(request, "reading", card.reading()),
                fact(request, "joinedOn", card.joinedOn()),
                fact(request, "leftOn", card.leftOn()),
                fact(request, "note", card.note()));
    }

    private static AccountPages.Fact fact(Request request, String name, String value) {
        return new AccountPages.Fact(request.t("people.field." + name), value);
    }

    private PeoplePages.Account account(Tx tx, Request request, Optional<Account> account, AccountState state) {
        return new PeoplePages.Account(
                account.map(Account::username).orElse(""),
                PeopleViews.state(request, state),
                state.kind(),
                account.map(found -> PeopleViews.minute(accounts.signedInAt(tx, found.personId())))
                        .orElse(""),
                account.map(Account::passwordUntil).orElse(""),
                account.filter(found -> !found.disabled()).isPresent());
    }

    private static PeoplePages.RoleLine line(Request request, RoleDao.Held held) {
        return new PeoplePages.RoleLine(held.role().name(), PeopleViews.role(request, held.role()), held.since());
    }

    private static List<Option> grantable(Request request, List<RoleDao.Held> held) {
        return Arrays.stream(Role.values())
                .filter(role -> !set(held).contains(role))
                .map(role -> new Option(role.name(), PeopleViews.role(request, role)))
                .toList();
    }

    private static Set<Role> set(List<RoleDao.Held> held) {
        return held.stream().map(RoleDao.Held::role).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
