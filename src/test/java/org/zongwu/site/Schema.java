package org.zongwu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.zongwu.support.TestDatabase;

/** Reads the schema of a database back and holds it against the rules. */
final class Schema {
    private static final Pattern OTHER_RAISE = Pattern.compile("raise\\s*\\(\\s*(rollback|fail|ignore)");
    /** Columns that end in _id and refer to no table, each with its reason. */
    private static final Map<String, String> REFER_TO_NO_TABLE = Map.of(
            "audit.person_id", "the trail outlives whom it names",
            "audit.object_id", "to any kind of object",
            "attachment.object_id", "to any kind of object",
            "import_row.object_id", "to any kind of object",
            "asset.import_id", "stands in an earlier file than the imports; checked when an import is taken back");

    private record Table(String name, boolean strict, String sql) {}

    private record Column(String name, String type, boolean needed, boolean key) {}

    private Schema() {}

    /** Tables, indexes, triggers as they were written, by kind and name; the search index's own tables left out. */
    static String text(TestDatabase school) {
        List<String> written =
                school.read(tx -> tx.query("""
                                select sql || ';' || char(10)
                                from sqlite_schema
                                where sql is not null and name not like 'sqlite_%' and name not like 'asset_search_%'
                                order by case type when 'table' then 1 when 'index' then 2 else 3 end, name""").mapTo(String.class).list());
        return String.join("\n", written);
    }

    static List<String> faults(TestDatabase school) {
        List<String> faults = new ArrayList<>();
        for (Table table : tables(school)) {
            if (!table.strict()) {
                faults.add(table.name() + " is not strict");
            }
            if (table.sql().contains("deferrable")) {
                faults.add(table.name() + " is deferrable");
            }
            columns(school, table, faults);
        }
        triggers(school, faults);
        return faults;
    }

    private static void columns(TestDatabase school, Table table, List<String> faults) {
        List<String> references = school.read(tx -> tx.query("select \"from\" from pragma_foreign_key_list(:table)")
                .bind("table", table.name())
                .mapTo(String.class)
                .list());
        for (Column column : columns(school, table.name())) {
            String name = table.name() + "." + column.name();
            if (column.name().endsWith("_id")
                    && !references.contains(column.name())
                    && !REFER_TO_NO_TABLE.containsKey(name)) {
                faults.add(name + " refers to nothing");
            }
            boolean choice = table.sql().contains("check (" + column.name() + " in (");
            if (choice && !column.needed() && !column.key()) {
                faults.add(name + " may be null past its check");
            }
            if (column.name().endsWith("_fen") && !column.type().equals("INTEGER")) {
                faults.add(name + " is not an integer");
            }
        }
    }

    private static void triggers(TestDatabase school, List<String> faults) {
        school
                .read(tx -> tx.query("select name, sql from sqlite_schema where type = 'trigger' order by name")
                        .map((row, context) -> Map.entry(row.getString(1), plain(row.getString(2))))
                        .list())
                .stream()
                .filter(trigger -> OTHER_RAISE.matcher(trigger.getValue()).find())
                .forEach(trigger -> faults.add(trigger.getKey() + " raises otherwise than by abort"));
    }

    private static List<Table> tables(TestDatabase school) {
        return school.read(tx -> tx.query("""
                        select t.name, t.strict, s.sql
                        from pragma_table_list t
                        join sqlite_schema s on s.name = t.name
                        where t.type = 'table' and t.name not like 'sqlite_%'
                        order by t.name""")
                .map((row, context) -> new Table(row.getString(1), row.getBoolean(2), plain(row.getString(3))))
                .list());
    }

    private static List<Column> columns(TestDatabase school, String table) {
        return school.read(tx -> tx.query("select name, type, \"notnull\", pk from pragma_table_info(:table)")
                .bind("table", table)
                .map((row, context) ->
                        new Column(row.getString(1), row.getString(2), row.getBoolean(3), row.getInt(4) > 0))
                .list());
    }

    private static String plain(String sql) {
        return sql.toLowerCase(Locale.ROOT).replaceAll("--[^\n]*", " ").replaceAll("\\s+", " ");
    }
}
