package org.zongwu.school.classes;

import java.util.List;
import java.util.Optional;
import org.zongwu.access.User;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Tx;
import org.zongwu.school.Renamed;

/** The changing of a class, whole: the class, its row in the trail, the words that others keep of it. */
public final class Classes {
    private final ClassEditDao edits = new ClassEditDao();
    private final TrailDao trail;
    private final List<Renamed> renamed;

    public Classes(TrailDao trail, List<Renamed> renamed) {
        this.trail = trail;
        this.renamed = List.copyOf(renamed);
    }

    public Optional<ClassCard> card(Tx tx, long id) {
        return edits.card(tx, id);
    }

    /** Answers whether the class still had the version of {@code before}. */
    public boolean change(Tx tx, User who, ClassCard before, ClassDraft draft) {
        if (!edits.change(tx, before.id(), before.version(), draft)) {
            return false;
        }
        ClassCard now = edits.card(tx, before.id()).orElseThrow();
        Entry entry = Entry.of("school.class.edit", "class", now.id(), now.name())
                .changed("name", before.name(), now.name())
                .changed("room", before.room(), now.room())
                .changed("teacher", before.formTeacher(), now.formTeacher())
                .changed("pupils", before.pupils(), now.pupils())
                .changed("boys", before.boys(), now.boys())
                .changed("boarders", before.boarders(), now.boarders());
        if (!entry.changes().isEmpty()) {
            trail.add(tx, who, entry);
        }
        if (!before.name().equals(now.name())) {
            renamed.forEach(one -> one.schoolClass(tx, now.id()));
        }
        return true;
    }
}
