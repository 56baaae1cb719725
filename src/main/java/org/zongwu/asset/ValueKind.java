package org.zongwu.asset;

/** 价值类型: what kind of figure the value is. A nominal value (名义金额, 1.00 元) is never depreciated. */
public enum ValueKind {
    COST,
    PROVISIONAL,
    ASSESSED,
    NOMINAL;

    /** Its word in the bundles. */
    public String key() {
        return "asset.valueKind." + name();
    }
}
