package org.zongwu.school.roster;

import java.util.List;

/** A name that several rows bear: {@code rows} counts from 0; {@code apart} when each has a department of its own. */
public record Namesakes(String name, List<Integer> rows, boolean apart) {
    public Namesakes {
        rows = List.copyOf(rows);
    }
}
