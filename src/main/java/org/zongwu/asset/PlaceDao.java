package org.zongwu.asset;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zongwu.db.Tx;

/** Where the pieces of cards stand, and where they stood before. */
public final class PlaceDao {
    private static final String IN_WORDS = """
            select coalesce(p.room_id, 0) as room_id, coalesce(trim(b.name || ' ' || r.name), '') as room,
                   coalesce(p.keeper_person_id, 0) as keeper_person_id,
                   coalesce(p.keeper_department_id, 0) as keeper_department_id,
                   coalesce(p.keeper_class_id, 0) as keeper_class_id, p.by_room,
                   coalesce(person.name, department.name, class.name, keeper.name, '') as keeper,
                   p.quantity, p.since
            """;

    private static final String JOINED = """
            left join room r on r.id = p.room_id
            left join floor f on f.id = r.floor_id
            left join building b on b.id = f.building_id
            left join person on person.id = p.keeper_person_id
            left join department on department.id = p.keeper_department_id
            left join class on class.id = p.keeper_class_id
            left join person keeper on p.by_room = 1 and keeper.id = r.keeper_id
            where p.asset_id = :asset
            """;

    private static final String SAME = """
            where asset_id = :asset and room_id is nullif(:roomId, 0)
              and keeper_person_id is nullif(:keeperPersonId, 0)
              and keeper_department_id is nullif(:keeperDepartmentId, 0)
              and keeper_class_id is nullif(:keeperClassId, 0) and by_room = :byRoom
            """;

    private static final String COLUMNS =
            "asset_id, room_id, keeper_person_id, keeper_department_id, keeper_class_id, by_room, quantity";

    private static final String VALUES = """
            :asset, nullif(:roomId, 0), nullif(:keeperPersonId, 0), nullif(:keeperDepartmentId, 0),
            nullif(:keeperClassId, 0), :byRoom, :quantity""";

    private static final String MANY = "in (select value from json_each(:assets))";

    private static final String SCATTERED = """
            in (select s.asset_id
                from asset_place s
                join asset a on a.id = s.asset_id
                where s.asset_id in (select value from json_each(:assets))
                group by s.asset_id
                having count(*) > 1 or sum(s.quantity) < max(a.quantity))""";

    /** A place of a card, read together with those of others. */
    public record Of(long assetId, @Nested Place place) {}

    /** Pieces that stood somewhere until a day. */
    public record Past(@Nested Place place, String until) {}

    private final Clock clock;

    public PlaceDao(Clock clock) {
        this.clock = clock;
    }

    public List<Place> of(Tx tx, long assetId) {
        return tx.query(IN_WORDS + "from asset_place p " + JOINED + "order by p.id")
                .bind("asset", assetId)
                .map(ConstructorMapper.of(Place.class))
                .list();
    }

    /** The same for many cards at once; a card that stands nowhere is left out. */
    public Map<Long, List<Place>> of(Tx tx, List<Long> assetIds) {
        return of(tx, assetIds, MANY);
    }

    /** The same of those only that stand in several places, or of which some pieces stand nowhere. */
    public Map<Long, List<Place>> scattered(Tx tx, List<Long> assetIds) {
        return of(tx, assetIds, SCATTERED);
    }

    private static Map<Long, List<Place>> of(Tx tx, List<Long> assetIds, String which) {
        Map<Long, List<Place>> places = new LinkedHashMap<>();
        tx.query(IN_WORDS + ", p.asset_id from asset_place p " + JOINED.replace("= :asset", which) + "order by p.id")
                .bind("assets", assetIds.toString())
                .map(ConstructorMapper.of(Of.class))
                .forEach(of -> places.computeIfAbsent(of.assetId(), id -> new ArrayList<>())
                        .add(of.place()));
        return places;
    }

    /** Cards of which pieces stand in the room; those struck out or disposed of stand nowhere. */
    int standing(Tx tx, long roomId) {
        return tx.query("""
                        select count(distinct p.asset_id)
                        from asset_place p
                        join asset a on a.id = p.asset_id
                        where p.room_id = :room and a.voided_at = '' and a.state <> 'DISPOSED'""").bind("room", roomId).mapTo(Integer.class).one();
    }

    /** The cards of which pieces stand where {@code where} says, with :id. */
    List<Long> cards(Tx tx, String where, long id) {
        return tx.query("select distinct asset_id from asset_place " + where)
                .bind("id", id)
                .mapTo(Long.class)
                .list();
    }

