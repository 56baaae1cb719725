package org.zongwu.account.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zongwu.access.User;
import org.zongwu.account.AccountDao;
import org.zongwu.account.Accounts;
import org.zongwu.account.roster.Trace;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Tx;
import org.zongwu.school.PersonCard;
import org.zongwu.school.PersonDao;
import org.zongwu.school.PersonDraft;
import org.zongwu.school.Renamed;

/**
 * The acts on people, each whole with its row in the trail. Who is signed in is told afterwards by the caller: sessions
 * live outside the transaction.
 */
public final class People {
    private final PersonDao people = new PersonDao();
    private final AccountDao dao;
    private final Accounts accounts;
    private final TrailDao trail;
    private final List<Renamed> renamed;
    private final Clock clock;

    public People(AccountDao dao, TrailDao trail, List<Renamed> renamed, Clock clock) {
        this.dao = dao;
        this.accounts = new Accounts(dao, trail, clock);
        this.trail = trail;
        this.renamed = List.copyOf(renamed);
        this.clock = clock;
    }

    public long add(Tx tx, User who, PersonDraft draft) {
        long id = people.add(tx, draft);
        String number = people.of(tx, id).orElseThrow().staffNo();
        trail.add(tx, who, Entry.of("people.add", "person", id, number + " " + draft.name()));
        return id;
    }

    /** Answers whether the person still had the version of {@code before}. Who leaves can no longer sign in. */
    public boolean change(Tx tx, User who, PersonCard before, PersonDraft draft) {
        if (!people.change(tx, before.id(), before.version(), draft)) {
            return false;
        }
        Entry entry =
                Trace.of("people.edit", before, people.card(tx, before.id()).orElseThrow());
        if (!entry.changes().isEmpty()) {
            trail.add(tx, who, entry);
        }
        if (!before.name().equals(draft.name())) {
            renamed.forEach(one -> one.person(tx, before.id()));
        }
        if (gone(draft)
                && dao.of(tx, before.id())
                        .filter(account -> !account.disabled())
                        .isPresent()) {
            accounts.disable(tx, who, people.of(tx, before.id()).orElseThrow());
        }
        return true;
    }

    /** Whether the last day is today or past. */
    boolean gone(PersonDraft draft) {
        return !draft.leftOn().isEmpty() && !LocalDate.parse(draft.leftOn()).isAfter(LocalDate.now(clock));
    }
}
