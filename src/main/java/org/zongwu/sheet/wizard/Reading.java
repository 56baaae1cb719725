package org.zongwu.sheet.wizard;

import java.util.List;

/** A file read under the choices made so far: its facts, and its sheets and columns for the person to confirm. */
public record Reading(Facts facts, List<SheetFound> sheets, List<HeadFound> heads) {

    public record SheetFound(String name, int rows, boolean off) {}

    /** {@code target} is empty for a column that is left out; {@code sample} shows what stands in it. */
    public record HeadFound(String heading, String target, String sample) {}
}
