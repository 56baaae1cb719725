package org.zongwu.sheet.wizard;

import java.util.List;
import org.zongwu.db.Tx;

/** Every column that names a row of a table, also of what is added to the program later: what may not be taken back. */
public final class ReferencesDao {
    private ReferencesDao() {}

    public record Reference(String table, String field) {

        /** The ids that this column names among {@code ids}, a select in brackets. */
        public String among(String ids) {
            return "(select " + field + " from " + table + " where " + field + " in " + ids + ")";
        }
    }

    public static List<Reference> to(Tx tx, String table) {
        return tx.query("""
                        select m.name, f."from"
                        from sqlite_master m, pragma_foreign_key_list(m.name) f
                        where m.type = 'table' and f."table" = :table
                        order by m.name, f."from\"""")
                .bind("table", table)
                .map((row, context) -> new Reference(row.getString(1), row.getString(2)))
                .list();
    }
}
