package org.zongwu.sheet.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much two headings are alike: 100 the same, 0 nothing to do with each other. */
final class Likeness {
    /** From here on a heading is one of the known words. */
    static final int KNOWN = 95;

    /** From here on it is worth asking. */
    static final int LIKE = 60;

    private Likeness() {}

    static int of(Heading heading, Heading known) {
        if (heading.word().isEmpty() || known.word().isEmpty()) {
            return 0;
        }
        if (heading.whole().equals(known.whole())) {
            return 100;
        }
        if (heading.word().equals(known.word()) || heading.whole().equals(known.word())) {
            return known.note().isEmpty() ? KNOWN + 2 : KNOWN - 10;
        }
        return fuzzy(heading.word(), known.word());
    }

    /** One within the other (使用部门名称, 数), or most pairs of characters in common. */
    private static int fuzzy(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        int contained = longer.contains(shorter) && shorter.length() * 2 >= longer.length()
                ? LIKE + 30 * shorter.length() / longer.length()
                : 0;
        Set<String> pairs = pairs(one);
        Set<String> both = new HashSet<>(pairs);
        both.retainAll(pairs(other));
        int all = pairs.size() + pairs(other).size();
        int dice = all == 0 ? 0 : 100 * 2 * both.size() / all;
        return Math.max(contained, dice > LIKE ? dice - 10 : 0);
    }

    private static Set<String> pairs(String word) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < word.length(); i++) {
            pairs.add(word.substring(i, i + 2));
        }
        return pairs;
    }

    static int best(Heading heading, List<Heading> known) {
        int best = 0;
        for (Heading word : known) {
            best = Math.max(best, of(heading, word));
        }
        return best;
    }
}
