package org.zongwu.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zongwu.access.User;
import org.zongwu.db.Tx;
import org.zongwu.db.Verify;

/** Appends to the trail and reads it back. */
public final class TrailDao {
    private static final String COLUMNS =
            "seq, at, person_id, person, act, object_kind, object_id, object, detail, detail_digest, hash";
    private static final int BATCH = 500;

    private final Clock clock;

    public TrailDao(Clock clock) {
        this.clock = clock;
    }

    /** The newest row. As no number is left out, {@code seq} counts the rows too; 0 and empty before the first. */
    public record Head(long seq, String hash) {}

    public void add(Tx tx, User who, Entry entry) {
        addAll(tx, who, List.of(entry));
    }

    /** One row an entry, in order: an import's thousands cost one statement a few hundred. */
    public void addAll(Tx tx, User who, List<Entry> entries) {
        Head head = head(tx);
        String at = clock.instant().toString();
        PreparedBatch batch = batch(tx);
        for (Entry entry : entries) {
            Line line = next(head, at, who, entry);
            batch.bindMethods(line).add();
            head = new Head(line.seq(), line.hash());
            if (batch.size() == BATCH) {
                batch.execute();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    public List<Line> of(Tx tx, String kind, long id) {
        return tx.query("select " + COLUMNS + """
                         from audit
                        where object_kind = :kind and object_id = :id
                        order by seq desc
                        limit 200""")
                .bind("kind", kind)
                .bind("id", id)
                .map(ConstructorMapper.of(Line.class))
                .list();
    }

    /** The newest rows first. */
    public List<Line> page(Tx tx, TrailFilter filter, int limit, long offset) {
        Map<String, Object> values = new HashMap<>();
        return tx.query("select " + COLUMNS + " from audit where " + filter.where(values) + """
                         order by seq desc
                        limit :limit offset :offset""")
                .bindMap(values)
                .bind("limit", limit)
                .bind("offset", offset)
                .map(ConstructorMapper.of(Line.class))
                .list();
    }

    /** All of them, one by one, the newest first: a trail of years is never held at once. */
    public void each(Tx tx, TrailFilter filter, Consumer<Line> row) {
        Map<String, Object> values = new HashMap<>();
        try (var rows = tx.query(
                        "select " + COLUMNS + " from audit where " + filter.where(values) + " order by seq desc")
                .bindMap(values)
                .map(ConstructorMapper.of(Line.class))
                .iterator()) {
            rows.forEachRemaining(row);
        }
    }

    public long count(Tx tx, TrailFilter filter) {
        if (filter.equals(TrailFilter.ALL)) {
            return head(tx).seq();
        }
        if (filter.allWork()) {
            return head(tx).seq() - signIns(tx);
        }
        Map<String, Object> values = new HashMap<>();
        return tx.query("select count(*) from audit where " + filter.where(values))
                .bindMap(values)
                .mapTo(Long.class)
                .one();
    }

    /** Asked for by what they are about, which has an index. */
    private static long signIns(Tx tx) {
        return tx.query("select count(*) from audit where object_kind = :kind and act = :act")
                .bind("kind", TrailFilter.SIGN_IN_KIND)
                .bind("act", TrailFilter.SIGN_IN_NAME)
                .mapTo(Long.class)
                .one();
    }

    public static Head head(Tx tx) {
        return tx.query("select seq, hash from audit order by seq desc limit 1")
                .map(ConstructorMapper.of(Head.class))
                .findOne()
                .orElse(new Head(0, ""));
    }

    /** What kinds of objects there are rows of; each is one step in the index, however long the trail is. */
    List<String> kinds(Tx tx) {
        return tx.query("""
                        with recursive kind (name) as (
                            select min(object_kind) from audit
                            union all
                            select (select min(object_kind) from audit where object_kind > kind.name)
                            from kind
                            where kind.name is not null)
                        select name from kind where name is not null order by name""").mapTo(String.class).list();
    }

    /** The check of {@code verify}: every row's hash follows from the one before and from its own words. */
    public Verify.Check check() {
        return new Verify.Check("audit.chain", TrailDao::firstBroken);
    }

    private static Optional<String> firstBroken(Tx tx) {
        String before = "";
        long expected = 1;
        try (var rows = tx.query("select " + COLUMNS + " from audit order by seq")
                .map(ConstructorMapper.of(Line.class))
                .iterator()) {
            for (Iterator<Line> each = rows; each.hasNext(); expected++) {
                Line line = each.next();
                boolean blanked = line.detail().isEmpty();
                if (line.seq() != expected
                        || !line.hash().equals(hash(before, line))
                        || (!blanked && !line.detailDigest().equals(sha256(line.detail())))) {
                    return Optional.of("audit " + line.seq());
                }
                before = line.hash();
            }
        }
        return Optional.empty();
    }

    private static PreparedBatch batch(Tx tx) {
        return tx.batch("insert into audit (" + COLUMNS + """
                ) values (:seq, :at, :personId, :person, :act, :objectKind, :objectId, :object, :detail,
                          :detailDigest, :hash)""");
    }

    private static Line next(Head head, String at, User who, Entry entry) {
        String detail = Detail.write(entry.changes());
        Line bare = new Line(
                head.seq() + 1,
                at,
                who.id(),
                who.name(),
                entry.act(),
                entry.kind(),
                entry.id(),
                entry.object(),
                detail,
                sha256(detail),
                "");
        return new Line(
                bare.seq(),
                at,
                bare.personId(),
                bare.person(),
                bare.act(),
                bare.objectKind(),
                bare.objectId(),
                bare.object(),
                detail,
                bare.detailDigest(),
                hash(head.hash(), bare));
    }

    private static String hash(String before, Line line) {
        return sha256(String.join(
                "\u001f",
                before,
                Long.toString(line.seq()),
                line.at(),
                Long.toString(line.personId()),
                line.person(),
                line.act(),
                line.objectKind(),
                Long.toString(line.objectId()),
                line.object(),
                line.detailDigest()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
