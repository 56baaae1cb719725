package org.zongwu.asset;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.zongwu.db.Json;
import org.zongwu.db.Tx;

/** Cards as stored: make, change, void, load. Places, history and search index are kept with them by {@link Cards}. */
public final class AssetDao {
    private static final CardColumnsDao CARD = new CardColumnsDao();

    /** Column = parameter, for everything that a draft decides; {@code placed} is given once and then counted by the database. */
    static final List<String> DRAFTED = List.of(
            "number",
            "state_number",
            "book",
            "name",
            "name_key",
            "category_key",
            "old_category",
            "brand",
            "model",
            "serial",
            "unit",
            "quantity",
            "bulk",
            "price_fen",
            "cost_fen",
            "value_kind",
            "fiscal_fen",
            "life_months",
            "depreciated_fen",
            "depreciated_month",
            "acquired_how",
            "acquired_on",
            "booked_on",
            "in_use_on",
            "funding",
            "procurement",
            "contract_no",
            "invoice_no",
            "voucher_no",
            "supplier",
            "maker",
            "warranty_until",
            "state",
            "purpose",
            "note",
            "place",
            "place_key",
            "keeper",
            "keeper_key");

    /** The department's place in the alphabet stands on the card: sorting by it needs no join. */
    private static final String DEPARTMENT_KEY =
            "coalesce((select pinyin from department where id = :departmentId), '')";

    private static final String INSERT =
            "insert into asset (id, category_id, department_id, department_key, import_id, created_at, placed, "
                    + String.join(", ", DRAFTED)
                    + ") values (:id, nullif(:categoryId, 0), nullif(:departmentId, 0), " + DEPARTMENT_KEY
                    + ", nullif(:importId, 0), :createdAt, :placed, "
                    + DRAFTED.stream().map(AssetDao::parameter).collect(Collectors.joining(", ")) + ")";

    private static final String UPDATE =
            "update asset set version = version + 1, category_id = nullif(:categoryId, 0), "
                    + "department_id = nullif(:departmentId, 0), department_key = " + DEPARTMENT_KEY + ", "
                    + DRAFTED.stream()
                            .map(column -> column + " = " + parameter(column))
                            .collect(Collectors.joining(", "))
                    + " where id = :id";

    private static final int BATCH = 500;

    private final Clock clock;

    public AssetDao(Clock clock) {
        this.clock = clock;
    }

    public Optional<Asset> of(Tx tx, long id) {
        return one(tx, "where id = :value", id);
    }

    /** Those that are not struck out, by number. */
    public List<Asset> all(Tx tx, List<Long> ids) {
        return tx.query(CardColumnsDao.SELECT
                        + "where id in (select value from json_each(:ids)) and voided_at = '' order by number, id")
                .bind("ids", ids.toString())
                .map(CARD)
                .list();
    }

    public Optional<Asset> numbered(Tx tx, String number) {
        return one(tx, "where number = :value and voided_at = ''", number);
    }

    public Optional<Asset> stateNumbered(Tx tx, String number) {
        return one(tx, "where state_number = :value and state_number <> '' and voided_at = ''", number);
    }

    /** The card when {@code viewer} (0: sees all) may see it. */
    public Optional<Asset> visible(Tx tx, long id, long viewer) {
        return tx.query(CardColumnsDao.SELECT + "where id = :id and (:viewer = 0 or " + Scope.OWN + ")")
                .bind("id", id)
                .bind("viewer", viewer)
                .map(CARD)
                .findOne();
    }

    /** The live cards that bear one of these numbers, the school's or the state's. */
    public List<Asset> among(Tx tx, Collection<String> numbers, Collection<String> stateNumbers) {
        return tx.query(CardColumnsDao.SELECT + """
                        where voided_at = ''
                          and id in (select id from asset where voided_at = '' and number in (select value from json_each(:numbers))
                                     union
                                     select id from asset where voided_at = '' and state_number <> ''
                                        and state_number in (select value from json_each(:stateNumbers)))
                        order by id""")
                .bind("numbers", Json.list(numbers))
                .bind("stateNumbers", Json.list(stateNumbers))
                .map(CARD)
                .list();
    }

    /** A live card by its numbers, the school's and the state's. */
    public record Numbered(String number, String stateNumber, String name, String place) {}

