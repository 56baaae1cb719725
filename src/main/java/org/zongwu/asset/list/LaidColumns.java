package org.zongwu.asset.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.zongwu.asset.Asset;
import org.zongwu.asset.category.Category;
import org.zongwu.asset.category.CategoryTree;
import org.zongwu.sheet.wizard.Laid;
import org.zongwu.sheet.wizard.Meaning;
import org.zongwu.sheet.write.Column;
import org.zongwu.web.Request;

/** 按上次导入的表头: the columns of the state's last file, in its order and units. What the register does not hold stays blank. */
final class LaidColumns {
    private final Request request;
    private final CategoryTree categories;
    private final ExportColumns own;

    LaidColumns(Request request, CategoryTree categories, ExportColumns own) {
        this.request = request;
        this.categories = categories;
        this.own = own;
    }

    List<Column<Asset>> all(List<Laid> layout) {
        return layout.stream().map(this::column).toList();
    }

    private Column<Asset> column(Laid laid) {
        Meaning meaning = laid.meaning();
        if (meaning.none()) {
            return laid.heading().equals("序号") ? counting(laid.heading()) : Column.text(laid.heading(), card -> "");
        }
        if (meaning.scaled()) {
            return scaled(laid);
        }
        return switch (meaning.target()) {
            case "categoryTop" -> Column.text(laid.heading(), this::top);
            case "fiscal" -> Column.money(laid.heading(), card -> card.worth().fiscalFen());
            case "quantity+unit" ->
                Column.text(
                        laid.heading(),
                        card -> card.what().quantity() + card.what().unit());
            default ->
                Optional.ofNullable(own.byTarget().get(meaning.target()))
                        .map(column -> column.under(laid.heading()))
                        .orElseGet(() -> Column.text(laid.heading(), card -> ""));
        };
    }

    private String top(Asset card) {
        return categories
                .of(card.what().categoryId())
                .flatMap(category -> categories.at(category.path().replaceFirst("/.*", "")))
                .map(Category::name)
                .orElse("");
    }

    /** The unit stands in the heading, also when the file had said it above its table only: it must come in again as it is. */
    private Column<Asset> scaled(Laid laid) {
        Meaning meaning = laid.meaning();
        String unit = request.t("import.unit." + meaning.yuan().toPlainString());
        String heading = laid.heading().contains(unit) ? laid.heading() : laid.heading() + "（" + unit + "）";
        return Column.decimal(heading, card -> fen(meaning.target(), card).stream()
                .mapToObj(fen -> BigDecimal.valueOf(fen, 2).divide(meaning.yuan()))
                .findFirst());
    }

    private static OptionalLong fen(String target, Asset card) {
        return switch (target) {
            case "price" -> card.worth().priceFen();
            case "cost" -> OptionalLong.of(card.worth().costFen());
            case "fiscal" -> OptionalLong.of(card.worth().fiscalFen());
            case "depreciated" -> ExportColumns.depreciated(card);
            case "net" -> card.netFen();
            default -> OptionalLong.empty();
        };
    }

    private static Column<Asset> counting(String heading) {
        AtomicLong row = new AtomicLong();
        Function<Asset, Long> next = card -> row.incrementAndGet();
        return Column.whole(heading, next::apply);
    }
}
