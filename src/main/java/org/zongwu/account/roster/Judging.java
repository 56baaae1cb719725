package org.zongwu.account.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zongwu.access.Role;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.PersonCard;
import org.zongwu.sheet.wizard.Choices;
import org.zongwu.sheet.wizard.Digest;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Facts;
import org.zongwu.web.Message;

/** One dry run on its way: what each row would do to the people as they stand in one snapshot. */
final class Judging {
    private final List<PersonCard> people;
    private final Signs signs;
    private final Choices choices;
    private final RoleNames names;
    private final Map<Long, Set<Role>> held;
    /** Department → whether it is closed. */
    private final Map<String, Boolean> departments;

    private final List<DryRun.Line> fresh = new ArrayList<>();
    private final List<DryRun.Change> changed = new ArrayList<>();
    private final List<DryRun.Wrong> wrong = new ArrayList<>();
    private final List<Plan.Arrival> arrivals = new ArrayList<>();
    private final List<Plan.Update> updates = new ArrayList<>();
    private final Map<String, Integer> lacking = new LinkedHashMap<>();
    private int same;
    private int without;

    Judging(
            List<PersonCard> people,
            Map<Long, String> accounts,
            List<DepartmentDao.Line> departments,
            Choices choices,
            RoleNames names,
            Map<Long, Set<Role>> held) {
        this.people = people;
        this.signs = new Signs(people, accounts);
        this.departments = departments.stream()
                .collect(Collectors.toMap(DepartmentDao.Line::name, DepartmentDao.Line::closed, (one, other) -> one));
        this.choices = choices;
        this.names = names;
        this.held = held;
    }

    DryRun judge(Facts facts) {
        MemberReader reader = new MemberReader(names);
        List<Member> rows = facts.rows().stream()
                .map(reader::read)
                .map(row -> lacks(row).without(choices.notMade()))
                .toList();
        Bearers bearers = new Bearers(people, rows, choices);
        rows.forEach(row -> judge(row, bearers));
        Questions asked = new Questions(choices);
        Plan plan = new Plan(arrivals, updates, wanted());
        return new DryRun(
                fresh,
                changed,
                same,
                wrong,
                facts.skipped(),
                0,
                0,
                asked.notes(arrivals),
                asked.questions(without, bearers.moved()),
                lacking.entrySet().stream()
                        .map(one -> new DryRun.Missing("department", one.getKey(), one.getValue()))
                        .toList(),
                Digest.of(fresh, changed, same, wrong, Questions.opens(choices), plan),
                plan);
    }

    private Member lacks(Member row) {
        String name = row.department();
        if (Boolean.TRUE.equals(departments.get(name))) {
            row.fault("department", Message.of("school.error.departmentClosed"));
        } else if (!name.isEmpty() && !departments.containsKey(name)) {
            lacking.merge(name, 1, Integer::sum);
        }
        return row;
    }

    private void judge(Member row, Bearers bearers) {
        Optional<PersonCard> person = bearers.of(row);
        boolean opens = Questions.opens(choices) && signs.of(person).isEmpty();
        if (row.faults().isEmpty()) {
            signs.check(row, person, opens);
        }
        if (!row.faults().isEmpty()) {
            wrong.add(new DryRun.Wrong(row.given().sheet(), row.given().number(), row.name(), row.faults()));
            return;
        }
        signs.add(row, person, opens);
        without += signs.of(person).isEmpty() ? 1 : 0;
        person.ifPresentOrElse(known -> change(row, known, opens), () -> add(row, opens));
    }

    private void add(Member row, boolean opens) {
        String detail = Stream.of(
                        row.staffNo(),
                        row.department(),
                        row.draft().post(),
                        Questions.reading(row),
                        row.named(row.roles().keySet()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        fresh.add(new DryRun.Line(row.given().sheet(), row.given().number(), row.name(), detail));
        arrivals.add(new Plan.Arrival(row, opens));
    }

    private void change(Member row, PersonCard card, boolean opens) {
        Set<Role> given = row.given(held.getOrDefault(card.id(), Set.of()));
        List<DryRun.Step> steps = Steps.of(row, card, opens, given);
        if (steps.isEmpty()) {
            same++;
        } else {
            String title = card.staffNo() + " " + card.name();
            changed.add(new DryRun.Change(row.given().sheet(), row.given().number(), title, steps));
            updates.add(new Plan.Update(card, row, opens));
        }
    }

    private List<String> wanted() {
        Set<String> used = Stream.concat(
                        arrivals.stream().map(one -> one.row().department()),
                        updates.stream().map(one -> one.row().department()))
                .collect(Collectors.toSet());
        return lacking.keySet().stream().filter(used::contains).toList();
    }
}
