package org.zongwu.school.roster;

/**
 * A column that must be left out, and why: {@code matching} of its {@code filled} cells hold that kind, or its heading
 * says so. {@code index} counts from 0.
 */
public record SensitiveColumn(int index, String heading, CellKind kind, int matching, int filled) {

    public int percent() {
        return filled == 0 ? 0 : Math.round(100f * matching / filled);
    }
}
