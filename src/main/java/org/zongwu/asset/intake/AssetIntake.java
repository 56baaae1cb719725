package org.zongwu.asset.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zongwu.access.Permission;
import org.zongwu.access.User;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.category.CategoryDao;
import org.zongwu.asset.list.AssetListDao;
import org.zongwu.db.Tx;
import org.zongwu.sheet.table.Preamble;
import org.zongwu.sheet.wizard.Choices;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Facts;
import org.zongwu.sheet.wizard.ImportKind;
import org.zongwu.sheet.wizard.Target;

/** The register's part in the import: from the rows of a ledger to what they would do, doing it, and undoing it. */
public final class AssetIntake implements ImportKind {
    private final AssetDao assets;
    private final PlaceDao places;
    private final CategoryDao categories;
    private final Booking booking;

    public AssetIntake(AssetDao assets, PlaceDao places, CategoryDao categories, Booking booking) {
        this.assets = assets;
        this.places = places;
        this.categories = categories;
        this.booking = booking;
    }

    @Override
    public String name() {
        return "assets";
    }

    @Override
    public Permission permission() {
        return Permission.ASSET_EDIT;
    }

    @Override
    public List<Target> targets() {
        return Columns.ALL;
    }

    @Override
    public DryRun dryRun(Tx tx, Facts facts, Choices choices, LocalDate today) {
        Bearers bearers = Bearers.of(tx, assets, facts);
        EntryReader reader = new EntryReader(facts.targets(), today, asOf(facts.preamble(), today), bearers);
        Entries entries = Entries.read(facts, reader);
        return new Judging(tx, assets, places, categories.choices(tx), choices)
                .judge(facts, entries, bearers, reader, today);
    }

    @Override
    public Optional<String> state(Tx tx) {
        return Optional.of(Long.toString(new AssetListDao().version(tx)));
    }

    @Override
    public List<DryRun.Line> absent(Tx tx, Facts facts) {
        boolean byState = facts.targets().contains("stateNumber");
        Set<String> states = given(facts, "stateNumber");
        Set<String> numbers = given(facts, "number");
        return assets.numbers(tx, byState).stream()
                .filter(card -> !states.contains(card.stateNumber()) && !numbers.contains(card.number()))
                .map(card -> new DryRun.Line(
                        "",
                        0,
                        (byState && !card.stateNumber().isEmpty() ? card.stateNumber() : card.number()) + " "
                                + card.name(),
                        card.place()))
                .toList();
    }

    private static Set<String> given(Facts facts, String target) {
        return facts.rows().stream()
                .map(row -> row.of(target))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public void book(Tx tx, User who, long importId, DryRun run, Choices choices) {
        booking.book(tx, who, importId, (Plan) run.prepared(), choices);
    }

    @Override
    public List<Thing> touched(Tx tx, long importId) {
        return new TouchedDao().touched(tx, importId);
    }

    @Override
    public List<Thing> left(Tx tx, long importId) {
        return new LeftDao().left(tx, importId);
    }

    @Override
    public void undo(Tx tx, User who, long importId) {
        booking.undo(tx, who, importId);
    }

    @Override
    public boolean comparable() {
        return true;
    }

    /** How many of a thing are new differs from file to file. */
    @Override
    public boolean remembered(String question) {
        return !question.startsWith(Allotments.KNOWN);
    }

    /** A file of the state's system: it alone has the state's card numbers. */
    @Override
    public boolean setsHeadings(Facts facts) {
        return facts.targets().contains("stateNumber");
    }

    @Override
    public String listHref(long importId) {
        return "/assets?book=ALL&import=" + importId;
    }

    /** 截止日期:2026年8月31日 in the title lines says of which month the depreciation is; else the month before this one. */
    static String asOf(String preamble, LocalDate today) {
        LocalDate day = new Preamble(preamble.lines().toList()).asOf().orElse(today.minusMonths(1));
        return day.toString().substring(0, 7);
    }
}
