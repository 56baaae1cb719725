package org.zongwu.asset;

import java.util.List;
import org.zongwu.db.Tx;
import org.zongwu.school.Pinyin;

/** The search index of the register, kept in the same transaction as the cards. */
public final class SearchDao {

    void put(Tx tx, long id, String number, AssetDraft draft, Words words) {
        remove(tx, id);
        tx.update("insert into asset_search (rowid, words) values (:id, :words)")
                .bind("id", id)
                .bind(
                        "words",
                        SearchText.index(List.of(
                                number,
                                draft.stateNumber(),
                                draft.what().name(),
                                draft.what().brand(),
                                draft.what().model(),
                                draft.what().serial(),
                                words.place(),
                                words.keeper(),
                                Pinyin.initials(draft.what().name()),
                                Pinyin.initials(words.keeper()))))
                .execute();
    }

    void remove(Tx tx, long id) {
        tx.update("delete from asset_search where rowid = :id").bind("id", id).execute();
    }
}
