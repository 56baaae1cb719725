package org.zongwu.school.classes;

import static org.zongwu.access.Permission.SCHOOL_EDIT;
import static org.zongwu.access.Permission.SCHOOL_VIEW;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.school.ClassDao;
import org.zongwu.school.Renamed;
import org.zongwu.school.SchoolIndex;
import org.zongwu.sheet.write.ListFiles;
import org.zongwu.web.Errors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.Form;
import org.zongwu.web.Halt;
import org.zongwu.web.House;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 班级: grade and number, room, form teacher, pupils. A closed one keeps its history. */
public final class ClassServlet extends FeatureServlet {
    private static final String LABELS = "school.field.";

    private final Database database;
    private final ClassDao classes = new ClassDao();
    private final ClassEditDao edits = new ClassEditDao();
    private final TrailDao trail;
    private final Classes acts;

    public ClassServlet(House house, Database database, TrailDao trail, List<Renamed> renamed) {
        super(house);
        this.database = database;
        this.trail = trail;
        this.acts = new Classes(trail, renamed);
    }

    @Override
    public List<Route> routes() {
        return new ListFiles(house(), database, ClassViews::table)
                .routes(
                        SCHOOL_VIEW,
                        get(
                                "",
                                SCHOOL_VIEW,
                                request -> Reply.page(
                                        "school/classes", database.read(tx -> ClassViews.list(tx, request)))),
                        get("/new", SCHOOL_EDIT, this::blank),
                        post("/new", SCHOOL_EDIT, this::add),
                        get("/{id}/edit", SCHOOL_EDIT, this::edit),
                        post("/{id}/edit", SCHOOL_EDIT, this::change),
                        post("/{id}/closing", SCHOOL_EDIT, this::close),
                        post("/{id}/reopening", SCHOOL_EDIT, this::reopen));
    }

    private Reply blank(Request request) {
        return Reply.page(
                "school/class",
                database.read(tx -> ClassViews.model(tx, request, request.form(Map.of()), Optional.empty())));
    }

    private Reply add(Request request) {
        Errors errors = request.errors();
        Optional<ClassDraft> draft = database.read(
                tx -> new ClassForm(request.fields()).check(SchoolIndex.read(tx), Optional.empty(), errors));
        if (draft.isEmpty()) {
            return refused(request, errors, Optional.empty());
        }
        ClassDraft fresh = draft.get();
        String to = database.write(request.once(), tx -> {
            long id = classes.add(tx, fresh.name(), fresh.roomId(), fresh.teacherId(), fresh.pupils())
                    .id();
            edits.describe(tx, id, fresh);
            trail.add(
                    tx,
                    request.user(),
                    Entry.of("school.class.add", "class", id, fresh.name().label()));
            return "/classes";
        });
        return Reply.redirect(to).flash("school.class.added", fresh.name().label());
    }

    private Reply edit(Request request) {
        return Reply.page("school/class", database.read(tx -> {
            ClassCard card = card(tx, request);
            return ClassViews.model(
                    tx, request, request.form(ClassForm.of(card, SchoolIndex.read(tx))), Optional.of(card));
        }));
    }

    private Reply change(Request request) {
        Errors errors = request.errors();
        ClassForm form = new ClassForm(request.fields());
        ClassCard before = database.read(tx -> card(tx, request));
        if (!form.value("version").equals(Integer.toString(before.version()))) {
            return stale(request, errors, before);
        }
        Optional<ClassDraft> draft = database.read(tx -> form.check(SchoolIndex.read(tx), Optional.of(before), errors));
        if (draft.isEmpty()) {
            return refused(request, errors, Optional.of(before));
        }
        String to = database.write(
                request.once(), tx -> acts.change(tx, request.user(), before, draft.get()) ? "/classes" : "");
        return to.isEmpty()
                ? stale(request, request.errors(), database.read(tx -> card(tx, request)))
                : Reply.redirect(to)
                        .flash("school.class.changed", draft.get().name().label());
    }

    private Reply close(Request request) {
        ClassCard card = database.read(tx -> card(tx, request));
        String to = database.write(request.once(), tx -> {
            edits.close(tx, card.id());
            trail.add(tx, request.user(), Entry.of("school.class.close", "class", card.id(), card.name()));
            return "/classes";
        });
        return Reply.redirect(to).flash("school.class.closed", card.name());
    }

    /** Not while another class bears the name: grade and number go to the next year's pupils. */
    private Reply reopen(Request request) {
        ClassCard card = database.read(tx -> card(tx, request));
        if (database.read(tx -> SchoolIndex.read(tx).schoolClass(card.name())).isPresent()) {
            return Reply.redirect("/classes").warn("school.error.classTaken", card.name());
        }
        String to = database.write(request.once(), tx -> {
            edits.reopen(tx, card.id());
            trail.add(tx, request.user(), Entry.of("school.class.reopen", "class", card.id(), card.name()));
            return "/classes";
        });
        return Reply.redirect(to).flash("school.class.reopened", card.name());
    }

    private ClassCard card(Tx tx, Request request) {
        return edits.card(tx, request.id()).orElseThrow(Halt::notFound);
    }

    private Reply refused(Request request, Errors errors, Optional<ClassCard> card) {
        return Reply.refused(
                "school/class", database.read(tx -> ClassViews.model(tx, request, request.form(errors, LABELS), card)));
    }

    private Reply stale(Request request, Errors errors, ClassCard now) {
        return new Reply.Page(409, "school/class", database.read(tx -> {
            errors.stale(request.fields(), ClassForm.of(now, SchoolIndex.read(tx)));
            Form form = request.formAnew(errors, LABELS).with("version", Integer.toString(now.version()));
            return ClassViews.model(tx, request, form, Optional.of(now));
        }));
    }
}
