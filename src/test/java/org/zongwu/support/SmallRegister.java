package org.zongwu.support;

import java.util.List;
import java.util.stream.Stream;
import org.zongwu.access.User;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Book;
import org.zongwu.asset.Cards;
import org.zongwu.db.Tx;

/** The eight cards of the small school; their ids are 1 to 8 in this order. */
final class SmallRegister {
    private SmallRegister() {}

    static void fill(Tx tx, Cards cards, User clerk) {
        Stream.concat(devices().stream(), others().stream()).forEach(card -> cards.add(tx, clerk, card.draft(tx)));
    }

    private static List<CardDraft> devices() {
        return List.of(
                CardDraft.of("触控一体机")
                        .under("A02020800")
                        .model("86 英寸")
                        .priced(1_680_000)
                        .bought("2024-08-20")
                        .at("明德楼203", "七(2)班"),
                CardDraft.of("便携式计算机")
                        .under("A02010108")
                        .serial("SN-7781")
                        .priced(568_000)
                        .bought("2025-03-11")
                        .at("", "赵雅琴"),
                CardDraft.of("便携式计算机")
                        .under("A02010108")
                        .serial("SN-7782")
                        .priced(568_000)
                        .bought("2025-03-11")
                        .at("", "徐敏"),
                CardDraft.of("激光打印机")
                        .under("A02021003")
                        .priced(198_000)
                        .bought("2023-09-01")
                        .at("行知楼301", "教务处"));
    }

    private static List<CardDraft> others() {
        return List.of(
                CardDraft.of("课桌")
                        .under("A05010203")
                        .pieces(60)
                        .priced(18_000)
                        .bought("2022-08-25")
                        .at("明德楼203", "七(2)班", 43)
                        .at("明德楼204", "七(1)班", 12),
                CardDraft.of("投影仪")
                        .under("A02020200")
                        .priced(590_000)
                        .bought("2019-10-10")
                        .state(AssetState.TO_SCRAP)
                        .at("格致楼 机房 1", ""),
                CardDraft.of("电饭煲")
                        .in(Book.DURABLE)
                        .priced(39_900)
                        .bought("2026-02-14")
                        .at("思源楼 食堂大厅", "食堂"),
                CardDraft.of("日光灯管").in(Book.ROOM).pieces(12).priced(1_500).at("明德楼101", ""));
    }
}
