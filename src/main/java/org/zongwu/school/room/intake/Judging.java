package org.zongwu.school.room.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zongwu.school.Room;
import org.zongwu.school.RoomName;
import org.zongwu.school.SchoolIndex;
import org.zongwu.school.room.RoomCard;
import org.zongwu.school.room.RoomDraft;
import org.zongwu.sheet.wizard.Digest;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Facts;
import org.zongwu.sheet.wizard.Given;
import org.zongwu.web.Message;

/** One dry run on its way: which rooms are new, which change, which rows are wrong. */
final class Judging {
    private final SchoolIndex school;
    private final Map<Long, RoomCard> cards;
    private final Map<String, RoomCard> byKey = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<DryRun.Line> fresh = new ArrayList<>();
    private final List<DryRun.Change> changed = new ArrayList<>();
    private final List<DryRun.Wrong> wrong = new ArrayList<>();
    private final Plan plan = new Plan(new ArrayList<>(), new ArrayList<>());
    private int same;

    Judging(SchoolIndex school, List<RoomCard> all) {
        this.school = school;
        this.cards = all.stream().collect(Collectors.toMap(RoomCard::id, card -> card));
        all.forEach(card -> byKey.put(key(card), card));
    }

    private static String key(RoomCard card) {
        return new RoomName(card.building(), card.floor(), card.name()).key();
    }

    DryRun judge(Facts facts) {
        facts.rows().forEach(this::judge);
        String digest = Digest.of(fresh, changed, same, wrong, plan);
        return new DryRun(
                fresh, changed, same, wrong, facts.skipped(), 0, 0, List.of(), List.of(), List.of(), digest, plan);
    }

    private void judge(Given given) {
        Optional<RoomCard> card = there(RoomRow.whole(given));
        RoomRow row = RoomRow.read(given, school, card);
        String key = card.map(Judging::key).orElse(row.draft().name().key());
        if (!row.errors().any() && !seen.add(key)) {
            row.errors().add("name", "school.error.roomTwice", row.given().number(), row.title());
        }
        if (row.errors().any()) {
            wrong.add(row.wrong());
        } else if (card.isPresent()) {
            change(row, card.get());
        } else {
            add(row);
        }
    }

    /** However it is written here; a closed one is known by its key alone. */
    private Optional<RoomCard> there(RoomName name) {
        return school.room(name.label())
                .map(Room::id)
                .map(cards::get)
                .or(() -> Optional.ofNullable(byKey.get(name.key())));
    }

    private void add(RoomRow row) {
        String detail = Stream.of(
                        row.draft().usage(),
                        row.given().of("department"),
                        row.given().of("keeper"))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
        fresh.add(new DryRun.Line(row.given().sheet(), row.given().number(), row.title(), detail));
        plan.fresh().add(row.draft());
    }

    private void change(RoomRow row, RoomCard card) {
        RoomDraft after = row.onto(card);
        List<DryRun.Step> steps = new ArrayList<>();
        if (card.closed()) {
            steps.add(new DryRun.Step(Message.of("school.room.reopen"), "", "✓"));
        }
        step(steps, "floor", level(card.floor()), level(after.name().floor()));
        step(steps, "usage", card.usage(), after.usage());
        if (after.departmentId() != card.departmentId()) {
            step(steps, "department", card.department(), row.given().of("department"));
        }
        if (after.keeperId() != card.keeperId()) {
            step(steps, "keeper", card.keeper(), row.given().of("keeper"));
        }
        if (steps.isEmpty()) {
            same++;
        } else {
            changed.add(new DryRun.Change(row.given().sheet(), row.given().number(), card.label(), steps));
            plan.updates().add(new Plan.Update(card, after));
        }
    }

    private static String level(int floor) {
        return floor == 0 ? "" : Integer.toString(floor);
    }

    private static void step(List<DryRun.Step> steps, String field, String from, String to) {
        if (!from.equals(to)) {
            steps.add(new DryRun.Step(Message.of("school.field." + field), from, to));
        }
    }
}
