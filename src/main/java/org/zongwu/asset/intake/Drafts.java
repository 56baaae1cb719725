package org.zongwu.asset.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.AssetRules;
import org.zongwu.asset.Book;
import org.zongwu.asset.Place;
import org.zongwu.asset.Thresholds;
import org.zongwu.asset.Use;
import org.zongwu.asset.ValueKind;
import org.zongwu.asset.Worth;
import org.zongwu.asset.category.Category;
import org.zongwu.school.Department;

/** From understood rows to drafts, once rooms and people are there. */
final class Drafts {
    private final Names school;
    private final Map<Long, Category> classes = new HashMap<>();
    private final Thresholds thresholds;
    private final LocalDate today;

    Drafts(Names school, List<Category> categories, Thresholds thresholds, LocalDate today) {
        this.school = school;
        this.thresholds = thresholds;
        this.today = today;
        categories.forEach(category -> classes.put(category.id(), category));
    }

    AssetDraft fresh(Entry row) {
        Category category = classes.get(row.what().categoryId());
        boolean nominal = !row.has("valueKind")
                && category != null
                && !category.depreciates()
                && row.worth().costFen() == 100;
        Worth worth = nominal ? nominal(row.worth()) : row.worth();
        Book book = row.book()
                .orElse(AssetRules.book(
                        row.stateNumber(),
                        worth.costFen(),
                        row.what().quantity(),
                        row.what().bulk(),
                        thresholds.of(row.source(), today)));
        return new AssetDraft(
                row.number(),
                row.stateNumber(),
                book,
                row.what(),
                worth,
                row.source(),
                use(row),
                places(row, row.what().quantity()));
    }

    /** What a room has more than the register knows: counted there, worth nothing, until somebody clears it up. */
    AssetDraft noted(Plan.Allotment allotment) {
        Entry row = allotment.row();
        Worth nothing = new Worth(OptionalLong.empty(), 0, ValueKind.COST, 0, 0, 0, "");
        return new AssetDraft(
                "",
                "",
                Book.ROOM,
                row.what().withQuantity(allotment.left()),
                nothing,
                row.source(),
                use(row),
                places(row, allotment.left()));
    }

    AssetDraft overlaid(Plan.Update update, List<Place> standing) {
        return new Overlay(update.before(), standing, update.row(), school).draft();
    }

    List<Place> places(Entry row, int quantity) {
        return Placing.places(row, school, quantity);
    }

    private Use use(Entry row) {
        long department =
                school.department(row.department()).map(Department::id).orElse(0L);
        boolean lost = row.parts().stream()
                .anyMatch(part ->
                        !part.place().isEmpty() && school.room(part.place()).isEmpty());
        boolean vague = Vague.keepers(row.keeper());
        String note =
                row.note() + (lost ? "（原表地点：" + row.place() + "）" : "") + (vague ? "（原表保管人：" + row.keeper() + "）" : "");
        return new Use(row.state(), department, row.purpose(), AssetRules.tooLong(note) ? row.note() : note);
    }

    private static Worth nominal(Worth worth) {
        return new Worth(
                worth.priceFen(),
                worth.costFen(),
                ValueKind.NOMINAL,
                worth.fiscalFen(),
                0,
                worth.depreciatedFen(),
                worth.depreciatedMonth());
    }
}
