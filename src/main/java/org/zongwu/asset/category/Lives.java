package org.zongwu.asset.category;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zongwu.school.Seeds;

/** 折旧年限 by code prefix (财会[2018]20号 school table, assets.md 3.3, 3.4): months to preload and the usual unit. */
public final class Lives {

    /** {@code months} 0: never depreciated. */
    public record Life(int months, String unit) {

        public boolean depreciates() {
            return months > 0;
        }
    }

    private final Map<String, Life> byPrefix = new HashMap<>();

    public Lives() {
        Seeds.rows("category-lives.csv")
                .forEach(row -> byPrefix.put(
                        row.get("prefix"), new Life(Integer.parseInt(row.get("months")), row.get("unit"))));
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
}
