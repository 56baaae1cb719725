package org.zongwu.asset.list;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.zongwu.asset.Asset;
import org.zongwu.asset.category.Categories;
import org.zongwu.asset.category.Category;
import org.zongwu.asset.category.CategoryTree;
import org.zongwu.asset.intake.Headings;
import org.zongwu.db.Tx;
import org.zongwu.school.DepartmentDao;
import org.zongwu.sheet.write.Column;
import org.zongwu.web.Request;

/** All columns of a card, each under the heading by which the import knows it. */
final class ExportColumns {
    private final Request request;
    private final CategoryTree categories;
    private final Map<Long, String> departments = new HashMap<>();
    private final Optional<Map<Long, AssetListDao.Here>> here;
    private final Map<String, Column<Asset>> columns = new LinkedHashMap<>();

    /** {@code here} are the cards' pieces and shares of a list that looks at one place, filled before a row is written. */
    ExportColumns(Request request, Tx tx, Categories categories, Optional<Map<Long, AssetListDao.Here>> here) {
        this.request = request;
        this.here = here;
        this.categories = categories.of(tx);
        new DepartmentDao().lines(tx).forEach(department -> departments.put(department.id(), department.name()));
    }

    List<Column<Asset>> all() {
        return List.copyOf(byTarget().values());
    }

    /** By the name under which the import knows a column, in their order. */
    Map<String, Column<Asset>> byTarget() {
        if (columns.isEmpty()) {
            basics();
            worth();
            origin();
            use();
        }
        return columns;
    }

    private void basics() {
        text("number", Asset::number);
        text("stateNumber", Asset::stateNumber);
        text("name", card -> card.what().name());
        text("categoryCode", card -> category(card).map(Category::code).orElse(""));
        text("categoryName", card -> category(card).map(Category::name).orElse(""));
        text("oldCategory", card -> card.what().oldCategory());
        text("brand", card -> card.what().brand());
        text("model", card -> card.what().model());
        text("serial", card -> card.what().serial());
        text("unit", card -> card.what().unit());
        add("quantity", heading -> Column.whole(heading, card -> card.what().quantity()));
        here.ifPresent(at -> columns.put(
                "here.quantity", Column.whole(request.t("asset.export.here.quantity"), card -> at.get(card.id())
                        .quantity())));
        text("bulk", card -> request.t(card.what().bulk() ? "intake.yes" : "intake.no"));
    }

    private void worth() {
        add(
                "price",
                heading -> Column.moneyIfKnown(heading, card -> card.worth().priceFen()));
        add("cost", heading -> Column.money(heading, card -> card.worth().costFen()));
        here.ifPresent(at ->
                columns.put("here.cost", Column.money(request.t("asset.export.here.cost"), card -> at.get(card.id())
                        .costFen())));
        text("valueKind", card -> request.t(card.worth().valueKind().key()));
        add("fiscal", heading -> Column.money(heading, card -> card.worth().fiscalFen()));
        add("depreciated", heading -> Column.moneyIfKnown(heading, ExportColumns::depreciated));
        text("depreciatedMonth", card -> card.worth().depreciatedMonth());
        add("net", heading -> Column.moneyIfKnown(heading, Asset::netFen));
        text(
                "life",
                card -> card.worth().lifeMonths() == 0
                        ? ""
                        : Integer.toString(card.worth().lifeMonths()));
    }

    private void origin() {
        text("acquiredHow", card -> card.source().acquiredHow());
        date("acquiredOn", card -> card.source().acquiredOn());
        date("bookedOn", card -> card.source().bookedOn());
        date("inUseOn", card -> card.source().inUseOn());
        text("funding", card -> card.source().funding());
        text("procurement", card -> card.source().procurement());
        text("contractNo", card -> card.source().contractNo());
        text("invoiceNo", card -> card.source().invoiceNo());
        text("voucherNo", card -> card.source().voucherNo());
        text("supplier", card -> card.source().supplier());
        text("maker", card -> card.source().maker());
        date("warrantyUntil", card -> card.source().warrantyUntil());
    }

    private void use() {
        text("state", card -> request.t("asset.state." + card.use().state().name()));
        text("department", card -> departments.getOrDefault(card.use().departmentId(), ""));
        text("place", Asset::place);
        text("keeper", Asset::keeper);
        text("purpose", card -> card.use().purpose());
        text("note", card -> card.use().note());
        text("book", card -> request.t("asset.book." + card.book().name()));
    }

    private Optional<Category> category(Asset card) {
        return categories.of(card.what().categoryId());
    }

    static OptionalLong depreciated(Asset card) {
        return card.worth().depreciatedMonth().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(card.worth().depreciatedFen());
    }

    private void text(String target, Function<Asset, String> value) {
        add(target, heading -> Column.text(heading, value));
    }

    private void date(String target, Function<Asset, String> iso) {
        add(
                target,
                heading -> Column.date(heading, card -> Optional.of(iso.apply(card))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse)));
    }

    private void add(String target, Function<String, Column<Asset>> column) {
        columns.put(target, column.apply(Headings.of(target, request.lang())));
    }
}
