package org.zongwu.asset.list;

import java.util.List;
import java.util.stream.Collectors;
import org.zongwu.db.Tx;

/** The columns that each person has asked to be remembered. */
final class ColumnDao {

    List<String> of(Tx tx, long person) {
        return tx.query("select columns from asset_columns where person_id = :person")
                .bind("person", person)
                .mapTo(String.class)
                .findOne()
                .map(text -> List.of(text.split(",", -1)))
                .orElse(List.of());
    }

    void put(Tx tx, long person, List<Column> columns) {
        tx.update("""
                        insert into asset_columns (person_id, columns) values (:person, :columns)
                        on conflict (person_id) do update set columns = excluded.columns""")
                .bind("person", person)
                .bind("columns", columns.stream().map(Column::key).collect(Collectors.joining(",")))
                .execute();
    }
}
