package org.zongwu.school.room.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zongwu.access.Permission;
import org.zongwu.access.User;
import org.zongwu.db.Tx;
import org.zongwu.school.RoomDao;
import org.zongwu.school.SchoolIndex;
import org.zongwu.school.room.RoomCard;
import org.zongwu.school.room.RoomDraft;
import org.zongwu.school.room.RoomEditDao;
import org.zongwu.school.room.Rooms;
import org.zongwu.sheet.wizard.Choices;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Facts;
import org.zongwu.sheet.wizard.ImportDao;
import org.zongwu.sheet.wizard.ImportKind;
import org.zongwu.sheet.wizard.Target;
import org.zongwu.web.Message;

/** The rooms' part in the import: a list of the school's rooms, with what each is for and who keeps it. */
public final class RoomIntake implements ImportKind {
    private final RoomDao rooms = new RoomDao();
    private final RoomEditDao edits = new RoomEditDao();
    private final TakenDao taken = new TakenDao();
    private final Rooms acts;
    private final ImportDao imports;

    public RoomIntake(Rooms acts, ImportDao imports) {
        this.acts = acts;
        this.imports = imports;
    }

    @Override
    public String name() {
        return "rooms";
    }

    @Override
    public Permission permission() {
        return Permission.SCHOOL_EDIT;
    }

    @Override
    public List<Target> targets() {
        return Columns.ALL;
    }

    @Override
    public Optional<Message> remark() {
        return Optional.of(Message.of("school.room.import.remark"));
    }

    @Override
    public DryRun dryRun(Tx tx, Facts facts, Choices choices, LocalDate today) {
        return new Judging(SchoolIndex.read(tx), edits.all(tx)).judge(facts);
    }

    @Override
    public void book(Tx tx, User who, long importId, DryRun run, Choices choices) {
        Plan plan = (Plan) run.prepared();
        List<ImportDao.Row> rows = new ArrayList<>();
        plan.updates().forEach(update -> rows.add(change(tx, who, update)));
        plan.fresh().forEach(draft -> rows.add(add(tx, who, draft)));
        imports.addRows(tx, importId, rows);
    }

    private ImportDao.Row change(Tx tx, User who, Plan.Update update) {
        String before = taken.snapshot(tx, update.before().id());
        if (!acts.change(tx, who, update.before(), update.after())) {
            throw new Overtaken("room " + update.before().label());
        }
        if (update.before().closed()) {
            acts.reopen(tx, who, update.before());
        }
        return row(tx, update.before().id(), "CHANGED", before);
    }

    private ImportDao.Row add(Tx tx, User who, RoomDraft draft) {
        if (!edits.taken(tx, Set.of(draft.name().key())).isEmpty()) {
            throw new Overtaken("room " + draft.name().label());
        }
        long id = acts.add(tx, who, draft);
        return row(tx, id, "NEW", "");
    }

    private ImportDao.Row row(Tx tx, long id, String act, String before) {
        int version = rooms.of(tx, id).orElseThrow().version();
        return new ImportDao.Row("", "room", id, act, before, version);
    }

    @Override
    public List<Thing> touched(Tx tx, long importId) {
        return taken.touched(tx, importId);
    }

    /** Asked for when nothing stands in a new room yet and nobody changed one after: new ones are closed, nothing is deleted. */
    @Override
    public void undo(Tx tx, User who, long importId) {
        for (ImportDao.Row row : imports.rows(tx, importId)) {
            RoomCard now = edits.card(tx, row.objectId()).orElseThrow();
            if (row.act().equals("CHANGED")) {
                acts.change(tx, who, now, taken.before(tx, row.before(), now));
            }
            if (row.act().equals("NEW") || taken.wasClosed(tx, row.before())) {
                acts.close(tx, who, now);
            }
        }
    }

    @Override
    public String listHref(long importId) {
        return "/rooms";
    }
}
