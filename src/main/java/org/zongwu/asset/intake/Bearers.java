package org.zongwu.asset.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDao;
import org.zongwu.db.Tx;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Facts;
import org.zongwu.sheet.wizard.Given;
import org.zongwu.web.Message;

/** The cards that bear the numbers of a file: a row means one of them, and no two rows the same. */
final class Bearers {
    private final Map<String, Asset> byNumber = new HashMap<>();
    private final Map<String, Asset> byStateNumber = new HashMap<>();
    private final Map<Long, Integer> rows = new HashMap<>();
    private final List<Long> ids;

    static Bearers of(Tx tx, AssetDao assets, Facts facts) {
        return new Bearers(assets.among(tx, numbers(facts, "number"), numbers(facts, "stateNumber")));
    }

    private static List<String> numbers(Facts facts, String target) {
        return facts.rows().stream()
                .map(row -> row.of(target))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    Bearers(List<Asset> cards) {
        ids = cards.stream().map(Asset::id).toList();
        cards.forEach(card -> byNumber.put(card.number(), card));
        cards.forEach(card -> byStateNumber.put(card.stateNumber(), card));
        byStateNumber.remove("");
    }

    List<Long> ids() {
        return ids;
    }

    /** By the school's number, else by the state's. */
    Optional<Asset> card(Given row) {
        return Optional.ofNullable(byNumber.get(row.of("number"))).or(() -> ofState(row));
    }

    Optional<Asset> card(Entry row) {
        return card(row.given());
    }

    /** Asked once for each row. */
    List<DryRun.Fault> faults(Entry row) {
        Optional<Asset> card = card(row);
        if (card.isEmpty()) {
            return List.of();
        }
        List<DryRun.Fault> faults = new ArrayList<>();
        ofState(row.given())
                .filter(one -> one.id() != card.get().id())
                .map(Asset::what)
                .ifPresent(what -> {
                    faults.add(fault(row, "stateNumber", Message.of("asset.error.taken", what.name())));
                });
        Integer before = rows.putIfAbsent(card.get().id(), row.given().number());
        if (before != null) {
            String target = row.number().isEmpty() ? "stateNumber" : "number";
            faults.add(fault(row, target, Message.of("intake.wrong.again", before.toString())));
        }
        return faults;
    }

    private Optional<Asset> ofState(Given row) {
        return Optional.ofNullable(byStateNumber.get(row.of("stateNumber")));
    }

    private static DryRun.Fault fault(Entry row, String target, Message text) {
        return new DryRun.Fault(target, row.given().of(target), text);
    }
}
