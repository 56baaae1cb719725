package org.zongwu.asset;

import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zongwu.db.Tx;
import org.zongwu.school.Pinyin;

/** The search index of the register, kept in the same transaction as the cards. */
public final class SearchDao {

    void put(Tx tx, AssetDao.Fresh card) {
        remove(tx, card.id());
        add(tx, List.of(card));
    }

    void add(Tx tx, List<AssetDao.Fresh> cards) {
        PreparedBatch batch = tx.batch("insert into asset_search (rowid, words) values (:id, :words)");
        for (AssetDao.Fresh card : cards) {
            batch.bind("id", card.id()).bind("words", words(card)).add();
        }
        batch.execute();
    }

    /** The same for many cards at once. */
    void replace(Tx tx, List<AssetDao.Fresh> cards) {
        PreparedBatch batch = tx.batch("delete from asset_search where rowid = :id");
        cards.forEach(card -> batch.bind("id", card.id()).add());
        batch.execute();
        add(tx, cards);
    }

    void remove(Tx tx, long id) {
        tx.update("delete from asset_search where rowid = :id").bind("id", id).execute();
    }

    private static String words(AssetDao.Fresh card) {
        What what = card.draft().what();
        return SearchText.index(List.of(
                card.number(),
                card.draft().stateNumber(),
                what.name(),
                what.brand(),
                what.model(),
                what.serial(),
                card.words().everywhere(),
                card.words().everybody(),
                Pinyin.initials(what.name()),
                Pinyin.initials(card.words().everybody())));
    }
}
