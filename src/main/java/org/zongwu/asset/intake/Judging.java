package org.zongwu.asset.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.AssetRules;
import org.zongwu.asset.Place;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.What;
import org.zongwu.asset.Worth;
import org.zongwu.asset.category.Category;
import org.zongwu.db.Tx;
import org.zongwu.school.Room;
import org.zongwu.school.SchoolIndex;
import org.zongwu.school.SchoolVersionDao;
import org.zongwu.sheet.wizard.Choices;
import org.zongwu.sheet.wizard.Digest;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Facts;
import org.zongwu.web.Message;
import org.zongwu.web.Money;

/** One dry run on its way: what each row would do to the register as it stands in one snapshot. */
final class Judging {
    private final Tx tx;
    private final AssetDao assets;
    private final PlaceDao places;
    private final Choices choices;
    private final Categories categories;
    private final Names school;
    private final Differences differences;
    private final List<Entry> taken = new ArrayList<>();
    private final List<DryRun.Wrong> wrong = new ArrayList<>();
    private final List<DryRun.Line> fresh = new ArrayList<>();
    private final List<DryRun.Change> changed = new ArrayList<>();
    private final List<Entry> toAdd = new ArrayList<>();
    private final List<Plan.Update> toChange = new ArrayList<>();
    private final List<Plan.Allotment> toAllot = new ArrayList<>();
    private long quantity;
    private long valueFen;
    private int same;
    private int untouched;

    Judging(Tx tx, AssetDao assets, PlaceDao places, List<Category> categories, Choices choices) {
        this.tx = tx;
        this.assets = assets;
        this.places = places;
        this.choices = choices;
        this.categories = new Categories(categories, choices);
        this.school = new Names(SchoolIndex.read(tx));
        this.differences = new Differences(tx, school);
    }

    DryRun judge(Facts facts, Entries read, Bearers bearers, EntryReader reader, LocalDate today) {
        Entries entries = read.settled(categories, bearers);
        Lacking lacking = new Lacking(tx, school);
        RoomCounts rooms = new RoomCounts(places.standing(tx));
        List<Asset> alike = assets.named(tx, entries.unnumberedNames());
        Set<String> bought = new HashSet<>(entries.pricedNames());
        bought.removeAll(Repeats.of(entries.right(), alike, school));
        Allotments allotments = new Allotments(alike, bought, places.placed(tx), rooms, choices);
        wrong.addAll(entries.wrong());
        known(entries, bearers, lacking, allotments);
        others(entries, bearers, lacking, allotments, rooms);
        List<DryRun.Question> questions = new ArrayList<>(categories.questions());
        questions.addAll(allotments.questions());
        List<DryRun.Note> notes = new ArrayList<>(Totals.compare(facts, taken, wrong.size()));
        notes.addAll(reader.notes());
        notes.addAll(rooms.shortages());
        notes.addAll(lacking.notes());
        long open =
                toAdd.stream().filter(entry -> entry.what().categoryId() == 0).count();
        if (open > 0) {
            notes.add(new DryRun.Note("warn", Message.of("intake.note.open", open)));
        }
        if (untouched > 0) {
            notes.add(new DryRun.Note("info", Message.of("intake.note.several", untouched)));
        }
        Plan plan = new Plan(toAdd, toChange, toAllot, lacking, today, new SchoolVersionDao().of(tx));
        return new DryRun(
                fresh,
                changed,
                same,
                wrong,
                facts.skipped(),
                quantity,
                valueFen,
                notes,
                questions,
                lacking.all(),
                Digest.of(fresh, changed, same, wrong, toAdd, toChange, toAllot, lacking.all(), plan.school()),
                plan);
    }

    /** Rows of cards that are there come first: they may place the pieces that a room's list would take. */
    private void known(Entries entries, Bearers bearers, Lacking lacking, Allotments allotments) {
        Map<Long, List<Place>> standing = places.of(tx, bearers.ids());
        for (Entry entry : entries.right()) {
            List<DryRun.Fault> faults = bearers.faults(entry);
            Optional<Asset> card = bearers.card(entry);
            if (!faults.isEmpty()) {
                refuse(entry, faults);
            } else if (card.isPresent()) {
                update(card.get(), standing.getOrDefault(card.get().id(), List.of()), entry, lacking, allotments);
            }
        }
    }

    private void others(Entries entries, Bearers bearers, Lacking lacking, Allotments allotments, RoomCounts rooms) {
        for (Entry entry : entries.right()) {
            if (bearers.card(entry).isPresent()) {
                continue;
            }
            if (AssetRules.excess(entry.worth()).isPresent()) {
                Message why = Message.of(AssetRules.excess(entry.worth()).get());
                refuse(entry, List.of(new DryRun.Fault("cost", entry.given().of("cost"), why)));
            } else {
                lacking.look(entry);
                take(entry, entry.what(), entry.worth());
                bring(entry, allotments, rooms);
            }
        }
    }

