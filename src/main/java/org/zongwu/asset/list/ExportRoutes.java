package org.zongwu.asset.list;

import static org.zongwu.access.Permission.ASSET_EXPORT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.Place;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.category.Categories;
import org.zongwu.asset.intake.Standing;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.sheet.wizard.Laid;
import org.zongwu.sheet.wizard.MemoryDao;
import org.zongwu.sheet.write.ListFiles;
import org.zongwu.sheet.write.Table;
import org.zongwu.web.House;
import org.zongwu.web.Query;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** The whole filtered result as a file, all columns, under the headings that the import takes. */
public final class ExportRoutes {
    private static final int CHUNK = 500;
    private static final int MOST = 1_000_000;

    private final AssetListDao lists;
    private final AssetDao assets;
    private final PlaceDao places;
    private final Categories categories;
    private final MemoryDao memory = new MemoryDao();
    private final ListFiles files;

    public ExportRoutes(
            House house,
            Database database,
            AssetListDao lists,
            AssetDao assets,
            PlaceDao places,
            Categories categories) {
        this.lists = lists;
        this.assets = assets;
        this.places = places;
        this.categories = categories;
        this.files = new ListFiles(house, database, this::table);
    }

    public List<Route> routes() {
        return files.files(ASSET_EXPORT);
    }

    private Table<Asset> table(Tx tx, Request request) {
        Map<Long, AssetListDao.Here> here = new HashMap<>();
        return new Table<>(
                request.t("asset.list.title"), columns(tx, request, here), row -> each(tx, request, here, row));
    }

    /** All of the house's; with {@code as=last} those of the state's file that came last, if one did. */
    private List<org.zongwu.sheet.write.Column<Asset>> columns(
            Tx tx, Request request, Map<Long, AssetListDao.Here> here) {
        boolean looks = !AssetFilter.of(request.query(), request.user()).place().isEmpty();
        ExportColumns own =
                new ExportColumns(request, tx, categories, Optional.of(here).filter(at -> looks));
        List<Laid> layout = request.query().first("as").equals("last") ? memory.layout(tx, "assets") : List.of();
        return layout.isEmpty() ? own.all() : new LaidColumns(request, categories.of(tx), own).all(layout);
    }

    private void each(Tx tx, Request request, Map<Long, AssetListDao.Here> here, Consumer<Asset> row) {
        Query query = request.query();
        AssetFilter filter = AssetFilter.of(query, request.user());
        List<Long> ids = lists.ids(tx, filter, Column.Order.read(query.first("sort")), MOST, 0);
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = List.copyOf(ids.subList(from, Math.min(ids.size(), from + CHUNK)));
            here.putAll(filter.place().isEmpty() ? Map.of() : lists.here(tx, filter, chunk));
            Map<Long, Asset> cards = new HashMap<>();
            Map<Long, List<Place>> standing = places.scattered(tx, chunk);
            assets.all(tx, chunk).forEach(card -> cards.put(card.id(), card));
            standing.forEach((id, all) -> cards.computeIfPresent(id, (key, card) -> whole(card, all)));
            chunk.forEach(id -> row.accept(cards.get(id)));
        }
    }

    /** A list says 格致楼 101 等 3 处 in short; a file says how many pieces stand where, as the import reads it. */
    private static Asset whole(Asset card, List<Place> places) {
        Standing standing = Standing.of(places, card.what().quantity());
        return card.standing(standing.place(), standing.keeper());
    }
}
