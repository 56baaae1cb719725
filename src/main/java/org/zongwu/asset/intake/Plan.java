package org.zongwu.asset.intake;

import java.time.LocalDate;
import java.util.List;
import org.zongwu.asset.Asset;

/**
 * What booking a ledger would do: new cards, changed cards, and pieces put to cards that are there. {@code school} is the
 * version of rooms and people that the names were understood by.
 */
record Plan(
        List<Entry> fresh,
        List<Update> updates,
        List<Allotment> allotments,
        Lacking lacking,
        LocalDate today,
        long school) {

    record Update(Asset before, Entry row) {}

    /** Pieces of a row that go to cards standing in the register; {@code left} of them have no card and are only noted in the room. */
    record Allotment(Entry row, List<Share> shares, int left) {}

    record Share(Asset card, int quantity) {}
}
