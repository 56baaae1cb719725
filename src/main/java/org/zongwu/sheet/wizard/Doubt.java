package org.zongwu.sheet.wizard;

/** Why a person must say what a column holds; {@code likely} is what it may mean, {@code other} a heading that may mean the same. */
record Doubt(Doubt.Why why, Meaning likely, String other) {

    enum Why {
        /** The heading is only like a known one. */
        LIKE,
        /** The figures are not in single 元. */
        UNIT,
        /** Two columns may be the same thing. */
        RIVALS,
        /** Two things stand in one cell. */
        TWO_IN_ONE
    }
}
