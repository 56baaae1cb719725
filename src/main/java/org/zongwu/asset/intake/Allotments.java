package org.zongwu.asset.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.Place;
import org.zongwu.sheet.wizard.Choices;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.web.Message;
import org.zongwu.web.Option;

/**
 * A room's list after the state's ledger: rows without a number whose thing the register has already. Asked once per name:
 * 新增, 分到已有卡片, 只记在房间.
 */
final class Allotments {
    /** How the keys of its questions begin. */
    static final String KNOWN = "known|";

    static final String NEW = "NEW";
    static final String ALLOT = "ALLOT";
    static final String ROOM = "ROOM";

    private final Map<String, List<Asset>> byName = new HashMap<>();
    private final Map<Long, Integer> free = new HashMap<>();
    private final Map<String, int[]> inFile = new LinkedHashMap<>();
    private final RoomCounts rooms;
    private final Set<String> priced;
    private final Choices choices;

    /** {@code priced}: names that bring a value of their own; {@code placed}: how many pieces of each card stand somewhere already. */
    Allotments(List<Asset> known, Set<String> priced, Map<Long, Integer> placed, RoomCounts rooms, Choices choices) {
        this.choices = choices;
        this.priced = priced;
        this.rooms = rooms;
        for (Asset card : known) {
            byName.computeIfAbsent(card.what().name(), name -> new ArrayList<>())
                    .add(card);
            free.put(card.id(), card.what().quantity() - placed.getOrDefault(card.id(), 0));
        }
    }

    boolean concerns(Entry row) {
        return !row.numbered() && byName.containsKey(row.what().name());
    }

    /** Counts the row for the question about its name. */
    void see(Entry row) {
        int[] seen = inFile.computeIfAbsent(row.what().name(), name -> new int[2]);
        seen[0]++;
        seen[1] += row.what().quantity();
    }

    String decision(Entry row) {
        return choices.answer(key(row.what().name())).orElse(proposal(row.what().name()));
    }

    /** What has a price was bought; a list of what stands in a room has none, and money is never dropped unasked. */
    private String proposal(String name) {
        return priced.contains(name) ? NEW : ALLOT;
    }

    /** A row of the same file makes that of a card: what stands where afterwards counts, and what is left to be placed. */
    void changed(Asset before, List<Place> stood, AssetDraft after, int left) {
        stood.forEach(place -> rooms.move(place, before.what().name(), -place.quantity()));
        after.places().forEach(place -> rooms.move(place, after.what().name(), place.quantity()));
        free.computeIfPresent(before.id(), (id, all) -> left);
    }

    /** Takes so many pieces of the row from what is not placed yet, card by card in the order of their numbers. */
    Plan.Allotment allot(Entry row, int pieces) {
        int left = pieces;
        List<Plan.Share> shares = new ArrayList<>();
        for (Asset card : byName.get(row.what().name())) {
            int take = Math.min(left, free.get(card.id()));
            if (take > 0) {
                shares.add(new Plan.Share(card, take));
                free.merge(card.id(), -take, Integer::sum);
                left -= take;
            }
        }
        return new Plan.Allotment(row, shares, left);
    }

    List<DryRun.Question> questions() {
        List<DryRun.Question> all = new ArrayList<>();
        inFile.forEach((name, seen) -> {
            List<Asset> cards = byName.get(name);
            int pieces = cards.stream().mapToInt(card -> card.what().quantity()).sum();
            all.add(new DryRun.Question(
                    key(name),
                    Message.of("intake.ask.known", name, cards.size(), pieces, seen[0], seen[1]),
                    List.of(
                            new Option(NEW, "intake.known.NEW"),
                            new Option(ALLOT, "intake.known.ALLOT"),
                            new Option(ROOM, "intake.known.ROOM")),
                    proposal(name),
                    seen[0],
                    DryRun.Asked.CHOICE));
        });
        return all;
    }

    private static String key(String name) {
        return KNOWN + name;
    }
}
