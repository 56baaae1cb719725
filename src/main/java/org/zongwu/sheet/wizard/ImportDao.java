package org.zongwu.sheet.wizard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zongwu.db.Json;
import org.zongwu.db.Tx;
import org.zongwu.web.Pager;

/** Imports, what was decided about them, and what they did. */
public final class ImportDao {
    private static final String SELECT = """
            select i.id, i.kind, i.file_name, i.sha256, i.bytes, i.state, i.by_person, p.name as by, i.at, i.done_at,
                   i.fresh_rows, i.changed_rows, i.wrong_rows, i.wrong_sha256, i.version
            from import i
            join person p on p.id = i.by_person
            """;
    private static final int BATCH = 500;

    /** What an import did to one object; {@code act} is NEW or CHANGED, {@code before} a snapshot to put back. */
    public record Row(String row, String objectKind, long objectId, String act, String before, int afterVersion) {}

    /** The {@code row} of what an import made besides, so that its rows find it: a room, a department, somebody who keeps things. */
    public static final String MADE = "MADE";

    public static Row made(String kind, long id) {
        return new Row(MADE, kind, id, "NEW", "", 1);
    }

    public record Counts(long fresh, long changed) {}

    record Made(String kind, long number) {}

    private record Said(String topic, String said, String means) {}

