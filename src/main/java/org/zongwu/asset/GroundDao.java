package org.zongwu.asset;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zongwu.db.Json;
import org.zongwu.db.Tx;
import org.zongwu.school.TodayDao;
import org.zongwu.web.Overtaken;

/**
 * What cards newly name is asked again inside the write that books them: forms looked it up in an earlier snapshot. What a
 * card had before it keeps, though its keeper left or its room was closed since.
 */
final class GroundDao {

    /** A card as it shall become; {@code stood}: its places until now, and {@code before} the card, none for a new one. */
    record Meant(Optional<Asset> before, List<Place> stood, AssetDraft draft) {

        /** Rooms, or keepers of one kind, that the card did not have. */
        Stream<Long> fresh(Function<Place, Long> id) {
            List<Long> had = stood.stream().map(id).toList();
            return draft.places().stream().map(id).filter(named -> !had.contains(named));
        }

        Stream<Long> department() {
            return Stream.of(draft.use().departmentId())
                    .filter(id ->
                            before.filter(b -> b.use().departmentId() == id).isEmpty());
        }

        Stream<String> number() {
            return Stream.of(draft.number())
                    .filter(number ->
                            before.filter(b -> b.number().equals(number)).isEmpty());
        }

        Stream<String> stateNumber() {
            return Stream.of(draft.stateNumber())
                    .filter(number ->
                            before.filter(b -> b.stateNumber().equals(number)).isEmpty());
        }
    }

    /** Ends the write when something was closed, has left or was given to another card since it was looked up. */
    void hold(Tx tx, List<Meant> cards) {
        Stream<Long> departments = Stream.concat(
                cards.stream().flatMap(Meant::department),
                cards.stream().flatMap(card -> card.fresh(Place::keeperDepartmentId)));
        boolean moved = tx.query("""
                        select exists (select 1 from room where closed = 1 and id in (select value from json_each(:rooms)))
                            or exists (select 1 from person p where\s""" + TodayDao.GONE + """
                                        and p.id in (select value from json_each(:people)))
                            or exists (select 1 from class where closed = 1 and id in (select value from json_each(:classes)))
                            or exists (select 1 from department
                                        where closed = 1 and id in (select value from json_each(:departments)))
                            or exists (select 1 from asset
                                        where voided_at = '' and number in (select value from json_each(:numbers)))
                            or exists (select 1 from asset
                                        where voided_at = '' and state_number <> ''
                                          and state_number in (select value from json_each(:stateNumbers)))""")
                .bind("rooms", ids(cards.stream().flatMap(card -> card.fresh(Place::roomId))))
                .bind("people", ids(cards.stream().flatMap(card -> card.fresh(Place::keeperPersonId))))
                .bind("classes", ids(cards.stream().flatMap(card -> card.fresh(Place::keeperClassId))))
                .bind("departments", ids(departments))
                .bind("numbers", numbers(cards.stream().flatMap(Meant::number)))
                .bind("stateNumbers", numbers(cards.stream().flatMap(Meant::stateNumber)))
                .mapTo(Boolean.class)
                .one();
        if (moved) {
            throw new Overtaken();
        }
    }

    private static String ids(Stream<Long> ids) {
        return ids.distinct().toList().toString();
    }

    private static String numbers(Stream<String> numbers) {
        return Json.list(numbers.filter(number -> !number.isEmpty()).toList());
    }
}
