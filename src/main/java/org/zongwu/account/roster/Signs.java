package org.zongwu.account.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zongwu.school.PersonCard;
import org.zongwu.web.Message;

/** Under what everybody signs in, or will: account names, staff numbers and phones, none of which may mean two people. */
final class Signs {
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Set<String>> all = new HashMap<>();
    private final Map<Long, String> accounts;

    Signs(List<PersonCard> people, Map<Long, String> accounts) {
        this.accounts = accounts;
        accounts.forEach((person, name) -> put(names, name, owner(person)));
        accounts.forEach((person, name) -> put(all, name, owner(person)));
        people.forEach(person -> put(all, person.staffNo(), owner(person.id())));
        people.forEach(person -> put(all, person.phone(), owner(person.id())));
    }

    Optional<String> of(Optional<PersonCard> person) {
        return person.map(PersonCard::id).map(accounts::get);
    }

    /** The row as it will be; later rows are held against it too. */
    void add(Member row, Optional<PersonCard> person, boolean opens) {
        String owner = person.map(PersonCard::id).map(Signs::owner).orElse(row.key());
        put(all, row.staffNo(), owner);
        put(all, row.draft().phone(), owner);
        if (opens) {
            put(names, username(row, person), owner);
            put(all, username(row, person), owner);
        }
    }

    /** Faults of the row, if it signs in as somebody else does. */
    void check(Member row, Optional<PersonCard> person, boolean opens) {
        String owner = person.map(PersonCard::id).map(Signs::owner).orElse(row.key());
        Optional<String> has = of(person);
        if (others(names, row.staffNo(), owner)) {
            row.fault("staffNo", Message.of("people.error.numberAccount"));
        }
        if (has.filter(name -> !row.account().isEmpty() && !name.equalsIgnoreCase(row.account()))
                .isPresent()) {
            row.fault("account", Message.of("roster.wrong.account", has.get()));
        } else if (opens && others(all, username(row, person), owner)) {
            row.fault("account", Message.of("people.error.accountTaken"));
        }
    }

    /** As given, else the staff number; empty while that is still to be made. */
    private static String username(Member row, Optional<PersonCard> person) {
        return row.account().isEmpty()
                ? person.map(card -> row.onto(card, 0).staffNo()).orElse(row.staffNo())
                : row.account();
    }

    private static boolean others(Map<String, Set<String>> owners, String sign, String self) {
        return !sign.isEmpty()
                && owners.getOrDefault(plain(sign), Set.of()).stream().anyMatch(owner -> !owner.equals(self));
    }

    private static void put(Map<String, Set<String>> owners, String sign, String owner) {
        if (!sign.isEmpty()) {
            owners.computeIfAbsent(plain(sign), key -> new HashSet<>(2)).add(owner);
        }
    }

    private static String owner(long person) {
        return "#" + person;
    }

    private static String plain(String sign) {
        return sign.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }
}
