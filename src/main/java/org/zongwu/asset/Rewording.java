package org.zongwu.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.db.Tx;
import org.zongwu.school.Renamed;

/**
 * Keeps the words on the cards true when a room, a person, a class or a department gets another name (or a room another
 * keeper): what lists show and sort by, and what the search finds. The cards themselves did not change, so their versions
 * and histories stay.
 */
public final class Rewording implements Renamed {
    private static final String ROOMS = "where room_id in (select id from room where ";

    private final AssetDao assets;
    private final PlaceDao places;
    private final SearchDao search;

    public Rewording(AssetDao assets, PlaceDao places, SearchDao search) {
        this.assets = assets;
        this.places = places;
        this.search = search;
    }

    @Override
    public void building(Tx tx, long id) {
        reword(tx, places.cards(tx, ROOMS + "floor_id in (select id from floor where building_id = :id))", id));
    }

    @Override
    public void room(Tx tx, long id) {
        reword(tx, places.cards(tx, "where room_id = :id", id));
    }

    @Override
    public int lyingIn(Tx tx, long roomId) {
        return places.standing(tx, roomId);
    }

    @Override
    public void person(Tx tx, long id) {
        reword(tx, places.cards(tx, "where keeper_person_id = :id", id));
        reword(tx, places.cards(tx, ROOMS + "keeper_id = :id) and by_room = 1", id));
    }

    @Override
    public void department(Tx tx, long id) {
        assets.rekeyDepartment(tx, id);
        reword(tx, places.cards(tx, "where keeper_department_id = :id", id));
    }

    @Override
    public void schoolClass(Tx tx, long id) {
        reword(tx, places.cards(tx, "where keeper_class_id = :id", id));
    }

    private void reword(Tx tx, List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Map<Long, List<Place>> standing = places.of(tx, ids);
        Words.Told told = new Words.Told();
        List<AssetDao.Fresh> reworded = new ArrayList<>();
        for (Asset card : assets.all(tx, ids)) {
            AssetDraft draft = AssetDraft.of(card, standing.getOrDefault(card.id(), List.of()));
            Words words =
                    Words.of(draft, Optional.empty(), told); // the class keeps its key: only places and keepers changed
            reworded.add(new AssetDao.Fresh(card.id(), card.number(), draft, words));
        }
        assets.reword(tx, reworded);
        search.putAll(tx, reworded);
    }
}
