package org.zongwu.asset.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDao;
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
    private final List<DryRun.Line> fresh = new ArrayList<>();
    private final List<DryRun.Change> changed = new ArrayList<>();
    private final List<Entry> toAdd = new ArrayList<>();
    private final List<Plan.Update> toChange = new ArrayList<>();
    private final List<Plan.Allotment> toAllot = new ArrayList<>();
    private int same;

    Judging(Tx tx, AssetDao assets, PlaceDao places, List<Category> categories, Choices choices) {
        this.tx = tx;
        this.assets = assets;
        this.places = places;
        this.choices = choices;
        this.categories = new Categories(categories, choices);
        this.school = new Names(SchoolIndex.read(tx));
    }

    DryRun judge(Facts facts, Entries read, EntryReader reader, LocalDate today) {
        Entries entries = read.settled(categories);
        Lacking lacking = new Lacking(tx, school);
        Allotments allotments = new Allotments(
                assets.named(tx, entries.unnumberedNames()),
                entries.pricedNames(),
                places.placed(tx),
                places.standing(tx),
                choices);
        each(entries, lacking, allotments);
        List<DryRun.Question> questions = new ArrayList<>(categories.questions());
        questions.addAll(allotments.questions());
        List<DryRun.Note> notes = new ArrayList<>(
                Totals.compare(facts, entries.right(), entries.wrong().size()));
        notes.addAll(reader.notes());
        return new DryRun(
                fresh,
                changed,
                same,
                entries.wrong(),
                facts.skipped(),
                entries.quantity(),
                entries.valueFen(),
                notes,
                questions,
                lacking.all(),
                digest(entries.wrong().size()),
                new Plan(toAdd, toChange, toAllot, lacking, today, new SchoolVersionDao().of(tx)));
    }

    private void each(Entries entries, Lacking lacking, Allotments allotments) {
        Map<String, Asset> known = known(entries);
        for (Entry entry : entries.right()) {
            lacking.look(entry);
            Optional<Asset> card = Optional.ofNullable(known.get("n" + entry.number()))
                    .or(() -> Optional.ofNullable(known.get("s" + entry.stateNumber())));
            if (card.isPresent()) {
                update(card.get(), entry);
            } else if (allotments.concerns(entry)) {
                allotments.see(entry);
                allot(allotments, entry);
            } else {
                add(entry);
            }
        }
    }

    private Map<String, Asset> known(Entries entries) {
        Map<String, Asset> known = new HashMap<>();
        for (Asset card : assets.among(tx, entries.numbers(), entries.stateNumbers())) {
            known.put("n" + card.number(), card);
            if (!card.stateNumber().isEmpty()) {
                known.put("s" + card.stateNumber(), card);
            }
        }
        known.remove("n");
        return known;
    }

    private void update(Asset card, Entry entry) {
        List<DryRun.Step> steps = new Overlay(card, entry, school).steps();
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

    private String digest(int wrong) {
        String all = fresh + "|" + changed + "|" + same + "|" + wrong
                + toChange.stream()
                        .map(update ->
                                update.before().id() + "." + update.before().version())
                        .toList();
        return Integer.toHexString(all.hashCode());
    }
}
