package org.zongwu.asset.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zongwu.asset.category.Category;
import org.zongwu.asset.category.CategoryTree;
import org.zongwu.school.Department;
import org.zongwu.school.Room;
import org.zongwu.school.SchoolIndex;
import org.zongwu.web.Request;

/** The filters of a list in words: for its heading, its print, and the chips that take one away. */
final class Conditions {
    private final Request request;
    private final AssetFilter filter;
    private final CategoryTree categories;
    private final SchoolIndex school;

    /** One condition in force: the parameter it stands under, and how it is said. */
    record Condition(String parameter, String text) {}

    Conditions(Request request, AssetFilter filter, CategoryTree categories, SchoolIndex school) {
        this.request = request;
        this.filter = filter;
        this.categories = categories;
        this.school = school;
    }

    String book() {
        return request.t(filter.book().isEmpty() ? "asset.book.all" : "asset.book." + filter.book());
    }

    List<Condition> inForce() {
        List<Condition> said = new ArrayList<>();
        add(said, "q", filter.text());
        add(said, "category", category());
        if (filter.place().equals(AssetFilter.NOWHERE)) {
            said.add(new Condition("place", request.t("asset.condition.nowhere")));
        } else {
            add(said, "place", place());
        }
        add(said, "keeper", filter.keeper());
        add(said, "state", filter.state().isEmpty() ? "" : request.t("asset.state." + filter.state()));
        add(said, "department", department());
        add(said, "from", filter.from());
        add(said, "to", filter.to());
        add(said, "costFrom", filter.costFrom());
        add(said, "costTo", filter.costTo());
        lacking(said);
        add(said, "import", filter.importId() == 0 ? "" : Long.toString(filter.importId()));
        add(said, "made", filter.made().isEmpty() ? "" : request.t("asset.made"));
        return said;
    }

    /** {@code 固定资产，分类 信息化设备，共 486 张卡片}. */
    String sentence(long cards) {
        return Stream.of(
                        Stream.of(book()),
                        inForce().stream().map(Condition::text),
                        Stream.of(request.t("asset.conditions.cards", cards)))
                .flatMap(part -> part)
                .collect(Collectors.joining(request.t("asset.conditions.join")));
    }

    private void lacking(List<Condition> said) {
        String key = filter.lacking();
        if (key.startsWith(Lack.CLEAR)) {
            String what = request.t("asset.lacking." + key.substring(Lack.CLEAR.length()));
            said.add(new Condition("lacking", request.t("asset.condition.clear", what)));
        } else if (!key.isEmpty()) {
            add(said, "lacking", request.t("asset.lacking." + key));
        }
    }

    private void add(List<Condition> said, String parameter, String value) {
        if (!value.isEmpty()) {
            said.add(new Condition(parameter, request.t("asset.condition." + parameter, value)));
        }
    }

    private String category() {
        if (filter.category().equals(AssetFilter.NO_CATEGORY)) {
            return request.t("asset.category.none");
        }
        return filter.category().isEmpty()
                ? ""
                : categories.at(filter.category()).map(Category::name).orElse(filter.category());
    }

    private String place() {
        if (filter.place().isEmpty()) {
            return "";
        }
        return school.rooms().stream()
                .filter(room -> filter.placeId()
                        == switch (filter.place().charAt(0)) {
                            case 'r' -> room.id();
                            case 'f' -> room.floorId();
                            default -> room.buildingId();
                        })
                .findFirst()
                .map(this::said)
                .orElse(filter.place());
    }

    private String said(Room room) {
        return switch (filter.place().charAt(0)) {
            case 'r' -> room.label();
            case 'f' -> room.building() + " " + request.t("asset.floor", room.floor());
            default -> room.building();
        };
    }

    private String department() {
        if (filter.department().equals("none")) {
            return request.t("asset.department.none");
        }
        return school.departments().stream()
                .filter(department -> Long.toString(department.id()).equals(filter.department()))
                .findFirst()
                .map(Department::name)
                .orElse(filter.department());
    }
}
