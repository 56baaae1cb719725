package org.zongwu.asset.list;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A column of the list. Each can be sorted by; within one book all but the book have their index (sql/V003, V006), all
 * three books together are sorted anew. What is empty comes last in either direction. {@code css} is the class of its cells: {@code r} for numbers, {@code big} for what a phone leaves out.
 */
public enum Column {
    NUMBER("number", "", ""),
    STATE_NUMBER("state_number", "state_number = ''", "z-code big"),
    NAME("name_key", "", "spec"),
    CATEGORY("category_key", "category_key = '\uFFFF'", "nw big"),
    PLACE("place_key", "place_key = '\uFFFF'", "nw"),
    KEEPER("keeper_key", "keeper_key = '\uFFFF'", "nw"),
    DEPARTMENT("department_key", "department_key = ''", "nw big"),
    ACQUIRED("acquired_on", "acquired_on = ''", "z-num big"),
    QUANTITY("quantity", "", "r z-num"),
    PRICE("price_fen", "price_fen is null", "z-money big"),
    COST("cost_fen", "", "z-money"),
    DEPRECIATED("depreciated_fen", "depreciated_month = ''", "z-money big"),
    NET("net_fen", "net_fen is null", "z-money big"),
    BOOK("book", "", "nw big"),
    STATE("state", "", "tail");

    /** What a list shows to people who chose nothing. */
    public static final List<Column> USUAL = List.of(NUMBER, NAME, PLACE, KEEPER, ACQUIRED, QUANTITY, COST, NET, STATE);

    private final String sql;
    private final String empty;
    private final String css;

    Column(String sql, String empty, String css) {
        this.sql = sql;
        this.empty = empty;
        this.css = css;
    }

    /** Its name in the address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    public String css() {
        return css;
    }

    public boolean right() {
        return css.startsWith("z-money") || css.startsWith("r ");
    }

    public static Optional<Column> read(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }

    /** Those named, in the order of this enum; number and name always stand, without a known name the usual ones. */
    public static List<Column> chosen(List<String> keys) {
        Set<Column> named = new LinkedHashSet<>();
        keys.stream().flatMap(key -> Column.read(key).stream()).forEach(named::add);
        if (named.isEmpty()) {
            return USUAL;
        }
        return Arrays.stream(values())
                .filter(column -> column == NUMBER || column == NAME || named.contains(column))
                .toList();
    }

    /** {@code cost} or {@code -cost}, as it stands in the address; anything else is by number. */
    public record Order(Column by, boolean descending) {
        public static Order read(String text) {
            boolean descending = text.startsWith("-");
            return Column.read(descending ? text.substring(1) : text)
                    .map(column -> new Order(column, descending))
                    .orElse(new Order(NUMBER, false));
        }

        /** The ids in this order, from the index alone; {@code where} is the filter. */
        String ids(String where) {
            String direction = descending ? " desc" : "";
            String order = " order by " + by.sql + direction + ", id" + direction;
            String filled = "select id from asset where " + where;
            if (by.empty.isEmpty()) {
                return filled + order;
            }
            // "limit -1" keeps SQLite from dropping the inner order
            return "select id from (" + filled + " and not (" + by.empty + ")" + order + " limit -1)"
                    + " union all select id from (" + filled + " and " + by.empty + " order by id" + direction
                    + " limit -1)";
        }
    }
}
