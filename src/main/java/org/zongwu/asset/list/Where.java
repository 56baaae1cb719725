package org.zongwu.asset.list;

import java.util.Map;

/** A condition on the cards that stand, or on those that were struck out, and its named values. */
final class Where {
    private final Map<String, Object> values;
    private final StringBuilder sql;

    Where(Map<String, Object> values, boolean struck) {
        this.values = values;
        this.sql = new StringBuilder(struck ? "voided_at <> ''" : "voided_at = ''");
    }

    void and(boolean wanted, String condition) {
        if (wanted) {
            sql.append(" and ").append(condition);
        }
    }

    void and(boolean wanted, String condition, String name, Object value) {
        and(wanted, condition);
        if (wanted) {
            values.put(name, value);
        }
    }

    /** A value that several conditions share. */
    void value(String name, Object value) {
        values.put(name, value);
    }

    String sql() {
        return sql.toString();
    }
}
