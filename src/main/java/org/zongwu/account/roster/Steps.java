package org.zongwu.account.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zongwu.access.Role;
import org.zongwu.school.PersonCard;
import org.zongwu.school.PersonDraft;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.web.Message;

/** What a row changes of somebody there is, field by field. */
final class Steps {
    private Steps() {}

    static List<DryRun.Step> of(Member row, PersonCard card, boolean opens, Set<Role> given) {
        PersonDraft now = row.onto(card, 0);
        String department = row.department().isEmpty() ? card.department() : row.department();
        List<DryRun.Step> steps = new ArrayList<>();
        step(steps, "staffNo", card.staffNo(), now.staffNo());
        step(steps, "reading", now.pinyin().equals(card.pinyin()) ? now.reading() : card.reading(), now.reading());
        step(steps, "department", card.department(), department);
        step(steps, "post", card.post(), now.post());
        step(steps, "phone", card.phone(), now.phone());
        step(steps, "extension", card.extension(), now.extension());
        step(steps, "joinedOn", card.joinedOn(), now.joinedOn());
        step(steps, "note", card.note(), now.note());
        if (opens) {
            step(steps, "account", "", row.account().isEmpty() ? now.staffNo() : row.account());
        }
        step(steps, "role", "", row.named(given));
        return steps;
    }

    private static void step(List<DryRun.Step> steps, String field, String from, String to) {
        if (!from.equals(to)) {
            steps.add(new DryRun.Step(Message.of("people.field." + field), from, to));
        }
    }
}
