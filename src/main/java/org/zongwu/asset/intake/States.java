package org.zongwu.asset.intake;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Book;
import org.zongwu.asset.ValueKind;

/** How 使用状况, 账册 and 价值类型 are written in ledgers, in both languages. */
final class States {
    static final Map<String, AssetState> KNOWN = Map.ofEntries(
            Map.entry("", AssetState.IN_USE),
            Map.entry("在用", AssetState.IN_USE),
            Map.entry("使用", AssetState.IN_USE),
            Map.entry("正常", AssetState.IN_USE),
            Map.entry("完好", AssetState.IN_USE),
            Map.entry("闲置", AssetState.IDLE),
            Map.entry("未使用", AssetState.IDLE),
            Map.entry("出租出借", AssetState.LENT),
            Map.entry("出租", AssetState.LENT),
            Map.entry("出借", AssetState.LENT),
            Map.entry("借出", AssetState.LENT),
            Map.entry("维修", AssetState.REPAIR),
            Map.entry("维修中", AssetState.REPAIR),
            Map.entry("待修", AssetState.REPAIR),
            Map.entry("入库保管", AssetState.STORED),
            Map.entry("库存", AssetState.STORED),
            Map.entry("待处置", AssetState.PENDING),
            Map.entry("待报废", AssetState.TO_SCRAP),
            Map.entry("报废", AssetState.TO_SCRAP),
            Map.entry("已处置", AssetState.DISPOSED),
            Map.entry("In use", AssetState.IN_USE),
            Map.entry("Idle", AssetState.IDLE),
            Map.entry("Lent", AssetState.LENT),
            Map.entry("In repair", AssetState.REPAIR),
            Map.entry("In store", AssetState.STORED),
            Map.entry("Awaiting disposal", AssetState.PENDING),
            Map.entry("To be scrapped", AssetState.TO_SCRAP),
            Map.entry("Disposed of", AssetState.DISPOSED),
            Map.entry("损坏", AssetState.TO_SCRAP));

    static final Map<String, Book> BOOKS = Map.of(
            "固定资产", Book.FIXED,
            "低值耐用品", Book.DURABLE,
            "房间物品", Book.ROOM,
            "Fixed assets", Book.FIXED,
            "Durable goods", Book.DURABLE,
            "Room things", Book.ROOM);

    static final Map<String, ValueKind> VALUES = Map.of(
            "原值", ValueKind.COST,
            "暂估", ValueKind.PROVISIONAL,
            "暂估值", ValueKind.PROVISIONAL,
            "评估", ValueKind.ASSESSED,
            "评估值", ValueKind.ASSESSED,
            "名义金额", ValueKind.NOMINAL,
            "Cost", ValueKind.COST,
            "Provisional", ValueKind.PROVISIONAL,
            "Assessed", ValueKind.ASSESSED,
            "Nominal", ValueKind.NOMINAL);

    private States() {}

    /** By one of the words, or by its own name. */
    static <E extends Enum<E>> Optional<E> read(String text, Map<String, E> words, E[] all) {
        return Optional.ofNullable(words.get(text)).or(() -> Arrays.stream(all)
                .filter(one -> one.name().equals(text))
                .findFirst());
    }
}
