package org.zongwu.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.zongwu.access.Role;
import org.zongwu.access.User;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Tx;
import org.zongwu.school.Person;
import org.zongwu.web.Overtaken;

/**
 * The acts on accounts, each whole with its row in the trail. Who is signed in is told afterwards by the caller: sessions
 * live outside the transaction.
 */
public final class Accounts {
    /** A first password is good for a week: long enough for a slip to reach its holder. */
    public static final int FIRST_PASSWORD_DAYS = 7;

    private final AccountDao accounts;
    private final TrailDao trail;
    private final Clock clock;

    public Accounts(AccountDao accounts, TrailDao trail, Clock clock) {
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    public LocalDate lastDayOfFirstPassword() {
        return LocalDate.now(clock).plusDays(FIRST_PASSWORD_DAYS);
    }

    /** A new account, whose first password ({@code hash}) must be changed at the first sign-in. */
    public void open(Tx tx, User who, Person person, String username, String hash) {
        String until = lastDayOfFirstPassword().toString();
        open(tx, who, person, new Account(person.id(), username, hash, "FIRST", until, "zh-CN", false));
    }

    /** An account that nobody can sign in to before a slip gives it its first password. */
    public void reserve(Tx tx, User who, Person person, String username) {
        open(tx, who, person, new Account(person.id(), username, Passwords.NOBODY, "FIRST", "", "zh-CN", false));
    }

    private void open(Tx tx, User who, Person person, Account account) {
        accounts.add(tx, account);
        trail.add(
                tx,
                who,
                Entry.of("account.open", "person", person.id(), called(person))
                        .with("account", "", account.username()));
    }

    public void rename(Tx tx, User who, Person person, Account account, String username) {
        accounts.rename(tx, person.id(), username);
        trail.add(
                tx,
                who,
                Entry.of("account.rename", "person", person.id(), called(person))
                        .with("account", account.username(), username));
    }

    /** Reset by slip at the office (ASVS 6.4.3): the old password is worth nothing from now on. */
    public void reset(Tx tx, User who, Person person, String hash) {
        accounts.reset(tx, person.id(), hash, lastDayOfFirstPassword().toString());
        trail.add(tx, who, Entry.of("account.reset", "person", person.id(), called(person)));
    }

    public void disable(Tx tx, User who, Person person) {
        accounts.disable(tx, person.id());
        trail.add(tx, who, Entry.of("account.disable", "person", person.id(), called(person)));
    }

    /** His last day has come; nobody in particular did it. */
    void leave(Tx tx, Person person) {
        accounts.disable(tx, person.id());
        trail.add(tx, User.NOBODY, Entry.of("account.leave", "person", person.id(), called(person)));
    }

    public void enable(Tx tx, User who, Person person) {
        accounts.enable(tx, person.id());
        trail.add(tx, who, Entry.of("account.enable", "person", person.id(), called(person)));
    }

    public void grant(Tx tx, User who, Person person, Role role) {
        accounts.grant(tx, person.id(), role);
        trail.add(
                tx,
                who,
                Entry.of("account.grant", "person", person.id(), called(person)).with("role", "", role.name()));
    }

    public void withdraw(Tx tx, User who, Person person, Role role) {
        accounts.withdraw(tx, person.id(), role);
        trail.add(
                tx,
                who,
                Entry.of("account.withdraw", "person", person.id(), called(person))
                        .with("role", role.name(), ""));
    }

    public void sessionsEnded(Tx tx, User who, Person person) {
        trail.add(tx, who, Entry.of("account.sessions", "person", person.id(), called(person)));
    }

    /** Without this person nobody could hand out roles any more. */
    public boolean lastAdministrator(Tx tx, long personId) {
        return new RoleDao().administrators(tx).equals(Set.of(personId));
    }

    /** The same, asked where the act is booked: two administrators must not end each other at the same moment. */
    public void leaveOneAdministrator(Tx tx, long personId) {
        if (lastAdministrator(tx, personId)) {
            throw new Overtaken();
        }
    }

    private static String called(Person person) {
        return person.staffNo() + " " + person.name();
    }
}
