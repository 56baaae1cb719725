package org.zongwu.sheet.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zongwu.sheet.table.ColumnKind;
import org.zongwu.sheet.table.Head;
import org.zongwu.sheet.table.Heading;
import org.zongwu.sheet.table.Match;
import org.zongwu.sheet.table.Recogniser;

/** Which target a heading means: what was said about it before, else the names people use, however spaced or bracketed. */
final class Headings {
    private final Recogniser recogniser;
    private final Map<String, String> said;

    /** {@code said}: heading → target as decided for this file or remembered; empty means left out. */
    Headings(List<Target> targets, Map<String, String> said) {
        this.said = said;
        this.recogniser = new Recogniser(
                targets.stream().map(target -> kind(target, said)).toList());
    }

    Recogniser recogniser() {
        return recogniser;
    }

    /** Column → target. Headings that are only like a known one, or are in 万元, are left for the person to say. */
    Map<Integer, String> columns(Head head) {
        Map<Integer, String> columns = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (int column = 0; column < head.headings().size(); column++) {
            String target = said.getOrDefault(name(head.headings().get(column)), "");
            if (!target.isEmpty() && taken.add(target)) {
                columns.put(column, target);
            }
        }
        for (Match match : head.matches()) {
            boolean open = !said.containsKey(name(head.headings().get(match.column())));
            if (open
                    && match.sureness() == Match.Sureness.KNOWN
                    && taken.add(match.kind().key())) {
                columns.put(match.column(), match.kind().key());
            }
        }
        return columns;
    }

    static String name(Heading heading) {
        return heading.written().strip();
    }

    /** What was said about a heading helps to find the head as well. */
    private static ColumnKind kind(Target target, Map<String, String> said) {
        List<String> names = new ArrayList<>(target.names());
        said.forEach((heading, key) -> {
            if (key.equals(target.key())) {
                names.add(heading);
            }
        });
        return new ColumnKind(target.key(), ColumnKind.Need.OPTIONAL, names);
    }
}
