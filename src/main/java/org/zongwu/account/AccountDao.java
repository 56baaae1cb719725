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

    public void add(Tx tx, Account account) {
        tx.update("insert into account (" + COLUMNS + """
                        ) values (:personId, :username, :passwordHash, :passwordState, :passwordUntil, :language,
                                  :disabled)""").bindMethods(account).execute();
    }

    public void choosePassword(Tx tx, long personId, String hash) {
        tx.update("""
                        update account
                        set password_hash = :hash, password_state = 'OWN', password_until = '', version = version + 1
                        where person_id = :id""").bind("hash", hash).bind("id", personId).execute();
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
