package org.zongwu.asset.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.category.Category;
import org.zongwu.asset.category.CategoryTree;
import org.zongwu.asset.list.AssetFilter;
import org.zongwu.asset.list.AssetListDao;
import org.zongwu.db.Tx;
import org.zongwu.school.Department;
import org.zongwu.school.Room;
import org.zongwu.school.SchoolIndex;
import org.zongwu.web.Request;

/** Lays the cards out in rows, one way at a time. Each row's numbers are those of the list it leads to. */
final class Spread {
    private static final int DEPTH = 2;

    private final Request request;
    private final ReportDao reports;
    private final AssetFilter filter;
    private final Numbers numbers;
    private long all;

    Spread(Request request, ReportDao reports, AssetFilter filter) {
        this.request = request;
        this.reports = reports;
        this.filter = filter;
        this.numbers = Numbers.of(filter.book()).with("state", filter.state());
    }

    List<ReportPages.Row> rows(Tx tx, Way way, SchoolIndex school, CategoryTree categories, ReportDao.Group whole) {
        all = whole.totals().costFen();
        return switch (way) {
            case DEPARTMENT -> departments(tx, school);
            case ROOM -> rooms(tx, school, whole);
            case CATEGORY -> categories(tx, categories);
            case AGE -> ages(tx);
            case STATE -> states(tx);
        };
    }

    ReportPages.Row total(String label, ReportDao.Group whole) {
        return row(label, 0, whole, numbers);
    }

    private List<ReportPages.Row> departments(Tx tx, SchoolIndex school) {
        Map<String, ReportDao.Group> groups = groups(tx, ReportDao.Grouping.DEPARTMENT);
        List<ReportPages.Row> rows = new ArrayList<>();
        for (Department department : school.departments()) {
            ReportDao.Group group = groups.remove(Long.toString(department.id()));
            if (group != null) {
                rows.add(row(department.name(), 0, group, numbers.with("department", group.key())));
            }
        }
        ReportDao.Group none = groups.remove("");
        groups.values()
                .forEach(group -> rows.add(row(
                        request.t("report.closed", group.key()), 0, group, numbers.with("department", group.key()))));
        if (none != null) {
            rows.add(row(request.t("asset.department.none"), 0, none, numbers.with("department", "none")));
        }
        return rows;
    }

    private List<ReportPages.Row> rooms(Tx tx, SchoolIndex school, ReportDao.Group whole) {
        Map<String, ReportDao.Stock> perBuilding = stocks(tx, ReportDao.Standing.BUILDING);
        Map<String, ReportDao.Stock> perRoom = stocks(tx, ReportDao.Standing.ROOM);
        List<ReportPages.Row> rows = new ArrayList<>();
        long building = 0;
        for (Room room : school.rooms()) {
            if (room.buildingId() != building && perBuilding.containsKey(Long.toString(room.buildingId()))) {
                rows.add(standing(room.building(), 0, perBuilding.get(Long.toString(room.buildingId())), "b"));
            }
            building = room.buildingId();
            ReportDao.Stock stock = perRoom.get(Long.toString(room.id()));
            if (stock != null) {
                rows.add(standing(room.name(), 1, stock, "r"));
            }
        }
        ReportDao.Stock nowhere = nowhere(tx, whole, perBuilding.values());
        if (nowhere.cards() > 0) {
            rows.add(standing(request.t("report.nowhere"), 0, nowhere, ""));
        }
        return rows;
    }

    /**
     * The pieces that the rooms leave of the whole: without a place or with a keeper alone, also those of a lot of which
     * others stand somewhere.
     */
    private ReportDao.Stock nowhere(Tx tx, ReportDao.Group whole, Collection<ReportDao.Stock> buildings) {
        ReportDao.Group cards = sum("", reports.by(tx, filter.nowhere(), ReportDao.Grouping.STATE));
        return new ReportDao.Stock(
                AssetFilter.NOWHERE,
                cards.totals().cards(),
                whole.totals().quantity()
                        - buildings.stream()
                                .mapToLong(ReportDao.Stock::quantity)
                                .sum(),
                whole.totals().costFen()
                        - buildings.stream().mapToLong(ReportDao.Stock::costFen).sum(),
                cards.idle());
    }

