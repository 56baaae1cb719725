package org.zongwu.asset.intake;

import java.util.List;
import org.zongwu.db.Tx;
import org.zongwu.sheet.wizard.ImportKind.Thing;

/** What somebody did since to the cards of an import. */
final class TouchedDao {
    private static final String TOUCHED = """
            select a.number || ' ' || a.name as name, a.id, a.number
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
            """;

    /** A card's snapshot is its columns and its places, parted by a line feed. */
    private static final String BEFORE = """
            with before as materialized (
              select r.object_id, substr(r.before, 1, instr(r.before, char(10)) - 1) as card
              from import_row r
              where r.import_id = :id and r.object_kind = 'asset' and r.act = 'CHANGED'),
            own as materialized (
              select object_id
              from import_row
              where import_id = :id and object_kind = 'asset'),
            numbers as materialized (
              select object_id, json_extract(card, '$.number') as number,
                     json_extract(card, '$.state_number') as state_number
              from before)
            """;

    private static final String BEARERS = """
            select a.number || ' ' || a.name, a.id, a.number
            from numbers n
            join asset a on a.number = n.number and a.voided_at = '' and a.id not in (select object_id from own)
            union
            select a.number || ' ' || a.name, a.id, a.number
            from numbers n
            join asset a on a.state_number = n.state_number and a.state_number <> '' and a.voided_at = ''
              and a.id not in (select object_id from own)
            """;

    /**
     * The cards that an import brought or changed and that somebody has touched since, by a photo also; and those that bear
     * by now a number which a card would get back.
     */
    List<Thing> touched(Tx tx, long importId) {
        return tx.query(BEFORE + "select name, id from (" + TOUCHED + " union " + BEARERS + ") order by number, id")
                .bind("id", importId)
                .map((row, context) -> new Thing(row.getString(1), "/assets/" + row.getLong(2)))
                .list();
    }
}
