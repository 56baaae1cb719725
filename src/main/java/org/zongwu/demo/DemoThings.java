package org.zongwu.demo;

import java.util.List;
import java.util.Map;
import org.zongwu.school.Seeds;

/**
 * What stands in the practice school ({@code seeds/demo/things.csv}): names, models and prices in 分, how many cards of a
 * kind, about how many pieces to a card, and where they belong. Without a code they are only counted.
 */
record DemoThings(
        String name,
        String code,
        String brand,
        String model,
        String unit,
        long priceFen,
        int cards,
        int lot,
        Where where) {

    static List<DemoThings> all() {
        return Seeds.rows("demo/things.csv").stream().map(DemoThings::of).toList();
    }

    private static DemoThings of(Map<String, String> row) {
        return new DemoThings(
                row.get("name"),
                row.get("code"),
                row.get("brand"),
                row.get("model"),
                row.get("unit"),
                Long.parseLong(row.get("price_fen")),
                Integer.parseInt(row.get("cards")),
                Integer.parseInt(row.get("lot")),
                Where.valueOf(row.get("place")));
    }
}
