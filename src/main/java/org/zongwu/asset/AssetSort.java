package org.zongwu.asset;

import java.util.Locale;

/** By what a list of cards may be sorted. Each has its index (sql/V003); what is empty comes last in either direction. */
public enum AssetSort {
    NUMBER("number", ""),
    NAME("name_key", ""),
    CATEGORY("category_key", "category_key = '\uFFFF'"),
    PLACE("place_key", "place_key = '\uFFFF'"),
    KEEPER("keeper_key", "keeper_key = '\uFFFF'"),
    ACQUIRED("acquired_on", "acquired_on = ''"),
    QUANTITY("quantity", ""),
    COST("cost_fen", ""),
    NET("net_fen", "net_fen is null"),
    STATE("state", "");

    private final String column;
    private final String empty;

    AssetSort(String column, String empty) {
        this.column = column;
        this.empty = empty;
    }

    /** {@code cost} or {@code -cost}, as it stands in the address; anything else is by number. */
    record Order(AssetSort sort, boolean descending) {
        static Order read(String text) {
            boolean descending = text.startsWith("-");
            String name = (descending ? text.substring(1) : text).toUpperCase(Locale.ROOT);
            for (AssetSort sort : values()) {
                if (sort.name().equals(name)) {
                    return new Order(sort, descending);
                }
            }
            return new Order(NUMBER, false);
        }

        /** The ids in this order, from the index alone; {@code where} is the filter. */
        String ids(String where) {
            String direction = descending ? " desc" : "";
            String order = " order by " + sort.column + direction + ", id" + direction;
            String filled = "select id from asset where " + where;
            if (sort.empty.isEmpty()) {
                return filled + order;
            }
            // "limit -1" keeps SQLite from dropping the inner order
            return "select id from (" + filled + " and not (" + sort.empty + ")" + order + " limit -1)"
                    + " union all select id from (" + filled + " and " + sort.empty + " order by id" + direction
                    + " limit -1)";
        }
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
