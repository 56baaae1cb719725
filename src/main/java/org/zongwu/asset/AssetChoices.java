package org.zongwu.asset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zongwu.asset.category.Category;
import org.zongwu.school.Room;
import org.zongwu.school.SchoolIndex;
import org.zongwu.web.Option;
import org.zongwu.web.Request;

/** What the forms and filters of the register let choose from, in the reader's language. */
public final class AssetChoices {
    private static final List<String> WAYS = List.of("新购", "自建", "调拨", "接受捐赠", "置换", "盘盈", "在建工程转入", "其他");
    private static final List<String> FUNDINGS = List.of("财政拨款", "公用经费", "专项", "捐赠", "自筹");
    private static final List<String> PROCUREMENTS = List.of("政府采购", "分散采购", "自购", "捐赠");

    private AssetChoices() {}

    static AssetPages.Choices of(Request request, SchoolIndex school, List<Category> usual, Optional<Asset> card) {
        boolean disposed =
                card.filter(c -> c.use().state() == AssetState.DISPOSED).isPresent();
        return new AssetPages.Choices(
                usual.stream().map(category -> new Option(category.label(), "")).toList(),
                rooms(school),
                keepers(request, school),
                school.departments().stream()
                        .map(department -> new Option(department.name(), department.name()))
                        .toList(),
                disposed ? allStates(request) : states(request),
                books(request),
                plain(WAYS),
                plain(FUNDINGS),
                plain(PROCUREMENTS),
                Arrays.stream(ValueKind.values())
                        .map(kind -> new Option(kind.name(), request.t(kind.key())))
                        .toList());
    }

    public static List<Option> rooms(SchoolIndex school) {
        return school.rooms().stream().map(room -> new Option(room.label(), "")).toList();
    }

    /** A room's keeper first, then people, classes and departments. */
    public static List<Option> keepers(Request request, SchoolIndex school) {
        List<Option> all = new ArrayList<>();
        all.add(new Option(request.t("asset.keeper.byRoom"), ""));
        school.people().forEach(person -> all.add(new Option(school.label(person), person.department())));
        school.classes().forEach(c -> all.add(new Option(c.name(), "")));
        school.departments().forEach(department -> all.add(new Option(department.name(), "")));
        return all;
    }

    /** All states but the one that only a disposal gives. */
    public static List<Option> states(Request request) {
        return allStates(request).stream()
                .filter(state -> !state.value().equals(AssetState.DISPOSED.name()))
                .toList();
    }

    public static List<Option> allStates(Request request) {
        return Arrays.stream(AssetState.values())
                .map(state -> new Option(state.name(), request.t(state.key())))
                .toList();
    }

    public static List<Option> books(Request request) {
        return Arrays.stream(Book.values())
                .map(book -> new Option(book.name(), request.t(book.key())))
                .toList();
    }

    /** Buildings, their floors, their rooms, one under the other: a filter on any level. */
    public static List<Option> places(Request request, SchoolIndex school) {
        List<Option> all = new ArrayList<>();
        long building = 0;
        long floor = 0;
        for (Room room : school.rooms()) {
            if (room.buildingId() != building) {
                all.add(new Option("b" + room.buildingId(), room.building()));
            }
            if (room.floorId() != floor && room.floor() != 0) {
                all.add(new Option("f" + room.floorId(), "　" + request.t("asset.floor", room.floor())));
            }
            all.add(new Option("r" + room.id(), "　　" + room.name()));
            building = room.buildingId();
            floor = room.floorId();
        }
        return all;
    }

    private static List<Option> plain(List<String> words) {
        return words.stream().map(word -> new Option(word, word)).toList();
    }
}