    /** Counted is what stands on the card afterwards: a row need not say how many it is or what it cost. */
    private void take(Entry entry, What what, Worth worth) {
        taken.add(entry);
        quantity += what.quantity();
        valueFen += worth.costFen();
    }

    private void refuse(Entry entry, List<DryRun.Fault> faults) {
        wrong.add(new DryRun.Wrong(
                entry.given().sheet(), entry.given().number(), entry.what().name(), faults));
    }

    private void bring(Entry entry, Allotments allotments, RoomCounts rooms) {
        if (allotments.concerns(entry)) {
            allotments.see(entry);
            allot(allotments, rooms, entry);
        } else {
            add(entry);
        }
    }

    /** A lot in several rooms stays there: who stands where is said on its card, not by one cell. */
    private void update(Asset card, List<Place> standing, Entry given, Lacking lacking, Allotments allotments) {
        Standing stands = Standing.of(standing, card.what().quantity());
        Entry said = given.besides(card, stands, differences.department(card));
        boolean several = standing.size() > 1 || (said.listed() && !standing.isEmpty());
        boolean stays = several && said.standsSomewhere();
        Entry entry = stays ? said.anywhere() : said;
        Overlay overlay = new Overlay(card, standing, entry, school);
        if (!overlay.faults().isEmpty()) {
            refuse(given, overlay.faults());
            return;
        }
        untouched += stays ? 1 : 0;
        lacking.look(entry);
        AssetDraft draft = overlay.draft();
        take(entry, draft.what(), draft.worth());
        int placed = draft.places().stream().mapToInt(Place::quantity).sum();
        boolean whole = standing.isEmpty() && entry.standsSomewhere(); // maybe in a room that is yet to be made
        allotments.changed(card, standing, draft, whole ? 0 : draft.what().quantity() - placed);
        List<DryRun.Step> steps = differences.of(card, draft, entry);
        if (steps.isEmpty()) {
            same++;
        } else {
            changed.add(change(entry, card.number() + " " + card.what().name(), steps));
            toChange.add(new Plan.Update(card, entry));
        }
    }

    private void allot(Allotments allotments, RoomCounts rooms, Entry entry) {
        if (allotments.decision(entry).equals(Allotments.NEW)) {
            add(entry);
            return;
        }
        List<DryRun.Step> steps = new ArrayList<>();
        for (Entry part : entry.parts()) {
            steps.addAll(allotted(allotments, rooms, part));
        }
        if (steps.isEmpty()) {
            same++;
        } else {
            changed.add(change(entry, entry.what().name(), steps));
        }
    }

    /** Nothing where all the pieces are known in their room. */
    private List<DryRun.Step> allotted(Allotments allotments, RoomCounts rooms, Entry part) {
        String room = school.room(part.place()).map(Room::label).orElse("");
        RoomCounts.Gap gap = rooms.count(part, room);
        int missing = gap.missing();
        if (missing == 0) {
            return List.of();
        }
        boolean noted = allotments.decision(part).equals(Allotments.ROOM);
        Plan.Allotment allotment =
                noted ? new Plan.Allotment(part, List.of(), missing) : allotments.allot(part, missing);
        toAllot.add(allotment);
        return steps(allotment, gap, noted);
    }

    private static List<DryRun.Step> steps(Plan.Allotment allotment, RoomCounts.Gap gap, boolean noted) {
        String cards = allotment.shares().stream()
                .map(share -> share.card().number() + " ×" + share.quantity())
                .collect(Collectors.joining("、"));
        int stands = gap.now() - gap.missing();
        List<DryRun.Step> steps = new ArrayList<>();
        if (stands > 0) {
            steps.add(new DryRun.Step(
                    Message.of("intake.standing"), Integer.toString(stands), Integer.toString(gap.now())));
        }
        if (!cards.isEmpty()) {
            steps.add(new DryRun.Step(Message.of("intake.allot"), Integer.toString(gap.missing()), cards));
        }
        if (allotment.left() > 0) {
            String why = noted ? "intake.noted" : "intake.noted.full";
            steps.add(new DryRun.Step(Message.of(why), "", Integer.toString(allotment.left())));
        }
        return steps;
    }

    private static DryRun.Change change(Entry entry, String title, List<DryRun.Step> steps) {
        return new DryRun.Change(entry.given().sheet(), entry.given().number(), title, steps);
    }

    private void add(Entry entry) {
        String price = entry.worth().priceFen().isPresent()
                ? Money.text(entry.worth().priceFen().getAsLong())
                : "—";
        fresh.add(new DryRun.Line(
                entry.given().sheet(), entry.given().number(), entry.what().name(), detail(entry, price)));
        toAdd.add(entry);
    }

    /** What will stand on the card besides its name, as far as the row says it. */
    private static String detail(Entry entry, String price) {
        return Stream.of(
                        entry.what().quantity() + " × " + price,
                        entry.what().model(),
                        entry.source().acquiredOn(),
                        entry.place(),
                        entry.keeper())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