    Optional<Import> of(Tx tx, long id) {
        return tx.query(SELECT + "where i.id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Import.class))
                .findOne();
    }

    long count(Tx tx, List<String> kinds) {
        return tx.query("select count(*) from import where kind in (select value from json_each(:kinds))")
                .bind("kinds", Json.list(kinds))
                .mapTo(Long.class)
                .one();
    }

    /** The newest first. */
    List<Import> page(Tx tx, List<String> kinds, Pager pager) {
        return some(tx, kinds, pager.size(), (pager.page() - 1L) * pager.size());
    }

    List<Import> all(Tx tx, List<String> kinds) {
        return some(tx, kinds, -1, 0);
    }

    /** A negative number is no limit. */
    private static List<Import> some(Tx tx, List<String> kinds, int most, long offset) {
        return tx.query(SELECT + """
                        where i.kind in (select value from json_each(:kinds))
                        order by i.id desc
                        limit :most offset :offset""")
                .bind("kinds", Json.list(kinds))
                .bind("most", most)
                .bind("offset", offset)
                .map(ConstructorMapper.of(Import.class))
                .list();
    }

    /** An earlier import of exactly this file that was booked. */
    Optional<Import> same(Tx tx, Import one) {
        return tx.query(
                        SELECT
                                + "where i.kind = :kind and i.sha256 = :sha and i.state = 'DONE' and i.id <> :id order by i.id desc limit 1")
                .bind("kind", one.kind())
                .bind("sha", one.sha256())
                .bind("id", one.id())
                .map(ConstructorMapper.of(Import.class))
                .findOne();
    }

    long add(Tx tx, String kind, String fileName, String sha256, long bytes, long person, String at) {
        tx.update("""
                        insert into import (kind, file_name, sha256, bytes, state, by_person, at)
                        values (:kind, :name, :sha, :bytes, 'OPEN', :person, :at)""")
                .bind("kind", kind)
                .bind("name", fileName)
                .bind("sha", sha256)
                .bind("bytes", bytes)
                .bind("person", person)
                .bind("at", at)
                .execute();
        return tx.lastId();
    }

    /** Answers whether the import was in the state {@code from}. */
    boolean move(Tx tx, long id, String from, String to, String at) {
        return tx.update("""
                        update import
                        set state = :to, version = version + 1,
                            done_at = case when :to = 'DONE' then :at else done_at end,
                            undone_at = case when :to = 'UNDONE' then :at else undone_at end
                        where id = :id and state = :from""")
                        .bind("to", to)
                        .bind("at", at)
                        .bind("id", id)
                        .bind("from", from)
                        .execute()
                == 1;
    }

    /** How many rows were booked; what was wrong and left out stands in the kept file of that hash. */
    void booked(Tx tx, long id, DryRun run, String wrongSha256) {
        tx.update("""
                        update import
                        set fresh_rows = :fresh, changed_rows = :changed, wrong_rows = :wrong, wrong_sha256 = :sha
                        where id = :id""")
                .bind("fresh", run.fresh().size())
                .bind("changed", run.changed().size())
                .bind("wrong", run.wrong().size())
                .bind("sha", wrongSha256)
                .bind("id", id)
                .execute();
    }

    /** What an import made besides, by its kind. */
    List<Made> made(Tx tx, long importId) {
        return tx.query("""
                        select object_kind as kind, count(*) as number
                        from import_row
                        where import_id = :id and row = 'MADE'
                        group by object_kind""")
                .bind("id", importId)
                .map(ConstructorMapper.of(Made.class))
                .list();
    }

    Choices choices(Tx tx, long id) {
        Map<String, Map<String, String>> topics = new HashMap<>();
        tx.query("select topic, said, means from import_choice where import_id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Said.class))
                .forEach(said -> topics.computeIfAbsent(said.topic(), t -> new HashMap<>())
                        .put(said.said(), said.means()));
        return new Choices(
                keys(topics.get("sheetOff")),
                topics.getOrDefault("column", Map.of()),
                topics.getOrDefault("repair", Map.of()),
                topics.getOrDefault("answer", Map.of()),
                keys(topics.get("notMade")));
    }

    void choose(Tx tx, long id, String topic, Map<String, String> decisions) {
        PreparedBatch batch = tx.batch("""
                insert into import_choice (import_id, topic, said, means) values (:id, :topic, :said, :means)
                on conflict (import_id, topic, said) do update set means = excluded.means""");
        decisions.forEach((said, means) -> batch.bind("id", id)
                .bind("topic", topic)
                .bind("said", said)
                .bind("means", means)
                .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    void forget(Tx tx, long id, String topic) {
        tx.update("delete from import_choice where import_id = :id and topic = :topic")
                .bind("id", id)
                .bind("topic", topic)
                .execute();
    }

    public void addRows(Tx tx, long importId, List<Row> rows) {
        PreparedBatch batch = tx.batch("""
                insert into import_row (import_id, row, object_kind, object_id, act, before, after_version)
                values (:id, :row, :objectKind, :objectId, :act, :before, :afterVersion)""");
        for (Row row : rows) {
            batch.bindMethods(row).bind("id", importId).add();
            if (batch.size() == BATCH) {
                batch.execute();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    public List<Row> rows(Tx tx, long importId) {
        return tx.query("""
                        select row, object_kind, object_id, act, before, after_version
                        from import_row
                        where import_id = :id and row <> 'MADE'
                        order by object_id desc""")
                .bind("id", importId)
                .map(ConstructorMapper.of(Row.class))
                .list();
    }

    /** How many things an import made, and how many it changed. */
    public Counts counts(Tx tx, long importId) {
        return tx.query("""
                        select coalesce(sum(act = 'NEW'), 0) as fresh, coalesce(sum(act = 'CHANGED'), 0) as changed
                        from import_row
                        where import_id = :id and row <> 'MADE'""")
                .bind("id", importId)
                .map(ConstructorMapper.of(Counts.class))
                .one();
    }

    /** The hashes of all files that are kept for an import; of one that was dropped nothing is looked at again. */
    public Set<String> files(Tx tx) {
        return tx.query("""
                        select sha256 from import where state <> 'DROPPED'
                        union
                        select wrong_sha256 from import where wrong_sha256 <> ''""").mapTo(String.class).set();
    }

    private static Set<String> keys(Map<String, String> topic) {
        return topic == null ? Set.of() : new HashSet<>(topic.keySet());
    }
}
