package org.zongwu.asset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.db.Tx;
import org.zongwu.school.Renamed;

/** Says a new name of a room or keeper on every card that bears it: list, sorting and search, in the renaming's transaction. */
public final class Relabelling implements Renamed {
    private final RelabelDao labels = new RelabelDao();
    private final SearchDao search;

    public Relabelling(SearchDao search) {
        this.search = search;
    }

    @Override
    public void building(Tx tx, long id) {
        relabel(tx, RelabelDao.Whose.BUILDING, id);
    }

    @Override
    public void room(Tx tx, long id) {
        relabel(tx, RelabelDao.Whose.ROOM, id);
    }

    @Override
    public void person(Tx tx, long id) {
        relabel(tx, RelabelDao.Whose.PERSON, id);
    }

    @Override
    public void department(Tx tx, long id) {
        relabel(tx, RelabelDao.Whose.DEPARTMENT, id);
    }

    @Override
    public void schoolClass(Tx tx, long id) {
        relabel(tx, RelabelDao.Whose.CLASS, id);
    }

    private void relabel(Tx tx, RelabelDao.Whose whose, long id) {
        Map<Long, List<Place>> standing = labels.places(tx, whose, id);
        List<AssetDao.Fresh> cards = labels.cards(tx, whose, id).stream()
                .map(card -> fresh(card, standing.getOrDefault(card.id(), List.of())))
                .toList();
        if (!cards.isEmpty()) {
            labels.put(tx, cards);
            search.replace(tx, cards);
        }
    }

    /** The category has not changed, and its words are not written. */
    private static AssetDao.Fresh fresh(Asset card, List<Place> places) {
        AssetDraft draft = new AssetDraft(
                card.number(),
                card.stateNumber(),
                card.book(),
                card.what(),
                card.worth(),
                card.source(),
                card.use(),
                places);
        return new AssetDao.Fresh(card.id(), card.number(), draft, Words.of(draft, Optional.empty()));
    }
}