    /** All live cards, or those alone that the state's ledger should carry. */
    public List<Numbered> numbers(Tx tx, boolean ofTheState) {
        return tx.query("select number, state_number, name, place from asset where voided_at = '' and book "
                        + (ofTheState ? "= 'FIXED'" : "<> ''") + " order by state_number, number")
                .map(ConstructorMapper.of(Numbered.class))
                .list();
    }

    /** Live cards of one of these names that are not disposed of, in the order of their numbers: a room's list is allotted to them. */
    public List<Asset> named(Tx tx, Collection<String> names) {
        return tx.query(
                        CardColumnsDao.SELECT
                                + "where voided_at = '' and state <> 'DISPOSED' and name in (select value from json_each(:names)) order by number, id")
                .bind("names", Json.list(names))
                .map(CARD)
                .list();
    }

    /** A card about to be stored: its id and number are settled, {@code words} follow from the draft. */
    record Fresh(long id, String number, AssetDraft draft, Words words) {}

    long nextId(Tx tx) {
        return tx.query("select coalesce(max(id), 0) + 1 from asset")
                .mapTo(Long.class)
                .one();
    }

    void insert(Tx tx, List<Fresh> cards, long importId) {
        String now = clock.instant().toString();
        PreparedBatch batch = tx.batch(INSERT);
        for (Fresh card : cards) {
            bound(batch, card.draft(), card.number(), card.words())
                    .bind("id", card.id())
                    .bind("importId", importId)
                    .bind("createdAt", now)
                    .bind("placed", card.draft().placed());
            batch.add();
            if (batch.size() == BATCH) {
                batch.execute();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
        tx.update("update register set version = version + 1").execute();
    }

    /** Whether all cards still have their versions and none is struck out: asked before anything of them is touched. */
    boolean stand(Tx tx, List<Asset> cards) {
        return tx.query("""
                        select count(*)
                        from json_each(:cards) c
                        join asset a on a.id = c.value ->> 0 and a.version = c.value ->> 1
                        where a.voided_at = ''""")
                        .bind(
                                "cards",
                                cards.stream()
                                        .map(card -> List.of(card.id(), (long) card.version()))
                                        .toList()
                                        .toString())
                        .mapTo(Integer.class)
                        .one()
                == cards.size();
    }

    void update(Tx tx, List<Fresh> cards) {
        PreparedBatch batch = tx.batch(UPDATE);
        cards.forEach(card -> bound(batch, card.draft(), card.number(), card.words())
                .bind("id", card.id())
                .add());
        batch.execute();
    }

    /** The cards say their places and keepers in these words; they did not change themselves. */
    void reword(Tx tx, List<Fresh> cards) {
        PreparedBatch batch = tx.batch("""
                        update asset
                        set place = :place, place_key = :placeKey, keeper = :keeper, keeper_key = :keeperKey
                        where id = :id""");
        cards.forEach(
                card -> batch.bindMethods(card.words()).bind("id", card.id()).add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    void rekeyDepartment(Tx tx, long departmentId) {
        tx.update("update asset set department_key = " + DEPARTMENT_KEY
                        + " where department_id = :departmentId and voided_at = ''")
                .bind("departmentId", departmentId)
                .execute();
    }

    void voidAll(Tx tx, List<Long> ids, String reason) {
        tx.update("""
                        update asset
                        set voided_at = :now, void_reason = :reason, version = version + 1
                        where id in (select value from json_each(:ids))""")
                .bind("now", clock.instant().toString())
                .bind("reason", reason)
                .bind("ids", ids.toString())
                .execute();
    }

    private static Optional<Asset> one(Tx tx, String where, Object value) {
        return tx.query(CardColumnsDao.SELECT + where)
                .bind("value", value)
                .map(CARD)
                .findOne();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, AssetDraft draft, String number, Words words) {
        return statement
                .bindMethods(draft.what())
                .bindMethods(draft.worth())
                .bindMethods(draft.source())
                .bindMethods(draft.use())
                .bindMethods(words)
                .bind("number", number)
                .bind("stateNumber", draft.stateNumber())
                .bind("book", draft.book());
    }

    /** {@code price_fen} → {@code :priceFen}. */
    private static String parameter(String column) {
        StringBuilder name = new StringBuilder(":");
        for (String part : column.split("_", -1)) {
            name.append(name.length() == 1 ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }
}
