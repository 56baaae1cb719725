package org.zongwu.asset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.db.Tx;
import org.zongwu.db.Verify;

/**
 * What no constraint of the database can say of the register: looked at by {@code verify}, which names the first card that
 * is wrong. Struck-out cards are kept as they were and not looked at.
 */
public final class RegisterCheckDao {
    private static final int AT_ONCE = 1000;

    private final PlaceDao places;

    public RegisterCheckDao(PlaceDao places) {
        this.places = places;
    }

    /** A card with the price written on it. */
    public record Priced(long id, String number, long priceFen, int quantity, long costFen) {}

    /** A card and the words its list shows. */
    public record Said(long id, String number, String name, String place, String keeper) {}

    public List<Verify.Check> checks() {
        return List.of(
                check("register.places", """
                        where voided_at = ''
                          and placed <> (select coalesce(sum(p.quantity), 0) from asset_place p where p.asset_id = asset.id)"""),
                check("register.numbers", """
                        where voided_at = ''
                          and (number = '' or exists (select 1 from asset other
                                                       where other.number = asset.number and other.voided_at = ''
                                                         and other.id <> asset.id))"""),
                new Verify.Check("register.values", RegisterCheckDao::wrongValue),
                new Verify.Check("register.words", this::wrongWords),
                new Verify.Check("register.search", RegisterCheckDao::wrongSearch),
                check("register.history", """
                        where not exists (select 1 from audit where object_kind = 'asset' and object_id = asset.id)"""),
                new Verify.Check("register.imports", RegisterCheckDao::wrongImport));
    }

    private static Verify.Check check(String name, String where) {
        return new Verify.Check(name, tx -> tx.query(
                        "select 'asset ' || id || ' ' || number from asset " + where + " order by id limit 1")
                .mapTo(String.class)
                .findOne());
    }

    /** Price times quantity may miss the value by the rounding of the price and by no more. */
    private static Optional<String> wrongValue(Tx tx) {
        try (var cards = tx.query("""
                        select id, number, price_fen, quantity, cost_fen
                        from asset
                        where price_fen is not null and voided_at = '' and price_fen * quantity <> cost_fen
                        order by id""").map(ConstructorMapper.of(Priced.class)).stream()) {
            return cards.filter(card -> !AssetRules.agree(card.priceFen(), card.quantity(), card.costFen()))
                    .map(card -> "asset " + card.id() + " " + card.number())
                    .findFirst();
        }
    }

    /** What a list shows of places and keepers follows from where the pieces stand. */
    private Optional<String> wrongWords(Tx tx) {
        long after = 0;
        List<Said> cards = next(tx, after);
        while (!cards.isEmpty()) {
            Map<Long, List<Place>> standing =
                    places.of(tx, cards.stream().map(Said::id).toList());
            Optional<Said> wrong = cards.stream()
                    .filter(card -> !says(card, standing.getOrDefault(card.id(), List.of())))
                    .findFirst();
            if (wrong.isPresent()) {
                return wrong.map(card -> "asset " + card.id() + " " + card.number());
            }
            after = cards.get(cards.size() - 1).id();
            cards = next(tx, after);
        }
        return Optional.empty();
    }

    private static List<Said> next(Tx tx, long after) {
        return tx.query("""
                        select id, number, name, place, keeper
                        from asset
                        where voided_at = '' and id > :after
                        order by id
                        limit :limit""")
                .bind("after", after)
                .bind("limit", AT_ONCE)
                .map(ConstructorMapper.of(Said.class))
                .list();
    }

    private static boolean says(Said card, List<Place> standing) {
        Words words = Words.of(card.name(), "", standing);
        return words.place().equals(card.place()) && words.keeper().equals(card.keeper());
    }

    /** Every live card is in the search index, and nothing else is. */
    private static Optional<String> wrongSearch(Tx tx) {
        return first(tx, """
                        select 'asset ' || id || ' ' || number
                        from asset
                        where voided_at = '' and id not in (select rowid from asset_search)
                        order by id
                        limit 1""").or(() -> first(tx, """
                        select 'asset_search ' || rowid
                        from asset_search
                        where rowid not in (select id from asset where voided_at = '')
                        order by rowid
                        limit 1"""));
    }

    /** An import made as many cards as it says, and one taken back left none. */
    private static Optional<String> wrongImport(Tx tx) {
        return first(tx, """
                        select 'import ' || i.id
                        from import i
                        where (i.state = 'DONE'
                               and (select count(*) from import_row r
                                     where r.import_id = i.id and r.object_kind = 'asset' and r.act = 'NEW')
                                <> (select count(*) from asset a where a.import_id = i.id))
                           or (i.state <> 'DONE'
                               and exists (select 1 from asset a where a.import_id = i.id and a.voided_at = ''))
                        order by i.id
                        limit 1""");
    }

    private static Optional<String> first(Tx tx, String sql) {
        return tx.query(sql).mapTo(String.class).findFirst();
    }
}
