package org.zongwu.asset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.zongwu.web.Fields;

/** One form, many cards: a delivery of things alike, each with its own number and, if pasted, its own serial number. */
final class Alike {
    static final int MOST = 500;

    private Alike() {}

    /** The serial number of each card to be made, empty ones where none was pasted; at least one card. */
    static List<String> serials(Fields fields) {
        List<String> pasted = fields.text("serials")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        OptionalInt copies = fields.quantity("copies");
        int wanted = copies.orElse(Math.max(1, pasted.size()));
        if (wanted > MOST) {
            fields.errors().add("copies", "asset.error.copies", MOST);
        } else if (!pasted.isEmpty() && pasted.size() != wanted) {
            fields.errors().add("serials", "asset.error.serials", pasted.size(), wanted);
        } else if (wanted > 1 && !(fields.text("number") + fields.text("stateNumber")).isEmpty()) {
            fields.errors().add("copies", "asset.error.copies.number");
        }
        if (pasted.stream().anyMatch(AssetRules::tooLong)) {
            fields.errors().add("serials", "site.typed.LONG", fields.label("serials"), AssetRules.LONGEST);
        }
        twice(pasted).ifPresent(serial -> fields.errors().add("serials", "asset.error.serials.twice", serial));
        return pasted.isEmpty() ? Collections.nCopies(Math.min(wanted, MOST), fields.text("serial")) : pasted;
    }

    static List<AssetDraft> of(AssetDraft draft, List<String> serials) {
        List<AssetDraft> all = new ArrayList<>();
        serials.forEach(serial -> all.add(draft.with(draft.what().withSerial(serial))));
        return all;
    }

    private static Optional<String> twice(List<String> serials) {
        Set<String> seen = new HashSet<>();
        return serials.stream().filter(serial -> !seen.add(serial)).findFirst();
    }
}
