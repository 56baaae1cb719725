package org.zongwu.asset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zongwu.school.Room;
import org.zongwu.school.SchoolIndex;
import org.zongwu.web.Option;
import org.zongwu.web.Request;

/** What the forms and filters of the register let choose from, in the reader's language. */
final class AssetChoices {
    private static final List<String> WAYS = List.of("新购", "自建", "调拨", "接受捐赠", "置换", "盘盈", "在建工程转入", "其他");
    private static final List<String> FUNDINGS = List.of("财政拨款", "公用经费", "专项", "捐赠", "自筹");
    private static final List<String> PROCUREMENTS = List.of("政府采购", "分散采购", "自购", "捐赠");
    private static final List<String> LACKING = List.of("any", "category", "price", "place", "keeper", "date");

    private AssetChoices() {}

    static AssetPages.Choices of(Request request, SchoolIndex school, List<Category> usual) {
        return new AssetPages.Choices(
                usual.stream().map(category -> new Option(category.label(), "")).toList(),
                places(school),
                school.rooms().stream()
                        .map(room -> new Option(room.label(), ""))
                        .toList(),
                keepers(school),
                school.departments().stream()
                        .map(department -> new Option(department.name(), department.name()))
                        .toList(),
                named(
                        request,
                        "asset.state.",
                        Arrays.stream(AssetState.values()).map(Enum::name).toList()),
                named(
                        request,
                        "asset.book.",
                        Arrays.stream(Book.values()).map(Enum::name).toList()),
                plain(WAYS),
                plain(FUNDINGS),
                plain(PROCUREMENTS),
                named(
                        request,
                        "asset.value.",
                        Arrays.stream(ValueKind.values()).map(Enum::name).toList()),
                named(request, "asset.lacking.", LACKING));
    }

    /** Buildings, floors and rooms in one list: a filter on any level. */
    private static List<Option> places(SchoolIndex school) {
        Set<Option> all = new LinkedHashSet<>();
        for (Room room : school.rooms()) {
            all.add(new Option("b" + room.buildingId(), room.building()));
            all.add(new Option("f" + room.floorId(), room.building() + " " + room.floor() + "F"));
            all.add(new Option("r" + room.id(), room.label()));
        }
        return List.copyOf(all);
    }

    private static List<Option> keepers(SchoolIndex school) {
        List<Option> all = new ArrayList<>();
        school.people().forEach(person -> all.add(new Option(school.label(person), person.department())));
        school.classes().forEach(c -> all.add(new Option(c.name(), "")));
        school.departments().forEach(department -> all.add(new Option(department.name(), "")));
        return all;
    }

    private static List<Option> named(Request request, String prefix, List<String> names) {
        return names.stream()
                .map(name -> new Option(name, request.t(prefix + name)))
                .toList();
    }

    private static List<Option> plain(List<String> words) {
        return words.stream().map(word -> new Option(word, word)).toList();
    }
}
