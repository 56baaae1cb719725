package org.zongwu.asset.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.AssetRules;
import org.zongwu.asset.Place;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.category.Category;
import org.zongwu.db.Tx;
import org.zongwu.school.Room;
import org.zongwu.school.SchoolIndex;
import org.zongwu.school.SchoolVersionDao;
import org.zongwu.sheet.wizard.Choices;
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
    private int same;
    private int several;

    Judging(Tx tx, AssetDao assets, PlaceDao places, List<Category> categories, Choices choices) {
        this.tx = tx;
        this.assets = assets;
        this.places = places;
        this.choices = choices;
        this.categories = new Categories(categories, choices);
        this.school = new Names(SchoolIndex.read(tx));
        this.differences = new Differences(tx, school);
    }

    DryRun judge(Facts facts, Entries read, EntryReader reader, LocalDate today) {
        Bearers bearers = new Bearers(assets.among(tx, read.numbers(), read.stateNumbers()));
        Entries entries = read.settled(categories, bearers);
        Lacking lacking = new Lacking(tx, school);
        Allotments allotments = new Allotments(
                assets.named(tx, entries.unnumberedNames()),
                entries.pricedNames(),
                places.placed(tx),
                places.standing(tx),
                choices);
        wrong.addAll(entries.wrong());
        each(entries, bearers, lacking, allotments);
        Entries judged = new Entries(taken, wrong);
        List<DryRun.Question> questions = new ArrayList<>(categories.questions());
        questions.addAll(allotments.questions());
        List<DryRun.Note> notes = new ArrayList<>(Totals.compare(facts, taken, wrong.size()));
        notes.addAll(reader.notes());
        if (several > 0) {
            notes.add(new DryRun.Note("info", Message.of("intake.note.several", several)));
        }
        return new DryRun(
                fresh,
                changed,
                same,
                wrong,
                facts.skipped(),
                judged.quantity(),
                judged.valueFen(),
                notes,
                questions,
                lacking.all(),
                digest(),
                new Plan(toAdd, toChange, toAllot, lacking, today, new SchoolVersionDao().of(tx)));
    }

    private void each(Entries entries, Bearers bearers, Lacking lacking, Allotments allotments) {
        Map<Long, List<Place>> standing = places.of(tx, bearers.ids());
        for (Entry entry : entries.right()) {
            List<DryRun.Fault> faults = bearers.faults(entry);
            Optional<Asset> card = bearers.card(entry);
            if (!faults.isEmpty()) {
                refuse(entry, faults);
            } else if (card.isPresent()) {
                update(card.get(), standing.getOrDefault(card.get().id(), List.of()), entry, lacking);
            } else if (AssetRules.excess(entry.worth()).isPresent()) {
                Message why = Message.of(AssetRules.excess(entry.worth()).get());
                refuse(entry, List.of(new DryRun.Fault("cost", entry.given().of("cost"), why)));
            } else {
                lacking.look(entry);
                taken.add(entry);
                bring(entry, allotments);
            }
        }
    }

    private void refuse(Entry entry, List<DryRun.Fault> faults) {
        wrong.add(new DryRun.Wrong(
                entry.given().sheet(), entry.given().number(), entry.what().name(), faults));
    }

    private void bring(Entry entry, Allotments allotments) {
        if (allotments.concerns(entry)) {
            allotments.see(entry);
            allot(allotments, entry);
        } else {
            add(entry);
        }
    }

    /** A lot in several rooms stays there: who stands where is said on its card, not by one cell. */
    private void update(Asset card, List<Place> standing, Entry given, Lacking lacking) {
        Entry said = given.besides(card, differences.department(card));
        boolean stays = standing.size() > 1 && said.standsSomewhere();
        Entry entry = stays ? said.anywhere() : said;
        Overlay overlay = new Overlay(card, standing, entry, school);
        if (!overlay.faults().isEmpty()) {
            refuse(given, overlay.faults());
            return;
        }
        several += stays ? 1 : 0;
        lacking.look(entry);
        taken.add(entry);
        List<DryRun.Step> steps = differences.of(card, overlay.draft(), entry);
        if (steps.isEmpty()) {
            same++;
        } else {
            changed.add(change(entry, card.number() + " " + card.what().name(), steps));
            toChange.add(new Plan.Update(card, entry));
        }
    }

    private void allot(Allotments allotments, Entry entry) {
        if (allotments.decision(entry).equals(Allotments.NEW)) {
            add(entry);
            return;
        }
        String room = school.room(entry.place()).map(Room::label).orElse("");
        if (!room.isEmpty() && allotments.stands(entry, room)) {
            same++;
            return;
        }
        boolean noted = allotments.decision(entry).equals(Allotments.ROOM);
        Plan.Allotment allotment =
                noted ? new Plan.Allotment(entry, List.of(), entry.what().quantity()) : allotments.allot(entry);
        toAllot.add(allotment);
        changed.add(change(entry, entry.what().name(), steps(allotment)));
    }

    private static List<DryRun.Step> steps(Plan.Allotment allotment) {
        String cards = allotment.shares().stream()
                .map(share -> share.card().number() + " ×" + share.quantity())
                .collect(Collectors.joining("、"));
        String pieces = Integer.toString(allotment.row().what().quantity());
        return List.of(
                new DryRun.Step(Message.of("intake.allot"), pieces, cards),
                new DryRun.Step(Message.of("intake.noted"), "", Integer.toString(allotment.left())));
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

    private String digest() {
        String all = fresh + "|" + changed + "|" + same + "|" + wrong.size()
                + toChange.stream()
                        .map(update ->
                                update.before().id() + "." + update.before().version())
                        .toList();
        return Integer.toHexString(all.hashCode());
    }
}
