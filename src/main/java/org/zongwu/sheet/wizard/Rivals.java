package org.zongwu.sheet.wizard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.zongwu.sheet.table.ColumnKind;
import org.zongwu.sheet.table.Head;
import org.zongwu.sheet.table.Recogniser;

/** Columns that may be the same thing (规格 and 型号, 原值 and 金额): which one counts is for the person to say. */
final class Rivals {
    private Rivals() {}

    static List<Understood> apart(
            List<Understood> columns,
            Head head,
            Recogniser recogniser,
            BiPredicate<String, String> told,
            String among) {
        List<Understood> apart = new ArrayList<>(columns);
        Set<String> settled = new HashSet<>();
        for (Understood one : columns) {
            if (told.test(among, one.heading())
                    && !one.meaning().none()
                    && !settled.add(one.meaning().target())) {
                replace(
                        apart,
                        one,
                        new Understood(one.column(), one.heading(), Meaning.NONE, Optional.empty(), one.samples()));
            }
        }
        for (Understood late : columns) {
            if (late.meaning().none() && late.doubt().isEmpty() && !told.test(among, late.heading())) {
                recogniser
                        .known(head.headings().get(late.column()).written())
                        .ifPresent(kind -> rival(apart, late, kind, told, among));
            }
        }
        apart.replaceAll(one -> one.doubt().isEmpty()
                        && !told.test(among, one.heading())
                        && settled.contains(one.meaning().target())
                ? new Understood(one.column(), one.heading(), Meaning.NONE, Optional.empty(), one.samples())
                : one);
        return apart;
    }

    /** Both are doubtful then, unless the other was settled by a person before. */
    private static void rival(
            List<Understood> apart, Understood late, ColumnKind kind, BiPredicate<String, String> told, String among) {
        for (Understood other : List.copyOf(apart)) {
            boolean same = other.meaning().target().equals(kind.key())
                    || other.doubt()
                            .filter(doubt -> doubt.likely().target().equals(kind.key()))
                            .isPresent();
            if (same && other.column() != late.column() && !told.test(among, other.heading())) {
                Meaning likely = Meaning.of(kind.key());
                replace(apart, late, late.doubtful(new Doubt(Doubt.Why.RIVALS, likely, other.heading())));
                if (other.doubt().isEmpty()) {
                    replace(apart, other, other.doubtful(new Doubt(Doubt.Why.RIVALS, likely, late.heading())));
                }
            }
        }
    }

    private static void replace(List<Understood> all, Understood before, Understood after) {
        all.replaceAll(one -> one.column() == before.column() ? after : one);
    }
}
