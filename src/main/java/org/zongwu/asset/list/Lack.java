package org.zongwu.asset.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a card may lack (S-018), in the words of an address. */
public final class Lack {
    /** Before a key of {@link #ALL}: the cards that lack it not. */
    public static final String CLEAR = "no-";

    /** What may be lacking, and the condition that says so. */
    public static final Map<String, String> ALL = all();

    private Lack() {}

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("category", "(category_id is null)");
        all.put("quantity", "(placed < quantity)");
        all.put("price", "(cost_fen = 0 and value_kind <> 'NOMINAL')");
        all.put("place", "(place = '')");
        all.put("keeper", "(keeper = '')");
        all.put("date", "(acquired_on = '')");
        all.put("any", "(" + String.join(" or ", all.values()) + ")");
        List.copyOf(all.keySet()).forEach(key -> all.put(CLEAR + key, "not " + all.get(key)));
        all.put(
                "depreciation",
                "(depreciated_month = '' and coalesce((select depreciates from category where id = category_id), 1) = 1)");
        all.put(CLEAR + "depreciation", "not " + all.get("depreciation"));
        all.put("net", "(net_fen is null)");
        return all;
    }
}
