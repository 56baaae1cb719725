package org.zongwu.asset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** The columns of a card in the order of its records, read one after another: by name and reflection a card costs ten times that. */
final class CardColumnsDao implements RowMapper<Asset> {
    static final String SELECT = """
            select id, version, number, state_number, book,
                   name, coalesce(category_id, 0), old_category, brand, model, serial, unit, quantity, bulk,
                   price_fen, cost_fen, value_kind, fiscal_fen, life_months, depreciated_fen, depreciated_month,
                   acquired_how, acquired_on, booked_on, in_use_on, funding, procurement, contract_no, invoice_no,
                   voucher_no, supplier, maker, warranty_until,
                   state, coalesce(department_id, 0), purpose, note,
                   net_fen, place, keeper, void_reason, voided_at, created_at
            from asset
            """;

    @Override
    public Asset map(ResultSet row, StatementContext context) throws SQLException {
        Next in = new Next(row);
        return new Asset(
                in.number(),
                in.whole(),
                in.text(),
                in.text(),
                Book.valueOf(in.text()),
                what(in),
                worth(in),
                source(in),
                new Use(AssetState.valueOf(in.text()), in.number(), in.text(), in.text()),
                in.known(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text());
    }

    private static What what(Next in) throws SQLException {
        return new What(
                in.text(),
                in.number(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.whole(),
                in.whole() == 1);
    }

    private static Worth worth(Next in) throws SQLException {
        return new Worth(
                in.known(), in.number(), ValueKind.valueOf(in.text()), in.number(), in.whole(), in.number(), in.text());
    }

    private static Source source(Next in) throws SQLException {
        return new Source(
                in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text(),
                in.text(), in.text(), in.text());
    }

    /** Arguments are read from left to right, so each call takes the column after the one before. */
    private static final class Next {
        private final ResultSet row;
        private int column;

        Next(ResultSet row) {
            this.row = row;
        }

        String text() throws SQLException {
            return row.getString(++column);
        }

        long number() throws SQLException {
            return row.getLong(++column);
        }

        int whole() throws SQLException {
            return row.getInt(++column);
        }

        OptionalLong known() throws SQLException {
            long value = row.getLong(++column);
            return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
        }
    }
}
