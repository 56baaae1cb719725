package org.zongwu.sheet.wizard;

import static org.zongwu.access.Permission.IMPORT;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.web.Form;
import org.zongwu.web.Halt;
import org.zongwu.web.House;
import org.zongwu.web.Message;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** What does not lead on to a booking: 只核对, and 整批撤回. */
final class UndoRoutes {
    private static final int MOST = 200;

    private final House house;
    private final Database database;
    private final ImportDao dao;
    private final Imports imports;
    private final TrailDao trail;

    UndoRoutes(House house, Database database, ImportDao dao, Imports imports, TrailDao trail) {
        this.trail = trail;
        this.house = house;
        this.database = database;
        this.dao = dao;
        this.imports = imports;
    }

    List<Route> routes() {
        return List.of(
                get("/{id}/comparison", IMPORT, this::compare),
                get("/{id}/reversal", IMPORT, this::ask),
                post("/{id}/reversal", IMPORT, this::undo));
    }

    /** A later state export held against the register, printed, nothing written. */
    private Reply compare(Request request) {
        Import one = imports.one(request);
        if (one.state().equals("DROPPED")) {
            throw Halt.of(409, "import.error.closed");
        }
        Imports.Looked looked = imports.look(one);
        if (!looked.kind().comparable()) {
            throw Halt.notFound();
        }
        return Reply.page(
                "import/compare", database.read(tx -> new CheckView(request, looked, imports.dryRun(tx, looked))
                        .compared(looked.kind().absent(tx, looked.reading().facts()))));
    }

    /** Says what will be taken back, or who stands in the way, before anything is done. */
    private Reply ask(Request request) {
        Import one = booked(request);
        return Reply.page("import/undo", database.read(tx -> page(tx, request, one, request.form(Map.of()))));
    }

    private Reply undo(Request request) {
        Import one = booked(request);
        if (request.errors().any()) {
            Form form = request.form(request.errors(), "import.field.");
            return new Reply.Page(409, "import/undo", database.read(tx -> page(tx, request, one, form)));
        }
        String to = database.write(request.once(), tx -> {
            ImportKind kind = imports.kind(one);
            if (kind.hindrance(tx, one.id()).isPresent()) {
                return "";
            }
            if (!dao.move(
                    tx, one.id(), "DONE", "UNDONE", house.clock().instant().toString())) {
                throw Halt.of(409, "import.error.closed");
            }
            kind.undo(tx, request.user(), one.id());
            trail.add(tx, request.user(), Entry.of("import.reversal", "import", one.id(), one.fileName()));
            return "/imports/" + one.id();
        });
        if (!to.isEmpty()) {
            imports.kind(one).tell(database, one.id());
        }
        return to.isEmpty()
                ? new Reply.Page(
                        409, "import/undo", database.read(tx -> page(tx, request, one, request.form(Map.of()))))
                : Reply.redirect(to).flash("import.undone");
    }

    private Import booked(Request request) {
        Import one = imports.one(request);
        if (one.state().equals("UNDONE") || one.done()) {
            return one;
        }
        throw Halt.of(409, "import.error.notBooked");
    }

    private ImportPages.Undo page(Tx tx, Request request, Import one, Form form) {
        ImportDao.Counts counts = dao.counts(tx, one.id());
        ImportKind kind = imports.kind(one);
        Optional<Message> hindrance =
                one.done() ? kind.hindrance(tx, one.id()) : Optional.of(Message.of("import.error.closed"));
        return new ImportPages.Undo(
                one,
                form,
                counts.fresh(),
                counts.changed(),
                request.t("import.kind." + kind.name()),
                request.t("import.undo." + kind.name()),
                hindrance.map(why -> request.texts().text(request.lang(), why)).orElse(""),
                hindrance.isPresent() && one.done() ? things(request, kind.touched(tx, one.id())) : List.of());
    }

    /** The first of them; how many there are is said. */
    static List<ImportPages.Thing> things(Request request, List<ImportKind.Thing> all) {
        return all.stream()
                .limit(MOST)
                .map(thing -> new ImportPages.Thing(
                        thing.kind().isEmpty() ? "" : request.t("import.lack." + thing.kind()),
                        thing.name(),
                        thing.href()))
                .toList();
    }
}
