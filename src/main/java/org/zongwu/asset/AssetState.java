package org.zongwu.asset;

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
