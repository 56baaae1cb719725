package org.zongwu.account.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zongwu.school.PersonCard;
import org.zongwu.sheet.wizard.Choices;
import org.zongwu.web.Message;

/**
 * Whom each row of a roster means: by staff number, else by name and department, else by a name that one person alone
 * bears. What nobody could tell apart becomes a fault of the row.
 */
final class Bearers {
    private final List<PersonCard> people;
    private final Map<String, List<PersonCard>> byName;
    private final Map<String, List<Member>> rows;
    private final Map<Long, Member> claimed = new HashMap<>();
    private final List<Moved> moved = new ArrayList<>();
    private final Choices choices;

    /** Somebody whose name stands in another department: moved there, or another person of that name. */
    record Moved(String name, String from, String to) {
        String key() {
            return "moved|" + name + "|" + to;
        }
    }

    Bearers(List<PersonCard> people, List<Member> rows, Choices choices) {
        this.choices = choices;
        this.people = people;
        this.byName = people.stream().filter(person -> !person.gone()).collect(Collectors.groupingBy(PersonCard::name));
        this.rows = rows.stream().collect(Collectors.groupingBy(Member::name));
    }

    /** Nobody when the row is of somebody new, or has a fault now. */
    Optional<PersonCard> of(Member row) {
        Optional<PersonCard> numbered = row.staffNo().isEmpty() ? Optional.empty() : numbered(row);
        Optional<PersonCard> found = numbered.isPresent() ? checked(row, numbered.get()) : named(row);
        found = row.faults().isEmpty() ? found : Optional.empty();
        Optional<Member> before = found.map(person -> claimed.putIfAbsent(person.id(), row));
        before.ifPresent(other -> row.fault("name", twin(row, other)));
        return row.faults().isEmpty() ? found : Optional.empty();
    }

    private Optional<PersonCard> numbered(Member row) {
        return first(person -> person.staffNo().equals(row.staffNo()))
                .or(() -> first(person ->
                        person.name().equals(row.name()) && Member.sameNumber(person.staffNo(), row.staffNo())));
    }

    private static Optional<PersonCard> checked(Member row, PersonCard person) {
        if (person.gone()) {
            row.fault("staffNo", Message.of("roster.wrong.gone", person.staffNo(), person.name()));
        } else if (!person.name().equals(row.name())) {
            row.fault("staffNo", Message.of("people.error.numberTaken", person.name()));
        }
        return Optional.of(person);
    }

    private Optional<PersonCard> named(Member row) {
        List<PersonCard> bearers = byName.getOrDefault(row.name(), List.of());
        List<Member> others = rows.getOrDefault(row.name(), List.of()).stream()
                .filter(other -> !other.key().equals(row.key()))
                .toList();
        Optional<Member> twin =
                others.stream().filter(other -> alike(row, other)).findFirst();
        if (twin.isPresent()) {
            row.fault("department", twin(row, twin.get()));
            return Optional.empty();
        }
        List<PersonCard> near = bearers.stream()
                .filter(person ->
                        !row.department().isEmpty() && person.department().equals(row.department()))
                .toList();
        if (near.size() > 1) {
            row.fault("staffNo", Message.of("roster.wrong.both", near.size(), row.name(), row.department()));
        }
        if (!near.isEmpty()) {
            return Optional.of(near.get(0));
        }
        boolean only = bearers.size() == 1
                && others.isEmpty()
                && (row.staffNo().isEmpty()
                        || (bearers.get(0).department().isEmpty()
                                && !row.department().isEmpty()));
        if (!only && row.department().isEmpty() && !bearers.isEmpty()) {
            row.fault("department", Message.of("roster.wrong.which", bearers.size(), row.name(), known(bearers)));
        }
        return only && !another(row, bearers.get(0)) ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    /** Asked where name and department disagree and no number says who is meant. */
    private boolean another(Member row, PersonCard person) {
        if (row.department().isEmpty() || person.department().isEmpty()) {
            return false;
        }
        Moved asked = new Moved(row.name(), person.department(), row.department());
        moved.add(asked);
        return choices.answer(asked.key()).filter(Questions.ANOTHER::equals).isPresent();
    }

    List<Moved> moved() {
        return moved;
    }

    /** Without a number of his own somebody needs a department of his own among those of his name. */
    private static boolean alike(Member row, Member other) {
        return row.staffNo().isEmpty()
                && (row.department().isEmpty() || row.department().equals(other.department()));
    }

    private static Message twin(Member row, Member other) {
        return Message.of(
                "roster.wrong.namesake", Integer.toString(other.given().number()), row.name());
    }

    private static String known(List<PersonCard> bearers) {
        return bearers.stream()
                .map(person -> person.staffNo() + " " + person.department())
                .map(String::strip)
                .collect(Collectors.joining("、"));
    }

    private Optional<PersonCard> first(Function<PersonCard, Boolean> test) {
        return people.stream().filter(test::apply).findFirst();
    }
}
