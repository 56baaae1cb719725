package org.zongwu.account.roster;

import org.zongwu.audit.Entry;
import org.zongwu.school.PersonCard;

/** What an act changed of a person, for the trail. */
public final class Trace {
    private Trace() {}

    public static Entry of(String act, PersonCard before, PersonCard now) {
        return Entry.of(act, "person", now.id(), now.staffNo() + " " + now.name())
                .changed("name", before.name(), now.name())
                .changed("reading", before.reading(), now.reading())
                .changed("staffNo", before.staffNo(), now.staffNo())
                .changed("department", before.department(), now.department())
                .changed("post", before.post(), now.post())
                .changed("phone", before.phone(), now.phone())
                .changed("extension", before.extension(), now.extension())
                .changed("joinedOn", before.joinedOn(), now.joinedOn())
                .changed("leftOn", before.leftOn(), now.leftOn())
                .changed("note", before.note(), now.note());
    }
}
