package org.zongwu.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zongwu.access.User;
import org.zongwu.db.Once;

/**
 * What stands around every page, handed to each servlet by {@code App}: texts, sessions, keys, menu, the school's name and
 * term, bands such as 演示, and the folder for files on their way. {@code counts} says per address how much waits there,
 * {@code answered} where a form's key led that was used already.
 */
public record House(
        Texts texts,
        Sessions sessions,
        Keys keys,
        Nav nav,
        Static statics,
        Clock clock,
        Spool spool,
        Supplier<School> school,
        Function<User, Map<String, Integer>> counts,
        Function<Once, Optional<String>> answered) {

    /** The lines that name the school and the term; {@code bands} are the warnings on every page (演示, practice clock). */
    public record School(
            String name,
            Optional<Message> term,
            Optional<Message> week,
            java.util.List<Message> bands,
            Contact contact) {}

    /** Whom an error page tells people to ask. */
    public record Contact(String name, String phone) {}
}
