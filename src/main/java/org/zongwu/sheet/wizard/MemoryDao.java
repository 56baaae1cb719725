package org.zongwu.sheet.wizard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zongwu.db.Tx;

/** What is remembered of earlier files for the next one of a kind: headings, answers, and how the last state file was laid out. */
public final class MemoryDao {
    private record Said(String said, String means) {}

    /** The headings of the last file that sets them for exports, in its order; none before such a file came. */
    public List<Laid> layout(Tx tx, String kind) {
        return new TreeMap<>(all(tx, kind, "head"))
                .values().stream().map(Laid::read).toList();
    }

    /** Whether such a file came. */
    public boolean laid(Tx tx, String kind) {
        return tx.query("select exists (select 1 from import_memory where kind = :kind and topic = 'head')")
                .bind("kind", kind)
                .mapTo(Boolean.class)
                .one();
    }

    Map<String, String> all(Tx tx, String kind, String topic) {
        Map<String, String> all = new HashMap<>();
        tx.query("select said, means from import_memory where kind = :kind and topic = :topic")
                .bind("kind", kind)
                .bind("topic", topic)
                .map(ConstructorMapper.of(Said.class))
                .forEach(said -> all.put(said.said(), said.means()));
        return all;
    }

    void add(Tx tx, String kind, String topic, Map<String, String> decisions) {
        PreparedBatch batch = tx.batch("""
                insert into import_memory (kind, topic, said, means) values (:kind, :topic, :said, :means)
                on conflict (kind, topic, said) do update set means = excluded.means""");
        decisions.forEach((said, means) -> batch.bind("kind", kind)
                .bind("topic", topic)
                .bind("said", said)
                .bind("means", means)
                .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    void replace(Tx tx, String kind, String topic, Map<String, String> decisions) {
        tx.update("delete from import_memory where kind = :kind and topic = :topic")
                .bind("kind", kind)
                .bind("topic", topic)
                .execute();
        add(tx, kind, topic, decisions);
    }
}
