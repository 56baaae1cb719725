package org.zongwu.asset;

import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.db.Tx;

/** Which import brought a card, and out of which file. */
final class OriginDao {
    record Origin(long importId, String fileName) {}

    Optional<Origin> of(Tx tx, long card) {
        return tx.query("""
                        select i.id as import_id, i.file_name
                        from asset a
                        join import i on i.id = a.import_id
                        where a.id = :id""")
                .bind("id", card)
                .map(ConstructorMapper.of(Origin.class))
                .findOne();
    }
}
