package org.zongwu.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.access.Role;
import org.zongwu.access.User;
import org.zongwu.db.Tx;
import org.zongwu.school.TodayDao;

/** Accounts and the roles of people. */
public final class AccountDao {
    private static final String COLUMNS =
            "person_id, username, password_hash, password_state, password_until, language, disabled";

    private final Clock clock;

    public AccountDao(Clock clock) {
        this.clock = clock;
    }

    public boolean none(Tx tx) {
        return tx.query("select count(*) from account").mapTo(Long.class).one() == 0;
    }

    public Optional<Account> named(Tx tx, String username) {
        return tx.query("select " + COLUMNS + " from account where username = :username")
                .bind("username", username)
                .map(ConstructorMapper.of(Account.class))
                .findOne();
    }

    /** By account name; else by staff number, or by a phone number that one person alone has. */
    Optional<Account> meant(Tx tx, String written) {
        Optional<Account> named = named(tx, written);
        if (named.isPresent() || written.isEmpty()) {
            return named;
        }
        List<Account> found = tx.query("select " + COLUMNS + """
                         from account
                        where person_id in (select id from person
                                             where staff_no = :written or replace(replace(phone, ' ', ''), '-', '') = :digits)
                        limit 2""")
                .bind("written", written)
                .bind("digits", written.replaceAll("[\\s-]", ""))
                .map(ConstructorMapper.of(Account.class))
                .list();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    public Optional<Account> of(Tx tx, long personId) {
        return tx.query("select " + COLUMNS + " from account where person_id = :id")
                .bind("id", personId)
                .map(ConstructorMapper.of(Account.class))
                .findOne();
    }

    /** The person behind an account, with his roles. */
    public User user(Tx tx, long personId) {
        Set<Role> roles = roles(tx, personId);
        return tx.query("""
                        select p.id, a.username, p.name, coalesce(p.department_id, 0)
                        from person p
                        join account a on a.person_id = p.id
                        where p.id = :id""")
                .bind("id", personId)
                .map((row, context) ->
                        new User(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4), roles))
                .one();
    }

    public Set<Role> roles(Tx tx, long personId) {
        List<Role> held = tx.query("select role from person_role where person_id = :id order by role")
                .bind("id", personId)
                .mapTo(Role.class)
                .list();
        return held.isEmpty() ? Set.of() : EnumSet.copyOf(held);
    }

    /** Those who are gone and could still sign in. */
    List<Long> openOfGone(Tx tx) {
        return tx.query("""
                        select p.id
                        from person p
                        join account a on a.person_id = p.id
                        where a.disabled = 0 and\s""" + TodayDao.GONE + """
                         order by p.id""").mapTo(Long.class).list();
    }

    public void add(Tx tx, Account account) {
        tx.update("insert into account (" + COLUMNS + """
                        ) values (:personId, :username, :passwordHash, :passwordState, :passwordUntil, :language,
                                  :disabled)""").bindMethods(account).execute();
    }

    void rename(Tx tx, long personId, String username) {
        tx.update("update account set username = :username, version = version + 1 where person_id = :id")
                .bind("username", username)
                .bind("id", personId)
                .execute();
    }

    void reset(Tx tx, long personId, String hash, String until) {
        tx.update("""
                        update account
                        set password_hash = :hash, password_state = 'RESET', password_until = :until,
                            version = version + 1
                        where person_id = :id""")
                .bind("hash", hash)
                .bind("until", until)
                .bind("id", personId)
                .execute();
    }

    void disable(Tx tx, long personId) {
        tx.update("update account set disabled = 1, version = version + 1 where person_id = :id")
                .bind("id", personId)
                .execute();
    }

    void enable(Tx tx, long personId) {
        tx.update("update account set disabled = 0, version = version + 1 where person_id = :id")
                .bind("id", personId)
                .execute();
    }

    /** The account that signs in under this text, whose else: as a name, a staff number or a phone (see {@link #meant}). */
    public boolean taken(Tx tx, String username, long personId) {
        return tx.query("""
                        select count(*)
                        from person p
                        left join account a on a.person_id = p.id
                        where p.id <> :id
                          and (a.username = :name or p.staff_no = :name
                               or (p.phone <> '' and replace(replace(p.phone, ' ', ''), '-', '') = :name))""")
                        .bind("id", personId)
                        .bind("name", username)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    public String signedInAt(Tx tx, long personId) {
        return tx.query("select signed_in_at from account where person_id = :id")
                .bind("id", personId)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    public void choosePassword(Tx tx, long personId, String hash) {
        tx.update("""
                        update account
                        set password_hash = :hash, password_state = 'OWN', password_until = '', version = version + 1
                        where person_id = :id""").bind("hash", hash).bind("id", personId).execute();
    }

    void signedIn(Tx tx, long personId) {
        tx.update("update account set signed_in_at = :now where person_id = :id")
                .bind("now", clock.instant().toString())
                .bind("id", personId)
                .execute();
    }

    boolean oneKey(Tx tx, long personId) {
        return tx.query("select one_key from account where person_id = :id")
                .bind("id", personId)
                .mapTo(Boolean.class)
                .one();
    }

    void setOneKey(Tx tx, long personId, boolean on) {
        tx.update("update account set one_key = :on where person_id = :id")
                .bind("on", on)
                .bind("id", personId)
                .execute();
    }

    public void speak(Tx tx, long personId, String language) {
        tx.update("update account set language = :language where person_id = :id")
                .bind("language", language)
                .bind("id", personId)
                .execute();
    }

    public void grant(Tx tx, long personId, Role role) {
        tx.update("""
                        insert into person_role (person_id, role, since) values (:id, :role, :since)
                        on conflict (person_id, role) do nothing""")
                .bind("id", personId)
                .bind("role", role.name())
                .bind("since", LocalDate.now(clock).toString())
                .execute();
    }

    public void withdraw(Tx tx, long personId, Role role) {
        tx.update("delete from person_role where person_id = :id and role = :role")
                .bind("id", personId)
                .bind("role", role.name())
                .execute();
    }
}
