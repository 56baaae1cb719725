package org.zongwu.school.room;

import static org.zongwu.access.Permission.SCHOOL_EDIT;
import static org.zongwu.access.Permission.SCHOOL_VIEW;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.school.PersonField;
import org.zongwu.school.Renamed;
import org.zongwu.school.RoomName;
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

/** 房间: the list by building and floor, new ones by the line, renaming, closing. */
public final class RoomServlet extends FeatureServlet {
    private static final String LABELS = "school.field.";

    private final Database database;
    private final RoomEditDao edits = new RoomEditDao();
    private final RoomViews views;
    private final BuildingActs buildings;
    private final Rooms acts;
    private final List<Renamed> renamed;

    public RoomServlet(House house, Database database, TrailDao trail, List<Renamed> renamed) {
        super(house);
        BuildingDao dao = new BuildingDao();
        this.database = database;
        this.views = new RoomViews(edits, dao);
        this.buildings = new BuildingActs(database, dao, trail, renamed);
        this.acts = new Rooms(trail, renamed);
        this.renamed = List.copyOf(renamed);
    }

    @Override
    public List<Route> routes() {
        return new ListFiles(house(), database, views::table)
                .routes(
                        SCHOOL_VIEW,
                        get("", SCHOOL_VIEW, this::list),
                        get("/new", SCHOOL_EDIT, this::blank),
                        post("/new", SCHOOL_EDIT, this::add),
                        get("/{id}/edit", SCHOOL_EDIT, this::edit),
                        post("/{id}/edit", SCHOOL_EDIT, this::change),
                        post("/{id}/closing", SCHOOL_EDIT, this::close),
                        post("/{id}/reopening", SCHOOL_EDIT, this::reopen),
                        get("/buildings/{id}", SCHOOL_EDIT, buildings::edit),
                        post("/buildings/{id}", SCHOOL_EDIT, buildings::change),
                        post("/buildings/{id}/closing", SCHOOL_EDIT, buildings::close),
                        post("/buildings/{id}/reopening", SCHOOL_EDIT, buildings::reopen));
    }

    private Reply list(Request request) {
        return Reply.page("school/rooms", database.read(tx -> views.list(tx, request)));
    }

    private Reply blank(Request request) {
        return Reply.page("school/rooms-new", database.read(tx -> views.fresh(tx, request.form(Map.of()))));
    }

    private Reply add(Request request) {
        Errors errors = request.errors();
        RoomForm form = new RoomForm(request.fields());
        List<RoomName> names = form.names(errors);
        RoomDraft common = database.read(tx -> {
            free(tx, names, errors);
            return form.draft(new RoomName("", 0, ""), SchoolIndex.read(tx), PersonField.Stored.NOBODY, errors);
        });
        if (errors.any()) {
            return Reply.refused(
                    "school/rooms-new", database.read(tx -> views.fresh(tx, request.form(errors, LABELS))));
        }
        String to = database.write(request.once(), tx -> {
            for (RoomName name : names) {
                acts.add(
                        tx,
                        request.user(),
                        new RoomDraft(name, common.usage(), common.departmentId(), common.keeperId()));
            }
            return "/rooms";
        });
        return Reply.redirect(to).flash("school.room.added", names.size());
    }

    /** A name that another room bears is said with that room's name; the database refuses it as well. */
    private void free(Tx tx, List<RoomName> names, Errors errors) {
        Set<String> keys = new HashSet<>();
        names.forEach(name -> keys.add(name.key()));
        Set<String> taken = keys.isEmpty() ? Set.of() : edits.taken(tx, keys);
        names.stream()
                .filter(name -> taken.contains(name.key()))
                .findFirst()
                .ifPresent(name -> errors.add("rooms", "school.error.roomTaken", name.label()));
    }

    private Reply edit(Request request) {
        return Reply.page("school/room", database.read(tx -> {
            RoomCard room = room(tx, request);
            return views.edit(tx, request.form(RoomForm.of(room, SchoolIndex.read(tx))), room);
        }));
    }

    private Reply change(Request request) {
        Errors errors = request.errors();
        RoomForm form = new RoomForm(request.fields());
        RoomCard before = database.read(tx -> room(tx, request));
        if (!form.value("version").equals(Integer.toString(before.version()))) {
            return stale(request, errors, before);
        }
        RoomName name = form.name(errors);
        RoomDraft draft = database.read(tx -> {
            boolean same = key(before).equals(name.key());
            if (!same && !edits.taken(tx, Set.of(name.key())).isEmpty()) {
                errors.add("name", "school.error.roomTaken", name.label());
            }
            return form.draft(name, SchoolIndex.read(tx), RoomForm.keeper(before), errors);
        });
        if (errors.any()) {
            return Reply.refused(
                    "school/room", database.read(tx -> views.edit(tx, request.form(errors, LABELS), before)));
        }
        String to =
                database.write(request.once(), tx -> acts.change(tx, request.user(), before, draft) ? "/rooms" : "");
        return to.isEmpty()
                ? stale(request, request.errors(), database.read(tx -> room(tx, request)))
                : Reply.redirect(to).flash("school.room.changed", draft.name().label());
    }

    private static String key(RoomCard room) {
        return new RoomName(room.building(), room.floor(), room.name()).key();
    }

    private Reply close(Request request) {
        RoomCard room = database.read(tx -> room(tx, request));
        String to = database.write(request.once(), tx -> {
            if (lying(tx, room) > 0) {
                return "/rooms/" + room.id() + "/edit";
            }
            acts.close(tx, request.user(), room);
            return "/rooms";
        });
        return to.equals("/rooms")
                ? Reply.redirect(to).flash("school.room.closed", room.label())
                : Reply.redirect(to).warn("school.room.notEmpty", room.label(), database.read(tx -> lying(tx, room)));
    }

    private int lying(Tx tx, RoomCard room) {
        return renamed.stream().mapToInt(one -> one.lyingIn(tx, room.id())).sum();
    }

    private Reply reopen(Request request) {
        RoomCard room = database.read(tx -> room(tx, request));
        String to = database.write(request.once(), tx -> {
            acts.reopen(tx, request.user(), room);
            return "/rooms";
        });
        return Reply.redirect(to).flash("school.room.reopened", room.label());
    }

    private RoomCard room(Tx tx, Request request) {
        return edits.card(tx, request.id()).orElseThrow(Halt::notFound);
    }

    private Reply stale(Request request, Errors errors, RoomCard now) {
        return new Reply.Page(409, "school/room", database.read(tx -> {
            errors.stale(request.fields(), RoomForm.of(now, SchoolIndex.read(tx)));
            Form form = request.formAnew(errors, LABELS).with("version", Integer.toString(now.version()));
            return views.edit(tx, form, now);
        }));
    }
}
