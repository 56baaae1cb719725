package org.zongwu.asset;

/** The three books. Every total names the one it counts. */
public enum Book {
    /** 固定资产: what the state's ledger carries, or reaches the threshold of its date, or is ticked 大批同类. */
    FIXED,
    /** 低值耐用品备查: lasts, but below the threshold. */
    DURABLE,
    /** 房间物品: counted only (lamps, panes, curtains, brooms). */
    ROOM;

    /** Its word in the bundles. */
    public String key() {
        return "asset.book." + name();
    }
}
