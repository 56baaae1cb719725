package org.zongwu.asset.intake;

import java.util.List;
import org.zongwu.db.Tx;
import org.zongwu.sheet.wizard.ImportKind.Thing;

/** What somebody did since to the cards of an import. */
final class TouchedDao {
    /** The cards that an import brought or changed and that somebody has touched since, by a photo also. */
    List<Thing> touched(Tx tx, long importId) {
        return tx.query("""
                select a.number || ' ' || a.name, a.id
                from import_row r
                join import i on i.id = r.import_id
                join asset a on a.id = r.object_id
                where r.import_id = :id and r.object_kind = 'asset'
                  and (a.version <> r.after_version
                    or a.voided_at <> ''
                    or exists (select 1
                               from attachment t
                               where t.object_kind = 'asset' and t.object_id = a.id
                                 and (t.added_at >= i.done_at or t.removed_at >= i.done_at)))
                order by a.number""")
                .bind("id", importId)
                .map((row, context) -> new Thing(row.getString(1), "/assets/" + row.getLong(2)))
                .list();
    }
}
