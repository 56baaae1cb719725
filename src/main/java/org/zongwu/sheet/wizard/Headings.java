package org.zongwu.sheet.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zongwu.sheet.table.ColumnKind;
import org.zongwu.sheet.table.Head;
import org.zongwu.sheet.table.Heading;
import org.zongwu.sheet.table.Match;
import org.zongwu.sheet.table.Recogniser;

/** Which target a heading means: what was said about it before, else the names people use, however spaced or bracketed. */
final class Headings {
    private final Recogniser recogniser;
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, String> said;

    /** {@code said}: heading → meaning as decided for this file or remembered; empty means left out. */
    Headings(List<Target> targets, Map<String, String> said) {
        this.said = said;
        targets.forEach(target -> this.targets.put(target.key(), target));
        this.recogniser = new Recogniser(
                targets.stream().map(target -> kind(target, said)).toList());
    }

    Recogniser recogniser() {
        return recogniser;
    }

    /** Every column that has a heading. What is not certain is left for the person to say. */
    List<Understood> columns(Head head, Map<Integer, List<String>> samples) {
        List<String> names = names(head);
        String among = among(head);
        Map<Integer, Match> matches = head.matches().stream().collect(Collectors.toMap(Match::column, match -> match));
        List<Understood> columns = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            if (name.isEmpty()) {
                continue;
            }
            Understood open = new Understood(
                    column, name, Meaning.NONE, Optional.empty(), samples.getOrDefault(column, List.of()));
            Optional<Meaning> told = told(among, name);
            columns.add(told.map(meaning -> with(open, meaning))
                    .orElseGet(() -> recognised(open, head, Optional.ofNullable(matches.get(open.column())))));
        }
        return Rivals.apart(columns, head, recogniser, this::isTold, among);
    }

    /** Short for the headings that stand together, whatever their order: two files alike in them are of one kind. */
    static String among(Head head) {
        return Integer.toHexString(new TreeSet<>(names(head)).toString().hashCode());
    }

    private Understood recognised(Understood open, Head head, Optional<Match> match) {
        Heading heading = head.headings().get(open.column());
        if (match.isEmpty()) {
            return twoInOne(heading)
                    .map(both -> open.doubtful(new Doubt(Doubt.Why.TWO_IN_ONE, both, "")))
                    .orElse(open);
        }
        Target target = targets.get(match.get().kind().key());
        String unit = heading.note().isEmpty() ? head.preamble().moneyUnit().orElse("") : heading.note();
        Meaning scaled = Meaning.of(target.key(), unit.replaceFirst("^(人民币|单位[:：]?)", ""));
        if (target.money() && scaled.scaled()) {
            return open.doubtful(new Doubt(Doubt.Why.UNIT, scaled, ""));
        }
        if (match.get().sureness() == Match.Sureness.ASK) {
            return open.doubtful(new Doubt(Doubt.Why.LIKE, Meaning.of(target.key()), ""));
        }
        return mixed(target, open)
                .map(both -> open.doubtful(new Doubt(Doubt.Why.TWO_IN_ONE, both, "")))
                .orElse(with(open, Meaning.of(target.key())));
    }

    /** 数量/单位: both words are known, and there is a target for the two together. */
    private Optional<Meaning> twoInOne(Heading heading) {
        Set<String> parts = new LinkedHashSet<>();
        for (String part : heading.written().split("[/／、&及和与]|[（(]", -1)) {
            recogniser.known(part.replaceAll("[）)]", "")).ifPresent(kind -> parts.add(kind.key()));
        }
        return targets.keySet().stream()
                .filter(key -> key.indexOf('+') > 0 && parts.containsAll(List.of(key.split("\\+", -1))))
                .findFirst()
                .map(Meaning::of);
    }

    /** The heading says 数量, and most cells say 12台. */
    private Optional<Meaning> mixed(Target target, Understood open) {
        long counted = open.samples().stream().filter(Meaning::counted).count();
        return targets.keySet().stream()
                .filter(key -> key.startsWith(target.key() + "+"))
                .filter(key -> counted * 2 > open.samples().size())
                .findFirst()
                .map(Meaning::of);
    }

    private Optional<Meaning> told(String among, String name) {
        String meaning = said.getOrDefault(among + Reading.AMONG + name, said.get(name));
        return Optional.ofNullable(meaning)
                .map(Meaning::read)
                .filter(told -> told.none() || targets.containsKey(told.target()));
    }

    private boolean isTold(String among, String name) {
        return told(among, name).isPresent();
    }

    private static Understood with(Understood open, Meaning meaning) {
        return new Understood(open.column(), open.heading(), meaning, Optional.empty(), open.samples());
    }

    /** A heading that stands twice is told apart by a number: 备注, 备注 (2). */
    private static List<String> names(Head head) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Heading heading : head.headings()) {
            String written = heading.written().strip();
            int count = seen.merge(written, 1, Integer::sum);
            names.add(written.isEmpty() || count == 1 ? written : written + " (" + count + ")");
        }
        return names;
    }

    /** What was said about a heading helps to find the head as well. */
    private static ColumnKind kind(Target target, Map<String, String> said) {
        List<String> names = new ArrayList<>(target.names());
        said.forEach((heading, meaning) -> {
            if (Meaning.read(meaning).target().equals(target.key()) && !heading.contains(Reading.AMONG)) {
                names.add(heading);
            }
        });
        return new ColumnKind(target.key(), names);
    }
}
