package org.zongwu.paperwork;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.zongwu.db.KeptFiles;
import org.zongwu.db.Tx;
import org.zongwu.db.Verify;
import org.zongwu.paperwork.Attachment.Owner;

/** The rows of attachments. One that was removed keeps its row and loses its file. */
public final class AttachmentDao {
    private static final String SELECT = """
            select a.id, a.kind, a.name, a.caption, a.sha256, a.media_type, a.bytes, p.name as added_by, a.added_at
            from attachment a
            join person p on p.id = a.added_by
            where a.object_kind = :kind and a.object_id = :object and a.removed_at = ''
            """;

    private final Clock clock;

    public AttachmentDao(Clock clock) {
        this.clock = clock;
    }

    /** What an object has, in the order in which it came. */
    public List<Attachment> of(Tx tx, Owner owner) {
        return tx.query(SELECT + "order by a.id")
                .bind("kind", owner.kind())
                .bind("object", owner.id())
                .map(ConstructorMapper.of(Attachment.class))
                .list();
    }

    /** One of an object's attachments; another object's is not there. */
    public Optional<Attachment> of(Tx tx, Owner owner, long id) {
        return tx.query(SELECT + "and a.id = :id")
                .bind("kind", owner.kind())
                .bind("object", owner.id())
                .bind("id", id)
                .map(ConstructorMapper.of(Attachment.class))
                .findOne();
    }

    public void add(Tx tx, Owner owner, AttachmentDraft draft, long person) {
        tx.update("""
                        insert into attachment (object_kind, object_id, kind, name, caption, sha256, media_type, bytes,
                                                added_by, added_at)
                        values (:object, :id, :kind, :name, :caption, :sha, :type, :bytes, :person, :at)""")
                .bind("object", owner.kind())
                .bind("id", owner.id())
                .bind("kind", draft.type().picture() ? Attachment.PICTURE : "FILE")
                .bind("name", draft.name())
                .bind("caption", draft.caption())
                .bind("sha", draft.file().sha256())
                .bind("type", draft.type().mediaType())
                .bind("bytes", draft.file().bytes())
                .bind("person", person)
                .bind("at", clock.instant().toString())
                .execute();
    }

    public void remove(Tx tx, long id) {
        tx.update("update attachment set removed_at = :at where id = :id and removed_at = ''")
                .bind("at", clock.instant().toString())
                .bind("id", id)
                .execute();
    }

    /** The hashes of all files that attachments name. */
    public Set<String> files(Tx tx) {
        return tx.query("select distinct sha256 from attachment where removed_at = ''")
                .mapTo(String.class)
                .set();
    }

    /** Every attachment has its file, and the file is the one that was kept. */
    public static Verify.Check check(KeptFiles files) {
        return new Verify.Check("attachments.files", tx -> wrongFile(tx, files));
    }

    private static Optional<String> wrongFile(Tx tx, KeptFiles files) {
        try (var hashes = tx.query("""
                        select sha256
                        from attachment
                        where removed_at = ''
                        group by sha256
                        order by min(id)""").mapTo(String.class).stream()) {
            return hashes.filter(sha -> !files.whole(sha))
                    .findFirst()
                    .map(sha ->
                            tx.query("""
                                    select object_kind || ' ' || object_id || ' attachment ' || id || ' ' || name
                                    from attachment
                                    where sha256 = :sha and removed_at = ''
                                    order by id
                                    limit 1""").bind("sha", sha).mapTo(String.class).first());
        }
    }
}
