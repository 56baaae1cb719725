package org.zongwu.account;

import java.util.Optional;
import org.zongwu.access.User;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.db.Unavailable;
import org.zongwu.web.Lang;
import org.zongwu.web.Request;
import org.zongwu.web.Session;

/**
 * The step over the threshold of somebody whose password was right. While it was hashed, somebody may have ended the
 * account or reset it: that is asked again on both sides of the new session.
 */
final class Entering {
    private final Database database;
    private final AccountDao accounts;
    private final TrailDao trail;

    Entering(Database database, AccountDao accounts, TrailDao trail) {
        this.database = database;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** Nothing when the account is no longer as it was looked at. */
    Optional<Session> enter(Request request, Account account) {
        long person = account.personId();
        boolean oneKey = database.read(tx -> accounts.oneKey(tx, person));
        Optional<User> user = known(account);
        if (user.isEmpty()) {
            return Optional.empty();
        }
        Session session = request.signIn(user.get());
        if (!database.read(tx -> stands(tx, account))) {
            request.signOut();
            request.openSession();
            return Optional.empty();
        }
        session.speak(Lang.named(account.language()));
        if (!oneKey) {
            session.withoutOneKey();
        }
        if (!request.field("publicPc").isEmpty()) {
            session.onPublicPc();
        }
        return Optional.of(session);
    }

    /** A full disk keeps nobody from reading: the sign-in is then not noted. */
    private Optional<User> known(Account account) {
        long person = account.personId();
        try {
            return database.write(tx -> stands(tx, account) ? Optional.of(noted(tx, person)) : Optional.empty());
        } catch (Unavailable full) {
            return database.read(tx -> stands(tx, account) ? Optional.of(accounts.user(tx, person)) : Optional.empty());
        }
    }

    private User noted(Tx tx, long person) {
        User user = accounts.user(tx, person);
        accounts.signedIn(tx, person);
        trail.add(tx, user, Entry.of("account.signIn", "person", person, user.name()));
        return user;
    }

    private boolean stands(Tx tx, Account account) {
        return accounts.of(tx, account.personId())
                .filter(now -> !now.disabled() && now.passwordHash().equals(account.passwordHash()))
                .isPresent();
    }
}
