package org.zongwu.asset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zongwu.db.Tx;
import org.zongwu.school.Pinyin;

/** The search index of the register, kept in the same transaction as the cards. */
public final class SearchDao {
    void putAll(Tx tx, List<AssetDao.Fresh> cards) {
        remove(tx, cards.stream().map(AssetDao.Fresh::id).toList());
        add(tx, cards);
    }

    void add(Tx tx, List<AssetDao.Fresh> cards) {
        PreparedBatch batch = tx.batch("insert into asset_search (rowid, words) values (:id, :words)");
        Map<String, String> sounds = new HashMap<>();
        cards.forEach(card ->
                batch.bind("id", card.id()).bind("words", words(card, sounds)).add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    void remove(Tx tx, List<Long> ids) {
        tx.update("delete from asset_search where rowid in (select value from json_each(:ids))")
                .bind("ids", ids.toString())
                .execute();
    }

    /** {@code sounds} keeps what was heard already: a list of thousands has few different names. */
    private static String words(AssetDao.Fresh card, Map<String, String> sounds) {
        What what = card.draft().what();
        List<String> fields = new ArrayList<>(List.of(
                card.number(),
                card.draft().stateNumber(),
                what.name(),
                what.brand(),
                what.model(),
                what.serial(),
                card.words().everywhere(),
                card.words().everybody()));
        fields.addAll(apart(sounds.computeIfAbsent(what.name(), Pinyin::searchInitials)));
        for (String keeper : apart(card.words().everybody())) {
            fields.addAll(apart(sounds.computeIfAbsent(keeper, Pinyin::nameSearchInitials)));
        }
        return SearchText.index(fields);
    }

    /** Readings, like the names of keepers, stand apart by a space: each is a field of its own. */
    private static List<String> apart(String several) {
        return List.of(several.split(" ", -1));
    }
}