    private Map<String, ReportDao.Stock> stocks(Tx tx, ReportDao.Standing standing) {
        return reports.byRoom(tx, filter, standing).stream()
                .collect(Collectors.toMap(ReportDao.Stock::key, Function.identity()));
    }

    private List<ReportPages.Row> categories(Tx tx, CategoryTree tree) {
        Map<String, List<ReportDao.Group>> perPath = new HashMap<>();
        Map<String, ReportDao.Group> groups = groups(tx, ReportDao.Grouping.CATEGORY);
        ReportDao.Group none = groups.remove("");
        groups.values().forEach(group -> tree.of(Long.parseLong(group.key())).ifPresent(category -> {
            for (String path = category.path(); !path.isEmpty(); path = CategoryTree.above(path)) {
                perPath.computeIfAbsent(path, p -> new ArrayList<>()).add(group);
            }
        }));
        List<ReportPages.Row> rows = new ArrayList<>();
        for (Category category : tree.all()) {
            int depth = CategoryTree.depth(category.path());
            if (depth <= DEPTH && perPath.containsKey(category.path())) {
                ReportDao.Group group = sum(category.path(), perPath.get(category.path()));
                rows.add(row(category.name(), depth - 1, group, numbers.with("category", category.path())));
            }
        }
        if (none != null) {
            rows.add(row(request.t("asset.category.none"), 0, none, numbers.with("category", AssetFilter.NO_CATEGORY)));
        }
        return rows;
    }

    private List<ReportPages.Row> ages(Tx tx) {
        Map<String, ReportDao.Group> days = groups(tx, ReportDao.Grouping.DAY);
        List<ReportPages.Row> rows = new ArrayList<>();
        for (Ages.Band band : Ages.on(LocalDate.now(request.clock())).bands()) {
            ReportDao.Group group = sum(
                    band.from(),
                    days.values().stream().filter(day -> band.holds(day.key())).toList());
            if (group.totals().cards() > 0) {
                rows.add(row(
                        said(band), 0, group, numbers.with("from", band.from()).with("to", band.to())));
            }
        }
        if (days.containsKey("")) {
            rows.add(row(request.t("report.undated"), 0, days.get(""), numbers.with("lacking", "date")));
        }
        return rows;
    }

    private String said(Ages.Band band) {
        if (band.above() == 0) {
            return request.t("report.age.within", band.years());
        }
        return band.years() == 0
                ? request.t("report.age.above", band.above())
                : request.t("report.age.between", band.above(), band.years());
    }

    private List<ReportPages.Row> states(Tx tx) {
        return groups(tx, ReportDao.Grouping.STATE).values().stream()
                .sorted(Comparator.comparing(group -> AssetState.valueOf(group.key())))
                .map(group -> row(
                        request.t(AssetState.valueOf(group.key()).key()), 0, group, numbers.with("state", group.key())))
                .toList();
    }

    private Map<String, ReportDao.Group> groups(Tx tx, ReportDao.Grouping grouping) {
        return reports.by(tx, filter, grouping).stream()
                .collect(Collectors.toMap(ReportDao.Group::key, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    static ReportDao.Group sum(String key, Iterable<ReportDao.Group> groups) {
        AssetListDao.Totals totals = AssetListDao.Totals.NONE;
        long idle = 0;
        for (ReportDao.Group group : groups) {
            totals = totals.plus(group.totals());
            idle += group.idle();
        }
        return new ReportDao.Group(key, totals, idle);
    }

    private ReportPages.Row standing(String label, int depth, ReportDao.Stock stock, String level) {
        Numbers here = numbers.with("place", level + stock.key());
        return new ReportPages.Row(
                label,
                depth,
                here.cards(stock.cards()),
                here.here(stock.quantity()),
                here.hereCost(stock.costFen()),
                here.with("state", AssetState.IDLE.name()).cards(stock.idle()),
                share(stock.costFen()));
    }

    private ReportPages.Row row(String label, int depth, ReportDao.Group group, Numbers here) {
        return new ReportPages.Row(
                label,
                depth,
                here.cards(group.totals().cards()),
                here.quantity(group.totals().quantity()),
                here.cost(group.totals().costFen()),
                here.with("state", AssetState.IDLE.name()).cards(group.idle()),
                share(group.totals().costFen()));
    }

    /** Its part of the whole value, in percent. */
    private long share(long costFen) {
        return all == 0 ? 0 : Math.round(100.0 * costFen / all);
    }
}
