package org.zongwu.school.room;

import java.util.List;
import java.util.Map;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.school.Renamed;
import org.zongwu.school.RoomName;
import org.zongwu.web.Errors;
import org.zongwu.web.Form;
import org.zongwu.web.Halt;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;

/** A building's page: its name and campus, closing it. Its name stands in the name of every room in it. */
final class BuildingActs {
    private static final String LABELS = "school.field.";
    private static final int LONGEST = 40;

    private final Database database;
    private final BuildingDao buildings;
    private final TrailDao trail;
    private final List<Renamed> renamed;

    BuildingActs(Database database, BuildingDao buildings, TrailDao trail, List<Renamed> renamed) {
        this.database = database;
        this.buildings = buildings;
        this.trail = trail;
        this.renamed = List.copyOf(renamed);
    }

    Reply edit(Request request) {
        BuildingDao.Building building = database.read(tx -> building(tx, request));
        return Reply.page("school/building", model(request.form(stored(building)), building));
    }

    Reply change(Request request) {
        Errors errors = request.errors();
        String name = RoomName.folded(request.field("name")).replaceAll("\\s", "");
        String campus = request.field("campus");
        BuildingDao.Building before = database.read(tx -> building(tx, request));
        if (!request.field("version").equals(Integer.toString(before.version()))) {
            return stale(request, errors, before);
        }
        if (name.isEmpty() || name.length() > LONGEST) {
            errors.add("name", "school.error.building");
        }
        if (campus.length() > LONGEST) {
            errors.add("campus", "school.error.long", LONGEST);
        }
        if (database.read(tx -> taken(tx, name, before.id()))) {
            errors.add("name", "school.error.buildingTaken");
        }
        if (errors.any()) {
            return Reply.refused("school/building", model(request.form(errors, LABELS), before));
        }
        String to = database.write(request.once(), tx -> changed(tx, request, before, name, campus) ? "/rooms" : "");
        return to.isEmpty()
                ? stale(request, request.errors(), database.read(tx -> building(tx, request)))
                : Reply.redirect(to).flash("school.building.changed", name);
    }

    private boolean changed(Tx tx, Request request, BuildingDao.Building before, String name, String campus) {
        if (!buildings.rename(tx, before, name, campus)) {
            return false;
        }
        if (!before.name().equals(name)) {
            renamed.forEach(one -> one.building(tx, before.id()));
        }
        Entry entry = Entry.of("school.building.edit", "building", before.id(), name)
                .changed("name", before.name(), name)
                .changed("campus", before.campus(), campus);
        if (!entry.changes().isEmpty()) {
            trail.add(tx, request.user(), entry);
        }
        return true;
    }

    private boolean taken(Tx tx, String name, long self) {
        return buildings.buildings(tx).stream()
                .anyMatch(other -> other.id() != self && other.name().equalsIgnoreCase(name));
    }

    Reply close(Request request) {
        BuildingDao.Building building = database.read(tx -> building(tx, request));
        String to = database.write(request.once(), tx -> {
            if (building(tx, request).rooms() > 0) {
                return "/rooms/buildings/" + building.id();
            }
            buildings.closeBuilding(tx, building.id());
            trail.add(
                    tx, request.user(), Entry.of("school.building.close", "building", building.id(), building.name()));
            return "/rooms";
        });
        return to.equals("/rooms")
                ? Reply.redirect(to).flash("school.building.closed", building.name())
                : Reply.redirect(to)
                        .warn("school.building.notEmpty", building.name(), database.read(tx -> building(tx, request)
                                .rooms()));
    }

    Reply reopen(Request request) {
        BuildingDao.Building building = database.read(tx -> building(tx, request));
        String to = database.write(request.once(), tx -> {
            buildings.reopenBuilding(tx, building.id());
            trail.add(
                    tx, request.user(), Entry.of("school.building.reopen", "building", building.id(), building.name()));
            return "/rooms";
        });
        return Reply.redirect(to).flash("school.building.reopened", building.name());
    }

    private BuildingDao.Building building(Tx tx, Request request) {
        long id = request.id();
        return buildings.buildings(tx).stream()
                .filter(building -> building.id() == id)
                .findFirst()
                .orElseThrow(Halt::notFound);
    }

    private static Map<String, List<String>> stored(BuildingDao.Building building) {
        return Map.of(
                "version", List.of(Integer.toString(building.version())),
                "name", List.of(building.name()),
                "campus", List.of(building.campus()));
    }

    private static RoomPages.Building model(Form form, BuildingDao.Building building) {
        return new RoomPages.Building(form, building.id(), building.name(), building.closed());
    }

    private Reply stale(Request request, Errors errors, BuildingDao.Building now) {
        errors.stale(request.fields(), stored(now));
        Form form = request.formAnew(errors, LABELS).with("version", Integer.toString(now.version()));
        return new Reply.Page(409, "school/building", model(form, now));
    }
}
