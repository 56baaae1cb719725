package org.zongwu.asset.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zongwu.access.Permission;
import org.zongwu.access.User;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.category.CategoryDao;
import org.zongwu.db.Tx;
import org.zongwu.school.Room;
import org.zongwu.school.SchoolIndex;
import org.zongwu.sheet.wizard.Choices;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Facts;
import org.zongwu.sheet.wizard.Given;
import org.zongwu.sheet.wizard.ImportKind;
import org.zongwu.sheet.wizard.Target;
import org.zongwu.web.Message;
import org.zongwu.web.Money;

/** The register's part in the import: from the rows of a ledger to what they would do, doing it, and undoing it. */
public final class AssetIntake implements ImportKind {
    private static final Pattern AS_OF = Pattern.compile("(\\d{4})\\s*[年.-]\\s*(\\d{1,2})\\s*(?:月|[.-])");

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
        Run run = new Run(new EntryReader(facts.targets(), today, asOf(facts.preamble(), today)), today);
        run.read(facts);
        return run.judge(tx, facts, choices);
    }

    @Override
    public List<DryRun.Line> absent(Tx tx, Facts facts) {
        boolean byState = facts.targets().contains("stateNumber");
        Set<String> given = facts.rows().stream()
                .map(row -> row.of(byState ? "stateNumber" : "number"))
                .collect(Collectors.toSet());
        return assets.numbers(tx, byState).stream()
                .filter(card -> !given.contains(card.number()))
                .map(card -> new DryRun.Line("", 0, card.number() + " " + card.name(), card.place()))
                .toList();
    }

    @Override
    public void book(Tx tx, User who, long importId, DryRun run, Choices choices) {
        booking.book(tx, who, importId, (Plan) run.prepared(), choices);
    }

    @Override
    public Optional<Message> undo(Tx tx, User who, long importId) {
        return booking.undo(tx, who, importId);
    }

    @Override
    public String listHref(long importId) {
        return "/assets?book=ALL&import=" + importId;
    }

    /** 截止日期:2026年8月31日 in the title lines says of which month the depreciation is; else the month before this one. */
    static String asOf(String preamble, LocalDate today) {
        Matcher month = AS_OF.matcher(preamble);
        if (month.find() && Integer.parseInt(month.group(2)) >= 1 && Integer.parseInt(month.group(2)) <= 12) {
            return month.group(1) + "-"
                    + String.format(java.util.Locale.ROOT, "%02d", Integer.parseInt(month.group(2)));
        }
        return today.minusMonths(1).toString().substring(0, 7);
    }

    /** One dry run on its way. */
    private final class Run {
        private final EntryReader reader;
        private final LocalDate today;
        private final List<Entry> entries = new ArrayList<>();
        private final List<DryRun.Wrong> wrong = new ArrayList<>();
        private final List<DryRun.Line> fresh = new ArrayList<>();
        private final List<DryRun.Change> changed = new ArrayList<>();
        private final List<DryRun.Note> notes = new ArrayList<>();
        private final List<Entry> toAdd = new ArrayList<>();
        private final List<Plan.Update> toChange = new ArrayList<>();
        private final List<Plan.Allotment> toAllot = new ArrayList<>();
        private int same;

        Run(EntryReader reader, LocalDate today) {
            this.reader = reader;
            this.today = today;
        }

        void read(Facts facts) {
            for (Given row : facts.rows()) {
                List<DryRun.Fault> faults = new ArrayList<>();
                reader.read(row, faults)
                        .ifPresentOrElse(
                                entries::add,
                                () -> wrong.add(new DryRun.Wrong(row.sheet(), row.number(), row.of("name"), faults)));
            }
        }

        DryRun judge(Tx tx, Facts facts, Choices choices) {
            SchoolIndex school = SchoolIndex.read(tx);
            Categories settled = new Categories(categories.choices(tx), choices);
            Lacking lacking = new Lacking(school);
            entries.replaceAll(settled::settle);
            Map<String, Asset> known = known(tx);
            Allotments allotments = allotments(tx, choices);
            for (Entry entry : entries) {
                lacking.look(entry);
                Optional<Asset> card = Optional.ofNullable(known.get("n" + entry.number()))
                        .or(() -> Optional.ofNullable(known.get("s" + entry.stateNumber())));
                if (card.isPresent()) {
                    update(card.get(), entry, school);
                } else if (allotments.concerns(entry)
                        && !allotments.decision(entry).equals(Allotments.NEW)) {
                    allot(allotments, entry, choices, school);
                } else {
                    add(entry);
                }
            }
            List<DryRun.Question> questions = new ArrayList<>(settled.questions());
            questions.addAll(allotments.questions());
            notes.addAll(reader.notes());
            long quantity =
                    entries.stream().mapToLong(entry -> entry.what().quantity()).sum();
            long value =
                    entries.stream().mapToLong(entry -> entry.worth().costFen()).sum();
            notes.addAll(0, Totals.compare(facts, entries, wrong.size()));
            return new DryRun(
                    fresh,
                    changed,
                    same,
                    wrong,
                    facts.skipped(),
                    quantity,
                    value,
                    notes,
                    questions,
                    lacking.all(),
                    digest(),
                    new Plan(toAdd, toChange, toAllot, lacking, today));
        }

        private Map<String, Asset> known(Tx tx) {
            Map<String, Asset> known = new HashMap<>();
            List<String> numbers = entries.stream()
                    .map(Entry::number)
                    .filter(number -> !number.isEmpty())
                    .toList();
            List<String> stateNumbers = entries.stream()
                    .map(Entry::stateNumber)
                    .filter(number -> !number.isEmpty())
                    .toList();
            for (Asset card : assets.among(tx, numbers, stateNumbers)) {
                known.put("n" + card.number(), card);
                if (!card.stateNumber().isEmpty()) {
                    known.put("s" + card.stateNumber(), card);
                }
            }
            known.remove("n");
            return known;
        }

        private Allotments allotments(Tx tx, Choices choices) {
            List<String> names = entries.stream()
                    .filter(entry -> !entry.numbered())
                    .map(entry -> entry.what().name())
                    .distinct()
                    .toList();
            return new Allotments(assets.named(tx, names), places.placed(tx), places.standing(tx), choices);
        }

        private void update(Asset card, Entry entry, SchoolIndex school) {
            List<DryRun.Step> steps = new Overlay(card, entry, school).steps();
            if (steps.isEmpty()) {
                same++;
            } else {
                changed.add(new DryRun.Change(
                        entry.given().sheet(),
                        entry.given().number(),
                        card.number() + " " + card.what().name(),
                        steps));
                toChange.add(new Plan.Update(card, entry));
            }
        }

        private void allot(Allotments allotments, Entry entry, Choices choices, SchoolIndex school) {
            String room = school.room(entry.place()).map(Room::label).orElse("");
            if (!room.isEmpty() && allotments.stands(entry, room)) {
                same++;
                return;
            }
            boolean noted = choices.answer("known|" + entry.what().name())
                    .filter(Allotments.ROOM::equals)
                    .isPresent();
            Plan.Allotment allotment =
                    noted ? new Plan.Allotment(entry, List.of(), entry.what().quantity()) : allotments.allot(entry);
            toAllot.add(allotment);
            changed.add(new DryRun.Change(
                    entry.given().sheet(),
                    entry.given().number(),
                    entry.what().name(),
                    List.of(
                            new DryRun.Step(
                                    Message.of("intake.allot"),
                                    Integer.toString(entry.what().quantity()),
                                    allotment.shares().stream()
                                            .map(share -> share.card().number() + " ×" + share.quantity())
                                            .collect(Collectors.joining("、"))),
                            new DryRun.Step(Message.of("intake.noted"), "", Integer.toString(allotment.left())))));
        }

        private void add(Entry entry) {
            fresh.add(new DryRun.Line(
                    entry.given().sheet(),
                    entry.given().number(),
                    entry.what().name(),
                    entry.what().quantity() + " × "
                            + (entry.worth().priceFen().isPresent()
                                    ? Money.text(entry.worth().priceFen().getAsLong())
                                    : "—")));
            toAdd.add(entry);
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
}
