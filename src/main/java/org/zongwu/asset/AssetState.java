package org.zongwu.asset;

import java.util.List;
import java.util.stream.Stream;

/** 使用状况 (assets.md 3.5). {@code kind} is the colour and shape of its tag. */
public enum AssetState {
    IN_USE("ok"),
    IDLE("mute"),
    LENT("doing"),
    REPAIR("wait"),
    STORED("mute"),
    PENDING("appr"),
    TO_SCRAP("bad"),
    DISPOSED("off");

    /** Those that somebody may choose: 已处置 follows from a disposal, or from the state's ledger. */
    public static final List<AssetState> CHOSEN =
            Stream.of(values()).filter(state -> state != DISPOSED).toList();

    private final String kind;

    AssetState(String kind) {
        this.kind = kind;
    }

    public String kind() {
        return kind;
    }

    /** Its word in the bundles. */
    public String key() {
        return "asset.state." + name();
    }
}
