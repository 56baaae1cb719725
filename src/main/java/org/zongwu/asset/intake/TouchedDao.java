package org.zongwu.asset.intake;

import java.util.List;
import org.zongwu.db.Tx;

/** What somebody did since to the cards of an import. */
final class TouchedDao {
    /** The numbers of cards that an import brought or changed and that somebody has touched since, by a photo also. */
    List<String> touched(Tx tx, long importId) {
        return tx.query("""
                        select a.number
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
                        order by a.number""").bind("id", importId).mapTo(String.class).list();
    }
}
