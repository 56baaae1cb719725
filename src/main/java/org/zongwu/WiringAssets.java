package org.zongwu;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.AssetServlet;
import org.zongwu.asset.AssetViews;
import org.zongwu.asset.Cards;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.Rewording;
import org.zongwu.asset.SearchDao;
import org.zongwu.asset.SerialDao;
import org.zongwu.asset.attachment.AttachmentRoutes;
import org.zongwu.asset.batch.BulkRoutes;
import org.zongwu.asset.batch.SplitRoutes;
import org.zongwu.asset.category.Categories;
import org.zongwu.asset.category.CategoryDao;
import org.zongwu.asset.category.CategoryServlet;
import org.zongwu.asset.category.CategoryViews;
import org.zongwu.asset.desk.AssetDesk;
import org.zongwu.asset.intake.AssetIntake;
import org.zongwu.asset.intake.Booking;
import org.zongwu.asset.list.AssetListDao;
import org.zongwu.asset.list.ExportRoutes;
import org.zongwu.asset.list.ListRoutes;
import org.zongwu.asset.list.ListViews;
import org.zongwu.asset.list.Overview;
import org.zongwu.asset.place.PlaceRoutes;
import org.zongwu.asset.place.PlaceViews;
import org.zongwu.asset.report.ClearServlet;
import org.zongwu.asset.report.DistributionServlet;
import org.zongwu.asset.report.SummaryServlet;
import org.zongwu.asset.report.SummaryViews;
import org.zongwu.asset.setting.AssetSettingServlet;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.KeptFiles;
import org.zongwu.desk.Desk;
import org.zongwu.paperwork.Attaching;
import org.zongwu.paperwork.AttachmentDao;
import org.zongwu.school.Renamed;
import org.zongwu.school.SchoolIndexes;
import org.zongwu.sheet.wizard.ImportDao;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;
import org.zongwu.web.Route;

/** The register's part of the {@link School}: what the cards are stored, shown and acted on with, wired by hand. */
final class WiringAssets {
    private final Database database;
    private final TrailDao trail;
    private final AssetDao assets;
    private final PlaceDao places;
    private final Cards cards;
    private final SearchDao search = new SearchDao();
    private final CategoryDao categories = new CategoryDao();
    private final AssetListDao lists = new AssetListDao();
    private final SchoolIndexes schools = new SchoolIndexes();
    private final Categories tree;
    private final Overview overview;
    private final SummaryViews summary;
    private final AssetDesk desk;

    WiringAssets(Database database, TrailDao trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.assets = new AssetDao(clock);
        this.places = new PlaceDao(clock);
        this.cards = new Cards(assets, places, categories, new SerialDao(), search, trail);
        this.tree = new Categories(categories);
        this.overview = new Overview(lists, tree);
        this.summary = new SummaryViews(lists, tree);
        this.desk = new AssetDesk(lists, overview, schools, summary, trail, clock);
    }

    CategoryDao categories() {
        return categories;
    }

    Desk desk() {
        return desk;
    }

    SchoolIndexes schools() {
        return schools;
    }

    /** Keeps the cards' words true. */
    Renamed renamed() {
        return new Rewording(assets, places, search);
    }

    AssetIntake intake(ImportDao imports) {
        return new AssetIntake(
                assets, places, categories, new Booking(assets, places, categories, cards, imports, trail));
    }

    Map<String, FeatureServlet> servlets(House house, KeptFiles files) {
        Map<String, FeatureServlet> servlets = new LinkedHashMap<>();
        AttachmentDao attachments = new AttachmentDao(house.clock());
        AssetViews views = new AssetViews(places, categories, trail, attachments, schools);
        List<Route> below = Stream.concat(
                        below(house).stream(),
                        new AttachmentRoutes(
                                        database,
                                        assets,
                                        views,
                                        attachments,
                                        new Attaching(house.spool(), files),
                                        files,
                                        trail)
                                .routes().stream())
                .toList();
        servlets.put("/assets", new AssetServlet(house, database, views, assets, places, tree, cards, below));
        servlets.put("/assets/clear", new ClearServlet(house, database));
        servlets.put("/assets/distribution", new DistributionServlet(house, database, tree, schools));
        servlets.put("/assets/summary", new SummaryServlet(house, database, trail, summary));
        servlets.put("/settings/assets", new AssetSettingServlet(house, database, trail));
        servlets.put(
                "/categories",
                new CategoryServlet(
                        house, database, tree, categories, trail, new CategoryViews(tree, categories, trail)));
        return servlets;
    }

    /** What else has its address below {@code /assets}. */
    private List<Route> below(House house) {
        ListViews list = new ListViews(lists, overview, tree, schools);
        PlaceViews standing = new PlaceViews(places, trail);
        return Stream.of(
                        new ListRoutes(database, list).routes(),
                        new ExportRoutes(house, database, lists, assets, places, tree).routes(),
                        new PlaceRoutes(database, assets, places, cards, schools, standing).routes(),
                        new SplitRoutes(database, assets, places, cards).routes(),
                        new BulkRoutes(database, assets, places, lists, cards, tree, schools).routes())
                .flatMap(List::stream)
                .toList();
    }
}
