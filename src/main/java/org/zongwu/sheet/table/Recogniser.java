package org.zongwu.sheet.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.zongwu.sheet.read.Cell;
import org.zongwu.sheet.read.Row;

/** Finds the head of a sheet and what its columns hold, in any order and wording, among the kinds it was given. */
public final class Recogniser {
    /** How many rows from the top may stand above the head or be it. */
    public static final int DEPTH = 40;

    private record Known(ColumnKind kind, List<Heading> words) {}

    private record Candidate(int column, ColumnKind kind, int score) {}

    private final List<Known> kinds = new ArrayList<>();
    private final Map<String, ColumnKind> exact = new HashMap<>();

    public Recogniser(List<ColumnKind> kinds) {
        for (ColumnKind kind : kinds) {
            List<Heading> words = kind.synonyms().stream().map(Heading::of).toList();
            this.kinds.add(new Known(kind, words));
            words.forEach(word -> exact.putIfAbsent(word.whole(), kind));
        }
    }

    /**
     * The head among the first rows of a sheet: the row, or pair of rows, in which most headings are known. If none is,
     * the first row that could be a head; empty if there is none.
     */
    public Optional<Head> head(List<Row> first) {
        List<Row> rows = first.subList(0, Math.min(DEPTH, first.size()));
        Optional<HeadRows.Way> best = Optional.empty();
        int most = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (HeadRows.Way way : ways(rows, i)) {
                int weight = weight(way);
                if (weight > most) {
                    most = weight;
                    best = Optional.of(way);
                }
            }
        }
        return best.or(() -> plausible(rows)).map(way -> head(rows, way));
    }

    /** What this heading is one of the known words for; empty for one that is merely like them. */
    public Optional<ColumnKind> known(String heading) {
        return Optional.ofNullable(exact(Heading.of(heading)));
    }

    /** Each column at most once, each kind at most once; the surest go first. */
    public List<Match> matches(List<Heading> headings) {
        List<Match> matches = new ArrayList<>();
        for (Candidate candidate : candidates(headings)) {
            if (matches.stream()
                    .noneMatch(match ->
                            match.column() == candidate.column() || match.kind().equals(candidate.kind()))) {
                boolean sure = candidate.score() >= Likeness.KNOWN
                        && !headings.get(candidate.column()).scaled();
                matches.add(new Match(
                        candidate.column(), candidate.kind(), sure ? Match.Sureness.KNOWN : Match.Sureness.ASK));
            }
        }
        matches.sort(Comparator.comparingInt(Match::column));
        return matches;
    }

    private List<Candidate> candidates(List<Heading> headings) {
        List<Candidate> candidates = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            for (Known known : kinds) {
                int score = Likeness.best(headings.get(column), known.words());
                if (score >= Likeness.LIKE) {
                    candidates.add(new Candidate(column, known.kind(), score));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(candidate -> -candidate.score()));
        return candidates;
    }

    private List<HeadRows.Way> ways(List<Row> rows, int index) {
        List<HeadRows.Way> ways = new ArrayList<>(HeadRows.pair(rows, index, heading -> exact(heading) != null));
        ways.add(0, HeadRows.single(rows, index));
        return ways;
    }

    /** One row is preferred to two that say no more. A lone known word makes a head only of a narrow sheet. */
    private int weight(HeadRows.Way way) {
        long known = way.headings().stream()
                .map(this::exact)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        long filled =
                way.headings().stream().filter(heading -> !heading.empty()).count();
        int single = way.first() == way.last() ? 1 : 0;
        return known >= 2 || (known == 1 && filled <= 2) ? (int) known * 2 + single : 0;
    }

    private ColumnKind exact(Heading heading) {
        ColumnKind whole = exact.get(heading.whole());
        return whole == null ? exact.get(heading.word()) : whole;
    }

    /** For sheets whose headings are all unknown: two words, no figures, and nothing about the sheet itself. */
    private static Optional<HeadRows.Way> plausible(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            long own = row.cells().stream().filter(Cell::own).count();
            if (own >= 2 && HeadRows.words(row) && !Preamble.speaksOfSheet(row)) {
                return Optional.of(HeadRows.single(rows, i));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(HeadRows.single(rows, 0));
    }

    private Head head(List<Row> rows, HeadRows.Way way) {
        return new Head(
                rows.get(way.first()).number(),
                rows.get(way.last()).number(),
                way.headings(),
                matches(way.headings()),
                Preamble.of(rows.subList(0, way.first())));
    }
}
