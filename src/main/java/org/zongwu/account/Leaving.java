package org.zongwu.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zongwu.db.Database;
import org.zongwu.school.PersonDao;
import org.zongwu.school.TodayDao;
import org.zongwu.web.Sessions;

/** A day begins: whose last day has come is gone from the lists, can no longer sign in, and is signed out. */
public final class Leaving {
    private final TodayDao today = new TodayDao();
    private final PersonDao people = new PersonDao();
    private final Database database;
    private final AccountDao dao;
    private final Accounts accounts;
    private final Sessions sessions;

    public Leaving(Database database, AccountDao dao, Accounts accounts, Sessions sessions) {
        this.database = database;
        this.dao = dao;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    public void begin(LocalDate day) {
        if (database.read(tx -> today.began(tx, day))) {
            return;
        }
        List<Long> left = database.write(tx -> {
            today.begin(tx, day);
            List<Long> open = dao.openOfGone(tx);
            open.forEach(id -> accounts.leave(tx, people.of(tx, id).orElseThrow()));
            return open;
        });
        left.forEach(id -> sessions.endOthers(id, Optional.empty()));
    }
}
