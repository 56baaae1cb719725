package org.zongwu.school.room;

import java.util.ArrayList;
import java.util.List;
import org.zongwu.access.Permission;
import org.zongwu.db.Tx;
import org.zongwu.school.PersonField;
import org.zongwu.school.SchoolIndex;
import org.zongwu.sheet.write.Column;
import org.zongwu.sheet.write.Table;
import org.zongwu.sheet.write.WritePages;
import org.zongwu.web.Form;
import org.zongwu.web.Option;
import org.zongwu.web.Pager;
import org.zongwu.web.Query;
import org.zongwu.web.Request;

/** Builds what the pages of rooms show, inside the page's one snapshot. */
final class RoomViews {
    /** What rooms are for, as proposals; anything else may be typed. */
    private static final List<String> USAGES =
            List.of("普通教室", "专用教室", "实验室", "计算机教室", "办公室", "会议室", "功能室", "仓库", "宿舍", "食堂", "卫生间", "其他");

    /** More rooms than any school has. */
    private static final int ALL = 100_000;

    private final RoomEditDao rooms;
    private final BuildingDao buildings;

    RoomViews(RoomEditDao rooms, BuildingDao buildings) {
        this.rooms = rooms;
        this.buildings = buildings;
    }

    RoomPages.ListPage list(Tx tx, Request request) {
        Query query = request.query();
        RoomEditDao.Filter filter = filter(query);
        Pager pager = Pager.of(query, rooms.count(tx, filter));
        return new RoomPages.ListPage(
                request.form(query.values()),
                tree(tx, request, query, filter),
                rooms.page(tx, filter, pager.size(), (long) (pager.page() - 1) * pager.size()).stream()
                        .map(RoomViews::row)
                        .toList(),
                pager,
                request.t("school.room.conditions", pager.total()),
                query.values().size() > 0,
                request.user().may(Permission.SCHOOL_EDIT) && filter.place().matches("b\\d+")
                        ? "/rooms/buildings/" + filter.place().substring(1)
                        : "",
                WritePages.Ways.of(query),
                request.user().may(Permission.SCHOOL_EDIT),
                request.user().may(Permission.ASSET_VIEW));
    }

    private static RoomEditDao.Filter filter(Query query) {
        return new RoomEditDao.Filter(query.first("q"), query.first("place"), query.first("shut"));
    }

    /** The same rooms going out, all pages of them. */
    Table<?> table(Tx tx, Request request) {
        return new Table<RoomCard>(
                request.t("school.rooms"),
                List.of(
                        Column.text(request.t("school.field.building"), RoomCard::building),
                        Column.text(
                                request.t("school.field.floor"),
                                room -> room.floor() == 0 ? "" : Integer.toString(room.floor())),
                        Column.text(request.t("school.column.room"), RoomCard::name),
                        Column.text(request.t("school.field.usage"), RoomCard::usage),
                        Column.text(request.t("school.field.class"), RoomCard::schoolClass),
                        Column.text(request.t("school.field.department"), RoomCard::department),
                        Column.text(request.t("school.field.keeper"), RoomCard::keeper)),
                rooms.page(tx, filter(request.query()), ALL, 0)::forEach);
    }

    private List<RoomPages.Branch> tree(Tx tx, Request request, Query query, RoomEditDao.Filter filter) {
        Query rest = query.without("page", "place");
        List<BuildingDao.Floor> floors = buildings.floors(tx);
        List<BuildingDao.Building> open =
                buildings.buildings(tx).stream().filter(b -> !b.closed()).toList();
        List<RoomPages.Branch> branches = new ArrayList<>();
        int all = open.stream().mapToInt(BuildingDao.Building::rooms).sum();
        branches.add(new RoomPages.Branch(
                request.t("school.room.all"),
                "",
                rest.address(),
                all,
                0,
                filter.place().isEmpty()));
        for (BuildingDao.Building building : open) {
            String name = building.campus().isEmpty() ? building.name() : building.campus() + " " + building.name();
            String place = "b" + building.id();
            branches.add(new RoomPages.Branch(
                    name,
                    place,
                    rest.with("place", place),
                    building.rooms(),
                    1,
                    filter.place().equals(place)));
            floors.stream()
                    .filter(floor -> floor.buildingId() == building.id() && floor.rooms() > 0)
                    .forEach(floor -> branches.add(branch(request, rest, filter, floor)));
        }
        return branches;
    }

    private static RoomPages.Branch branch(
            Request request, Query rest, RoomEditDao.Filter filter, BuildingDao.Floor floor) {
        String place = "f" + floor.id();
        return new RoomPages.Branch(
                floor(request, floor.number()),
                place,
                rest.with("place", place),
                floor.rooms(),
                2,
                filter.place().equals(place));
    }

    private static String floor(Request request, int number) {
        return number == 0
                ? request.t("school.floor.unknown")
                : number < 0
                        ? request.t("school.floor.below", Integer.toString(-number))
                        : request.t("school.floor", Integer.toString(number));
    }

    private static RoomPages.Row row(RoomCard room) {
        return new RoomPages.Row(
                room.id(),
                room.label(),
                room.floor() == 0 ? "" : Integer.toString(room.floor()),
                room.usage(),
                room.department(),
                room.keeper(),
                room.schoolClass(),
                room.closed());
    }

    RoomPages.Fresh fresh(Tx tx, Form form) {
        SchoolIndex school = SchoolIndex.read(tx);
        return new RoomPages.Fresh(form, buildings(tx), departments(school), PersonField.proposals(school), usages());
    }

    RoomPages.Edit edit(Tx tx, Form form, RoomCard room) {
        SchoolIndex school = SchoolIndex.read(tx);
        return new RoomPages.Edit(
                form,
                room.id(),
                room.label(),
                buildings(tx),
                departments(school),
                PersonField.proposals(school),
                usages(),
                room.closed());
    }

    private List<Option> buildings(Tx tx) {
        return buildings.buildings(tx).stream()
                .filter(building -> !building.closed())
                .map(building -> new Option(building.name(), building.campus()))
                .toList();
    }

    private static List<Option> departments(SchoolIndex school) {
        return school.departments().stream()
                .map(department -> new Option(Long.toString(department.id()), department.name()))
                .toList();
    }

    private static List<Option> usages() {
        return USAGES.stream().map(usage -> new Option(usage, "")).toList();
    }
}
