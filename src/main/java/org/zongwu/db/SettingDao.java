package org.zongwu.db;

import java.util.Map;
import java.util.stream.Collectors;

/** The school's settings, name by name. A name that was never set reads as the given default. */
public final class SettingDao {

    public String get(Tx tx, String name, String otherwise) {
        return tx.query("select value from setting where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne()
                .orElse(otherwise);
    }

    public void put(Tx tx, String name, String value) {
        tx.update("""
                        insert into setting (name, value) values (:name, :value)
                        on conflict (name) do update set value = excluded.value""").bind("name", name).bind("value", value).execute();
    }

    public Map<String, String> all(Tx tx) {
        return tx
                .query("select name, value from setting order by name")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
