package org.zongwu.account.people;

import java.util.List;
import java.util.stream.IntStream;
import org.zongwu.access.User;
import org.zongwu.account.Account;
import org.zongwu.account.AccountDao;
import org.zongwu.account.Accounts;
import org.zongwu.account.Passwords;
import org.zongwu.db.Tx;
import org.zongwu.school.Person;
import org.zongwu.web.Keys;
import org.zongwu.web.Session;

/**
 * Gives out first passwords: made and hashed before the transaction, booked inside it, shown on slips after it. Who has no
 * account yet gets one, under his staff number.
 */
final class Issuing {
    private final AccountDao dao;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Slips slips;
    private final Keys keys;
    private final FirstPassword first = new FirstPassword();

    Issuing(AccountDao dao, Accounts accounts, Passwords passwords, Slips slips, Keys keys) {
        this.dao = dao;
        this.accounts = accounts;
        this.passwords = passwords;
        this.slips = slips;
        this.keys = keys;
    }

    /**
     * A password before it is anybody's. {@code mark} goes into the address that a one-time key answers with: an act that
     * was answered from its key comes back with another mark, and its passwords were not booked.
     */
    record Secret(String mark, String password, String hash) {}

    /** A booked password and whose it is. */
    record Issued(Person person, String username, Secret secret) {}

    Secret secret() {
        String password = first.fresh();
        return new Secret(keys.randomText(), password, passwords.hash(password));
    }

    /** Hashing takes its time on purpose (a tenth of a second each); two go at once. */
    List<Secret> secrets(int count) {
        return IntStream.range(0, count).parallel().mapToObj(i -> secret()).toList();
    }

    /** Under which name somebody signs in, or will. */
    String username(Tx tx, Person person) {
        return dao.of(tx, person.id()).map(Account::username).orElse(person.staffNo());
    }

    /** Whether somebody signs in with a password of his own, which a slip would end. */
    boolean inUse(Tx tx, Person person) {
        return dao.of(tx, person.id())
                .filter(account -> account.passwordState().equals("OWN") && !account.disabled())
                .isPresent();
    }

    void book(Tx tx, User who, Person person, Secret secret) {
        if (dao.of(tx, person.id()).isPresent()) {
            accounts.reset(tx, who, person, secret.hash());
        } else {
            accounts.open(tx, who, person, person.staffNo(), secret.hash());
        }
    }

    void show(Session session, List<Issued> issued) {
        String until = accounts.lastDayOfFirstPassword().toString();
        slips.hold(
                session,
                issued.stream()
                        .map(one -> new Slips.Slip(
                                one.person().id(),
                                one.person().name(),
                                one.person().department(),
                                one.username(),
                                one.secret().password(),
                                until))
                        .toList());
    }
}