    /** Where pieces of the card stood before, the latest first. */
    public List<Past> past(Tx tx, long assetId) {
        return tx.query(IN_WORDS + ", p.until from asset_place_past p " + JOINED + "order by p.until desc, p.id desc")
                .bind("asset", assetId)
                .map(ConstructorMapper.of(Past.class))
                .list();
    }

    /** How many pieces of each card stand somewhere. */
    public Map<Long, Integer> placed(Tx tx) {
        return tx
                .query("select asset_id, sum(quantity) from asset_place group by asset_id")
                .map((row, context) -> Map.entry(row.getLong(1), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many pieces of a name stand in a room, under {@code name|room}. */
    public Map<String, Integer> standing(Tx tx) {
        return tx.query("""
                        select a.name || '|' || trim(b.name || ' ' || r.name), sum(p.quantity)
                        from asset_place p
                        join asset a on a.id = p.asset_id and a.voided_at = '' and a.state <> 'DISPOSED'
                        join room r on r.id = p.room_id
                        join floor f on f.id = r.floor_id
                        join building b on b.id = f.building_id
                        group by a.name, r.id""").map((row, context) -> Map.entry(row.getString(1), row.getInt(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    /** The draft with the names of those who keep by their room; {@code known} are those asked for already, by room. */
    AssetDraft named(Tx tx, AssetDraft draft, Map<Long, String> known) {
        return draft.places().stream().noneMatch(Place::byRoom)
                ? draft
                : draft.with(draft.places().stream()
                        .map(place -> place.byRoom()
                                ? place.with(known.computeIfAbsent(place.roomId(), room -> keeperOf(tx, room)))
                                : place)
                        .toList());
    }

    void add(Tx tx, List<AssetDao.Fresh> cards) {
        PreparedBatch batch = insert(tx);
        String today = LocalDate.now(clock).toString();
        cards.forEach(card -> card.draft().places().forEach(place -> bound(batch, card.id(), place)
                .bind("since", today)
                .add()));
        execute(batch);
    }

    /** Pieces leave; to be done before the card itself becomes smaller. */
    void leave(Tx tx, Map<Long, List<Place>> gone) {
        String today = LocalDate.now(clock).toString();
        PreparedBatch past = tx.batch(
                "insert into asset_place_past (" + COLUMNS + ", since, until) values (" + VALUES + ", :since, :until)");
        PreparedBatch all = tx.batch("delete from asset_place " + SAME + " and quantity = :quantity");
        PreparedBatch some = tx.batch(
                "update asset_place set quantity = quantity - :quantity " + SAME + " and quantity > :quantity");
        gone.forEach((assetId, pieces) -> pieces.forEach(place -> {
            if (!place.since().equals(today)) {
                // under a clock that was set back they have stood there since a day to come
                bound(past, assetId, place)
                        .bind("since", place.since())
                        .bind("until", place.since().compareTo(today) < 0 ? today : place.since())
                        .add();
            }
            bound(all, assetId, place).add();
            bound(some, assetId, place).add();
        }));
        execute(past);
        // in this order: what is left of a halved place must not be taken for a place that is gone whole
        execute(all);
        execute(some);
    }

    /** Pieces arrive; to be done after the card itself has become larger. */
    void arrive(Tx tx, Map<Long, List<Place>> come) {
        String today = LocalDate.now(clock).toString();
        List<Of> all = new ArrayList<>();
        come.forEach((assetId, pieces) -> pieces.forEach(place -> all.add(new Of(assetId, place))));
        PreparedBatch join = tx.batch("update asset_place set quantity = quantity + :quantity " + SAME);
        all.forEach(of -> bound(join, of.assetId(), of.place()).add());
        int[] joined = execute(join);
        PreparedBatch begin = insert(tx);
        for (int i = 0; i < joined.length; i++) {
            if (joined[i] == 0) {
                bound(begin, all.get(i).assetId(), all.get(i).place())
                        .bind("since", today)
                        .add();
            }
        }
        execute(begin);
    }

    private static String keeperOf(Tx tx, long roomId) {
        return tx.query("select p.name from room r join person p on p.id = r.keeper_id where r.id = :room")
                .bind("room", roomId)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    private static PreparedBatch insert(Tx tx) {
        return tx.batch("insert into asset_place (" + COLUMNS + ", since) values (" + VALUES + ", :since)");
    }

    private static PreparedBatch bound(PreparedBatch batch, long assetId, Place place) {
        return batch.bindMethods(place).bind("asset", assetId);
    }

    private static int[] execute(PreparedBatch batch) {
        return batch.size() == 0 ? new int[0] : batch.execute();
    }
}
