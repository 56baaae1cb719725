package org.zongwu.account.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zongwu.school.Pinyin;
import org.zongwu.sheet.wizard.Choices;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.ImportKind;
import org.zongwu.web.Message;
import org.zongwu.web.Option;

/** What a dry run of people says and asks: what was left out, how surnames are read, and whether accounts are opened. */
record Questions(Choices choices) {
    static final String ANOTHER = "ANOTHER";
    private static final String ACCOUNT = "account";
    private static final int NAMED = 12;

    static boolean opens(Choices choices) {
        return choices.answer(ACCOUNT).filter("YES"::equals).isPresent();
    }

    /** How the surname is read where most read it otherwise too; empty for most names. */
    static String reading(Member row) {
        List<String> known = Pinyin.surnameReadings(row.name());
        return row.draft().reading().isEmpty() && known.size() > 1
                ? known.get(0)
                : row.draft().reading();
    }

    List<DryRun.Question> questions(int without, List<Bearers.Moved> moved) {
        List<DryRun.Question> asked = new ArrayList<>(moved.stream()
                .map(one -> choice(
                        one.key(),
                        Message.of("roster.ask.moved", one.name(), one.from(), one.to()),
                        List.of(new Option("SAME", "roster.moved.SAME"), new Option(ANOTHER, "roster.moved.ANOTHER")),
                        1))
                .toList());
        if (without > 0) {
            asked.add(choice(
                    ACCOUNT,
                    Message.of("roster.ask.account"),
                    List.of(new Option("NO", "roster.account.NO"), new Option("YES", "roster.account.YES")),
                    without));
        }
        return asked;
    }

    /** The first option holds until somebody chooses otherwise. */
    private static DryRun.Question choice(String key, Message text, List<Option> options, int rows) {
        return new DryRun.Question(key, text, options, options.get(0).value(), rows, DryRun.Asked.CHOICE);
    }

    List<DryRun.Note> notes(List<Plan.Arrival> arrivals) {
        List<DryRun.Note> notes = new ArrayList<>();
        choices.answer(ImportKind.LEFT_OUT)
                .ifPresent(said -> notes.add(new DryRun.Note("warn", Message.of("roster.note.leftOut", said))));
        List<String> read = arrivals.stream()
                .map(Plan.Arrival::row)
                .filter(row -> !reading(row).isEmpty())
                .map(row -> row.name() + " " + reading(row))
                .toList();
        if (!read.isEmpty()) {
            String some = read.stream().limit(NAMED).collect(Collectors.joining("、"));
            notes.add(new DryRun.Note("info", Message.of("roster.note.readings", read.size(), some)));
        }
        return notes;
    }
}
