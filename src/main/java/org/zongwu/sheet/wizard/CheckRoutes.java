package org.zongwu.sheet.wizard;

import static org.zongwu.access.Permission.IMPORT;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.web.Halt;
import org.zongwu.web.House;
import org.zongwu.web.Message;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 核对: the dry run, mending it, and booking just what was shown. */
final class CheckRoutes {
    private final House house;
    private final Database database;
    private final ImportDao dao;
    private final Imports imports;
    private final WrongFiles wrongFiles;
    private final TrailDao trail;

    CheckRoutes(House house, Database database, ImportDao dao, Imports imports, WrongFiles wrongFiles, TrailDao trail) {
        this.wrongFiles = wrongFiles;
        this.trail = trail;
        this.house = house;
        this.database = database;
        this.dao = dao;
        this.imports = imports;
    }

    List<Route> routes() {
        return List.of(
                get("/{id}", IMPORT, this::show),
                post("/{id}/choices", IMPORT, this::choose),
                post("/{id}/booking", IMPORT, this::book),
                post("/{id}/dropping", IMPORT, this::drop));
    }

    private Reply show(Request request) {
        Import one = imports.one(request);
        if (!one.open()) {
            return Reply.page("import/done", done(request, one));
        }
        Imports.Looked looked = imports.look(one);
        return looked.reading().doubts().isEmpty()
                ? Reply.page("import/check", check(request, looked, Optional.empty()))
                : Reply.redirect(columns(one));
    }

    private Reply choose(Request request) {
        Import one = imports.open(request);
        Optional<Message> refused = imports.refused(request, imports.kind(one));
        Reply.Redirect to = Reply.redirect(database.write(request.once(), tx -> {
            imports.keep(tx, request, one);
            return "/imports/" + one.id();
        }));
        return refused.isPresent() ? to.warn(refused.get().key()) : to;
    }

    /** Answers on the page are kept first; booked is only what was shown, and only if nothing changed under it. */
    private Reply book(Request request) {
        Import one = imports.one(request);
        if (!one.open()) {
            return Reply.redirect(database.write(request.once(), tx -> closed()));
        }
        if (request.errors().any()) {
            return overtaken(request, imports.look(one));
        }
        database.write(tx -> {
            imports.keep(tx, request, one);
            return one.id();
        });
        Imports.Looked looked = imports.look(one);
        if (!looked.reading().doubts().isEmpty()) {
            return Reply.redirect(columns(one));
        }
        Optional<Message> refused = imports.refused(request, looked.kind());
        if (refused.isPresent()) {
            return new Reply.Page(409, "import/check", check(request, looked, refused));
        }
        DryRun run = database.read(tx -> imports.dryRun(tx, looked));
        if (!run.digest().equals(request.field("digest"))) {
            return overtaken(request, looked);
        }
        try {
            String leftOut = wrongFiles.keep(request, run, looked);
            String to = database.write(request.once(), tx -> act(tx, request, looked, run, leftOut));
            looked.kind().tell(database, looked.one().id());
            return booked(to, run);
        } catch (ImportKind.Overtaken overtaken) {
            return overtaken(request, looked);
        }
    }

    /** What was wrong was left out: the result says so, since the dry run is not shown again. */
    private static Reply booked(String to, DryRun run) {
        int fresh = run.fresh().size();
        int changed = run.changed().size();
        return run.wrong().isEmpty()
                ? Reply.redirect(to).flash("import.booked", fresh, changed)
                : Reply.redirect(to)
                        .warn("import.booked.some", fresh, changed, run.wrong().size());
    }

    private String act(Tx tx, Request request, Imports.Looked looked, DryRun run, String leftOut) {
        long id = looked.one().id();
        if (!dao.move(tx, id, "OPEN", "DONE", house.clock().instant().toString())) {
            return closed();
        }
        looked.kind().book(tx, request.user(), id, run, looked.choices());
        dao.booked(tx, id, run, leftOut);
        imports.remember(tx, looked);
        trail.add(
                tx,
                request.user(),
                Entry.of("import.booking", "import", id, looked.one().fileName())
                        .changed("fresh", 0, run.fresh().size())
                        .changed("changed", 0, run.changed().size()));
        return "/imports/" + id;
    }

    private static String closed() {
        throw Halt.of(409, "import.error.closed");
    }

    private Reply overtaken(Request request, Imports.Looked looked) {
        return new Reply.Page(409, "import/check", check(request, looked, Optional.of(Message.of("import.overtaken"))));
    }

    private Reply drop(Request request) {
        Import one = imports.open(request);
        database.write(request.once(), tx -> {
            dao.move(tx, one.id(), "OPEN", "DROPPED", house.clock().instant().toString());
            return "/imports";
        });
        return Reply.redirect("/imports").flash("import.dropped", one.fileName());
    }

    private ImportPages.Check check(Request request, Imports.Looked looked, Optional<Message> warning) {
        return database.read(tx ->
                new CheckView(request, looked, imports.dryRun(tx, looked)).check(dao.same(tx, looked.one()), warning));
    }

    private ImportPages.Done done(Request request, Import one) {
        ImportDao.Counts counts = database.read(tx -> dao.counts(tx, one.id()));
        ImportKind kind = imports.kind(one);
        return new ImportPages.Done(
                one,
                one.freshRows() < 0 ? counts.fresh() : one.freshRows(),
                one.changedRows() < 0 ? counts.changed() : one.changedRows(),
                kind.listHref(one.id()),
                request.t("import.kind." + kind.name()),
                request.t("import.undo." + kind.name()),
                made(request, one),
                one.state().equals("UNDONE")
                        ? UndoRoutes.things(request, database.read(tx -> kind.left(tx, one.id())))
                        : List.of());
    }

    /** What was made on a tick: 3 个房间、2 个人. Empty when that is nothing. */
    private String made(Request request, Import one) {
        return database.read(tx -> dao.made(tx, one.id())).stream()
                .map(made -> request.t("import.made." + made.kind(), made.number()))
                .collect(Collectors.joining(request.t("import.comma")));
    }

    private static String columns(Import one) {
        return "/imports/" + one.id() + "/columns";
    }
}
