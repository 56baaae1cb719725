package org.zongwu.account;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.zongwu.web.Session;
import org.zongwu.web.Sessions;

/** A person's open sessions in words: where, with what, since when. */
public final class SessionLines {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private SessionLines() {}

    /** {@code mine} is the session that asks; it is marked and cannot be ended by its own button. */
    public static List<AccountPages.SessionLine> of(Sessions sessions, long person, Optional<Session> mine) {
        return sessions.of(person).stream()
                .map(session -> new AccountPages.SessionLine(
                        session.handle(),
                        minute(session.started()),
                        minute(session.seen()),
                        session.address(),
                        Browsers.words(session.browser()),
                        mine.filter(own -> own == session).isPresent()))
                .toList();
    }

    private static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
