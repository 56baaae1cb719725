package org.zongwu.account.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.zongwu.access.Permission;
import org.zongwu.access.Role;
import org.zongwu.access.User;
import org.zongwu.account.AccountDao;
import org.zongwu.account.Accounts;
import org.zongwu.account.RoleDao;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.PersonDao;
import org.zongwu.sheet.wizard.Choices;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Facts;
import org.zongwu.sheet.wizard.ImportDao;
import org.zongwu.sheet.wizard.ImportKind;
import org.zongwu.sheet.wizard.Target;
import org.zongwu.web.Message;
import org.zongwu.web.Texts;

/** The people's part in the import: from the rows of a 花名册 to what they would do, doing it, and undoing it. */
public final class PeopleIntake implements ImportKind {
    private final PersonDao people = new PersonDao();
    private final DepartmentDao departments = new DepartmentDao();
    private final RosterDao dao = new RosterDao();
    private final Booking booking;
    private final RoleNames names;
    private final RoleDao roles = new RoleDao();
    private final LongConsumer told;

    /** {@code told} hears whose roles an import gave or took back, once that is certain: open sessions must know. */
    public PeopleIntake(
            AccountDao names, Accounts accounts, ImportDao imports, TrailDao trail, Texts texts, LongConsumer told) {
        this.names = new RoleNames(texts);
        this.told = told;
        this.booking = new Booking(people, names, accounts, imports, trail);
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Permission permission() {
        return Permission.PEOPLE_EDIT;
    }

    @Override
    public List<Target> targets() {
        return Columns.ALL;
    }

    @Override
    public Optional<Message> remark() {
        return Optional.of(Message.of("roster.remark"));
    }

    @Override
    public Kept keep(Path came, Path kept) throws IOException {
        return Kept.without(Sieve.sift(came, kept));
    }

    @Override
    public Optional<Message> refuses(String typed) {
        return Sieve.isPrivate(typed) ? Optional.of(Message.of("people.error.private")) : Optional.empty();
    }

    /** Every answer is about these very people. */
    @Override
    public boolean remembered(String question) {
        return false;
    }

    @Override
    public DryRun dryRun(Tx tx, Facts facts, Choices choices, LocalDate today) {
        return new Judging(people.cards(tx), dao.accounts(tx), departments.lines(tx), choices, names, held(tx))
                .judge(facts);
    }

    @Override
    public void book(Tx tx, User who, long importId, DryRun run, Choices choices) {
        booking.book(tx, who, importId, (Plan) run.prepared());
    }

    @Override
    public List<Thing> touched(Tx tx, long importId) {
        return new TouchedDao().touched(tx, importId);
    }

    @Override
    public List<Thing> left(Tx tx, long importId) {
        return new LeftDao().left(tx, importId);
    }

    @Override
    public void undo(Tx tx, User who, long importId) {
        booking.undo(tx, who, importId);
    }

    @Override
    public void tell(Database database, long importId) {
        database.read(tx -> dao.givenRoles(tx, importId)).forEach(told::accept);
    }

    private Map<Long, Set<Role>> held(Tx tx) {
        return roles.all(tx).stream()
                .collect(Collectors.groupingBy(
                        RoleDao.PersonRole::personId,
                        Collectors.mapping(RoleDao.PersonRole::role, Collectors.toSet())));
    }

    @Override
    public String listHref(long importId) {
        return "/people?import=" + importId;
    }
}
