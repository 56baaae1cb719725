package org.zongwu.asset.intake;

import java.util.Map;
import org.zongwu.asset.AssetState;

/** How 使用状况 is written in ledgers, in both languages. */
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

    private States() {}
}
