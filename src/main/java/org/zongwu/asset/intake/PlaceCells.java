package org.zongwu.asset.intake;

import org.zongwu.asset.AssetRules;
import org.zongwu.web.Message;

/** 存放地点 and 保管人 of a row: whether both speak of the same pieces, and of no more than the row has. */
record PlaceCells(Cells cells, Standing standing) {
    PlaceCells(Cells cells) {
        this(cells, new Standing(cells.row().of("place"), cells.row().of("keeper")));
    }

    void check(int quantity) {
        if (!standing.agrees()) {
            cells.fault("keeper", Message.of("intake.wrong.keepers"));
            return;
        }
        long placed = standing.parts(quantity).stream()
                .mapToLong(Standing.Part::pieces)
                .sum();
        if (placed > quantity && cells.right("quantity")) {
            cells.fault("place", Message.of("intake.wrong.placed", placed, quantity));
        }
    }

    /** A list of places may be as long as it is; each name in it not. */
    boolean tooLong(String target) {
        boolean list = (target.equals("place") || target.equals("keeper")) && standing.listed() && standing.agrees();
        return list
                ? standing.parts(1).stream()
                        .anyMatch(part -> AssetRules.tooLong(part.room()) || AssetRules.tooLong(part.keeper()))
                : AssetRules.tooLong(cells.row().of(target));
    }
}
