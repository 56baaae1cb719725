package org.zongwu.account.roster;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zongwu.access.Role;
import org.zongwu.school.PersonCard;
import org.zongwu.school.PersonDraft;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Given;
import org.zongwu.web.Message;

/**
 * One row of a roster, understood. The department of {@code draft} is 0: it is still as written, in {@code department}, since
 * it may have to be made first. {@code roles} are named as the row names them. {@code faults} grow while the row is judged.
 */
record Member(
        Given given,
        PersonDraft draft,
        String department,
        String account,
        Map<Role, String> roles,
        List<DryRun.Fault> faults) {

    String name() {
        return draft.name();
    }

    String staffNo() {
        return draft.staffNo();
    }

    String key() {
        return given.sheet() + "|" + given.number();
    }

    void fault(String target, Message why) {
        faults.add(new DryRun.Fault(target, given.of(target), why));
    }

    /** A department that shall not be made is none. */
    Member without(Set<String> notMade) {
        return notMade.contains("department|" + department)
                ? new Member(given, draft, "", account, roles, faults)
                : this;
    }

    /** Those that somebody who holds {@code held} is given: a roster takes no role away. */
    Set<Role> given(Set<Role> held) {
        Set<Role> fresh = new LinkedHashSet<>(roles.keySet());
        fresh.removeAll(held);
        return fresh;
    }

    String named(Set<Role> some) {
        return some.stream().map(roles::get).collect(Collectors.joining("、"));
    }

    PersonDraft in(long departmentId) {
        return over(draft.name(), draft.leftOn(), departmentId, draft);
    }

    /** What the row says over what there is; an empty cell changes nothing. */
    PersonDraft onto(PersonCard card, long departmentId) {
        PersonDraft before = new PersonDraft(
                card.name(),
                card.reading(),
                card.staffNo(),
                card.departmentId(),
                card.post(),
                card.phone(),
                card.extension(),
                card.joinedOn(),
                card.leftOn(),
                card.note());
        return over(card.name(), card.leftOn(), departmentId == 0 ? card.departmentId() : departmentId, before);
    }

    /** Spreadsheets take the zeros off 0012: that is no other number. */
    static boolean sameNumber(String one, String other) {
        return one.equals(other)
                || (one.matches("\\d+") && other.matches("\\d+") && plain(one).equals(plain(other)));
    }

    private PersonDraft over(String name, String leftOn, long departmentId, PersonDraft before) {
        return new PersonDraft(
                name,
                or(draft.reading(), before.reading()),
                sameNumber(staffNo(), before.staffNo()) ? before.staffNo() : or(staffNo(), before.staffNo()),
                departmentId,
                or(draft.post(), before.post()),
                or(draft.phone(), before.phone()),
                or(draft.extension(), before.extension()),
                or(draft.joinedOn(), before.joinedOn()),
                leftOn,
                or(draft.note(), before.note()));
    }

    private static String plain(String number) {
        return number.replaceFirst("^0+(?=\\d)", "");
    }

    private static String or(String said, String before) {
        return said.isEmpty() ? before : said;
    }
}
