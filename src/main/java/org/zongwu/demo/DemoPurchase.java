package org.zongwu.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.AssetRules;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Place;
import org.zongwu.asset.Source;
import org.zongwu.asset.ThresholdDao;
import org.zongwu.asset.Use;
import org.zongwu.asset.ValueKind;
import org.zongwu.asset.What;
import org.zongwu.asset.Worth;
import org.zongwu.asset.category.Category;
import org.zongwu.db.Tx;
import org.zongwu.school.Keeper;
import org.zongwu.school.Room;
import org.zongwu.school.SchoolIndex;
import org.zongwu.school.room.RoomCard;
import org.zongwu.school.room.RoomEditDao;

/** A thing newly bought: what the school has of the kind already, delivered today to a room and to who keeps it. */
final class DemoPurchase {
    private final DemoOffice office;
    private final Clock clock;

    DemoPurchase(DemoOffice office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    AssetDraft draft(Tx tx, DemoLine line) {
        DemoThings thing = DemoThings.all().stream()
                .filter(one -> one.name().equals(line.object()))
                .findFirst()
                .orElseThrow();
        Category category = office.categories.coded(tx, "2022", thing.code()).orElseThrow();
        String today = LocalDate.now(clock).toString();
        long cost = thing.priceFen() * thing.lot();
        What what = new What(
                thing.name(), category.id(), "", thing.brand(), thing.model(), "", thing.unit(), thing.lot(), false);
        Room room = SchoolIndex.read(tx).room(line.to()).orElseThrow();
        RoomCard kept = new RoomEditDao().card(tx, room.id()).orElseThrow();
        return new AssetDraft(
                "",
                "",
                AssetRules.book(
                        "", cost, thing.lot(), false, new ThresholdDao().all(tx).on(today)),
                what,
                new Worth(OptionalLong.of(thing.priceFen()), cost, ValueKind.COST, 0, category.lifeMonths(), 0, ""),
                new Source("新购", today, today, today, "公用经费", "", "", "", "", line.text(), "", ""),
                new Use(AssetState.IN_USE, kept.departmentId(), "", ""),
                List.of(Place.of(Optional.of(room), new Keeper(kept.keeperId(), 0, 0, kept.keeper()), thing.lot())));
    }
}
