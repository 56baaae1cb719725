package org.zongwu.asset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.school.Seeds;

/** 折旧年限 by code prefix (财会[2018]20号 school table, assets.md 3.3, 3.4): months to preload and the usual unit. */
public final class Lives {

    /** A life that may be chosen on the card, and for what. */
    public record Choice(int months, String what) {}

    /** {@code months} 0: never depreciated. {@code choices} only where the rules leave one, the usual first. */
    public record Life(int months, String unit, List<Choice> choices) {
        public Life {
            choices = List.copyOf(choices);
        }

        public Life(int months, String unit) {
            this(months, unit, List.of());
        }

        public boolean depreciates() {
            return months > 0;
        }
    }

    private final Map<String, Life> byPrefix = new HashMap<>();

    public Lives() {
        Seeds.rows("category-lives.csv")
                .forEach(row -> byPrefix.put(
                        row.get("prefix"),
                        new Life(Integer.parseInt(row.get("months")), row.get("unit"), choices(row.get("choices")))));
    }

    /** By the longest prefix of the 2022 code that the table names. */
    public Optional<Life> of(String code) {
        for (int length = code.length(); length > 0; length--) {
            Life life = byPrefix.get(code.substring(0, length));
            if (life != null) {
                return Optional.of(life);
            }
        }
        return Optional.empty();
    }

    private static List<Choice> choices(String written) {
        return Arrays.stream(written.split(";"))
                .filter(one -> !one.isBlank())
                .map(one -> one.split(" ", 2))
                .map(parts -> new Choice(Integer.parseInt(parts[0]), parts[1]))
                .toList();
    }
}
