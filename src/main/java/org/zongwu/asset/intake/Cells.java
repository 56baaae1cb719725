package org.zongwu.asset.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Given;
import org.zongwu.web.Message;
import org.zongwu.web.Typed;

/** The cells of one row and the faults found in them. */
record Cells(Given row, List<DryRun.Fault> faults) {
    OptionalLong money(String target) {
        if (!row.has(target)) {
            return OptionalLong.empty();
        }
        return taken(target, Typed.money(row.of(target))).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** Nothing for an empty cell or one that is no day; the latter is a fault. */
    Optional<Typed.Day> day(String target) {
        return row.of(target).isEmpty() ? Optional.empty() : taken(target, Typed.date(row.of(target)));
    }

    String iso(String target) {
        return day(target).map(Typed.Day::date).map(LocalDate::toString).orElse("");
    }

    /** One of the words, nothing for an empty cell; another word is a fault. */
    <E extends Enum<E>> Optional<E> word(String target, Map<String, E> words, E[] all) {
        String text = row.of(target);
        Optional<E> known = States.read(text, words, all);
        if (known.isEmpty() && !text.isEmpty()) {
            fault(target, Message.of("intake.wrong." + target, text));
        }
        return known;
    }

    <T> Optional<T> taken(String target, Typed<T> typed) {
        typed.problem().ifPresent(problem -> typed(target, problem));
        return typed.value();
    }

    void typed(String target, Typed.Problem problem) {
        fault(target, Message.of(problem.key(), Message.of("asset.field." + target)));
    }

    void fault(String target, Message text) {
        if (right(target)) {
            faults.add(new DryRun.Fault(target, row.of(target), text));
        }
    }

    boolean right(String target) {
        return faults.stream().noneMatch(fault -> fault.target().equals(target));
    }
}
