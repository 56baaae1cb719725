package org.zongwu.asset;

import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Update;
import org.zongwu.db.Tx;

/** Cards as stored: make, change, void, load. Places, history and search index are kept with them by {@link Cards}. */
public final class AssetDao {
    private static final String SELECT = """
            select id, version, number, state_number, book,
                   name, coalesce(category_id, 0) as category_id, old_category, brand, model, serial, unit, quantity, bulk,
                   price_fen, cost_fen, value_kind, fiscal_fen, life_months, depreciated_fen, depreciated_month,
                   acquired_how, acquired_on, booked_on, in_use_on, funding, procurement, contract_no, invoice_no,
                   voucher_no, supplier, maker, warranty_until,
                   state, coalesce(department_id, 0) as department_id, purpose, note,
                   net_fen, place, keeper, void_reason, voided_at, created_at
            from asset
            """;

    private static final String VALUES = """
            state_number = :stateNumber, book = :book,
            name = :name, name_key = :nameKey, category_id = nullif(:categoryId, 0), category_key = :categoryKey,
            old_category = :oldCategory, brand = :brand, model = :model, serial = :serial, unit = :unit,
            quantity = :quantity, bulk = :bulk,
            price_fen = :priceFen, cost_fen = :costFen, value_kind = :valueKind, fiscal_fen = :fiscalFen,
            life_months = :lifeMonths, depreciated_fen = :depreciatedFen, depreciated_month = :depreciatedMonth,
            acquired_how = :acquiredHow, acquired_on = :acquiredOn, booked_on = :bookedOn, in_use_on = :inUseOn,
            funding = :funding, procurement = :procurement, contract_no = :contractNo, invoice_no = :invoiceNo,
            voucher_no = :voucherNo, supplier = :supplier, maker = :maker, warranty_until = :warrantyUntil,
            state = :state, department_id = nullif(:departmentId, 0), purpose = :purpose, note = :note,
            place = :place, place_key = :placeKey, keeper = :keeper, keeper_key = :keeperKey
            """;

    private final Clock clock;

    public AssetDao(Clock clock) {
        this.clock = clock;
    }

    public Optional<Asset> of(Tx tx, long id) {
        return one(tx, "where id = :value", id);
    }

    public Optional<Asset> numbered(Tx tx, String number) {
        return one(tx, "where number = :value and voided_at = ''", number);
    }

    public Optional<Asset> stateNumbered(Tx tx, String number) {
        return one(tx, "where state_number = :value and voided_at = ''", number);
    }

    /** The card when {@code viewer} (0: sees all) may see it. */
    public Optional<Asset> visible(Tx tx, long id, long viewer) {
        return tx.query(SELECT + "where id = :id and (:viewer = 0 or " + AssetFilter.OWN + ")")
                .bind("id", id)
                .bind("viewer", viewer)
                .map(ConstructorMapper.of(Asset.class))
                .findOne();
    }

    /** {@code words} are the texts and sort keys that follow from the draft's places and names. */
    public long insert(Tx tx, AssetDraft draft, String number, Words words, long importId) {
        tx.update("""
                        insert into asset (number, name, name_key, book, quantity, cost_fen, import_id, created_at)
                        values (:number, :name, '', :book, :quantity, :cost, nullif(:importId, 0), :now)""")
                .bind("number", number)
                .bind("name", draft.what().name())
                .bind("book", draft.book())
                .bind("quantity", draft.what().quantity())
                .bind("cost", draft.worth().costFen())
                .bind("importId", importId)
                .bind("now", clock.instant().toString())
                .execute();
        long id = tx.lastId();
        bound(tx.update("update asset set " + VALUES + "where id = :id"), draft, words)
                .bind("id", id)
                .execute();
        return id;
    }

    /** Answers whether the card still had that version; if not, somebody else was quicker and nothing changed. */
    public boolean update(Tx tx, long id, int version, AssetDraft draft, String number, Words words) {
        return bound(
                                tx.update("update asset set number = :number, version = version + 1, " + VALUES
                                        + "where id = :id and version = :version and voided_at = ''"),
                                draft,
                                words)
                        .bind("number", number)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1;
    }

    public boolean voidCard(Tx tx, long id, int version, String reason) {
        return tx.update("""
                        update asset
                        set voided_at = :now, void_reason = :reason, version = version + 1
                        where id = :id and version = :version and voided_at = ''""")
                        .bind("now", clock.instant().toString())
                        .bind("reason", reason)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1;
    }

    private static Optional<Asset> one(Tx tx, String where, Object value) {
        return tx.query(SELECT + where)
                .bind("value", value)
                .map(ConstructorMapper.of(Asset.class))
                .findOne();
    }

    private static Update bound(Update update, AssetDraft draft, Words words) {
        return update.bindMethods(draft.what())
                .bindMethods(draft.worth())
                .bindMethods(draft.source())
                .bindMethods(draft.use())
                .bindMethods(words)
                .bind("stateNumber", draft.stateNumber())
                .bind("book", draft.book());
    }
}
