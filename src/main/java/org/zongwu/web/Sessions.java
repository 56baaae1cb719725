package org.zongwu.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zongwu.access.User;

/**
 * All sessions of this server, so that an account's other sessions can be shown and ended. They live in memory and are
 * never serialised: a restart signs everybody out. Times are read from the program's clock. Thread-safe.
 */
public final class Sessions {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final String HELD = Session.class.getName();
    private static final int UNSIGNED_SECONDS = 20 * 60;
    private static final int SIGNED_SECONDS = 10 * 60 * 60;
    private static final int HANDLE = 10;
    private static final int BROWSER_NAME = 200;

    private final Map<String, Session> open = new ConcurrentHashMap<>();
    private final Unsigned unsigned = new Unsigned();
    private final Keys keys;
    private final Clock clock;

    public Sessions(Keys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The live session of this browser; an overdue one is ended here. */
    public Optional<Session> of(HttpServletRequest request) {
        HttpSession http = request.getSession(false);
        if (http == null || !(http.getAttribute(HELD) instanceof Session session)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (session.over(now)) {
            end(http);
            return Optional.empty();
        }
        session.touch(now);
        return Optional.of(session);
    }

    /** The session of this browser, a fresh one before sign-in when there is none. */
    public Session need(HttpServletRequest request, Lang lang) {
        return of(request).orElseGet(() -> start(request, lang));
    }

    /** A new session for somebody who proved who he is: new id, new token, nothing kept from before but the pending form. */
    public Session signIn(HttpServletRequest request, User user, Lang lang) {
        Optional<Session.Pending> pending = of(request).flatMap(Session::takePending);
        HttpSession old = request.getSession(false);
        if (old != null) {
            end(old);
        }
        Session session = start(request, lang);
        session.become(user);
        unsigned.remove(request.getSession().getId());
        pending.filter(form -> form.person() == user.id()).ifPresent(session::keep);
        request.getSession().setMaxInactiveInterval(SIGNED_SECONDS);
        return session;
    }

    public void signOut(HttpServletRequest request) {
        HttpSession http = request.getSession(false);
        if (http != null) {
            end(http);
        }
    }

    public List<Session> of(long person) {
        return open.values().stream()
                .filter(session ->
                        session.user().filter(user -> user.id() == person).isPresent())
                .filter(session -> !session.over(clock.instant()))
                .sorted(Comparator.comparing(Session::started))
                .toList();
    }

    /** Ends every session of a person, except the one given: after a change of password, role or a disabled account. */
    public void endOthers(long person, Optional<Session> kept) {
        of(person).stream()
                .filter(session -> kept.filter(k -> k == session).isEmpty())
                .forEach(Session::end);
    }

    /** Ends the one session of a person that has this handle; nothing when there is none. */
    public void endOne(long person, String handle) {
        of(person).stream().filter(session -> session.handle().equals(handle)).forEach(Session::end);
    }

    /** A person's name, department or roles have changed: his open sessions know it from their next click on. */
    public void renew(User user) {
        of(user.id()).forEach(session -> session.become(user));
    }

    /** Keeps what was typed for a person whose session had ended: one form a person, the last. */
    synchronized void keep(HttpServletRequest request, Lang lang, Session.Pending form) {
        if (form.worthKeeping()) {
            open.values().forEach(session -> session.dropPending(form.person()));
            need(request, lang).keep(form);
        }
    }

    void forget(String id) {
        open.remove(id);
        unsigned.remove(id);
    }

    private Session start(HttpServletRequest request, Lang lang) {
        HttpSession http = request.getSession(true);
        http.setMaxInactiveInterval(UNSIGNED_SECONDS);
        String browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        Session session = new Session(
                keys.randomText(),
                keys.randomText().substring(0, HANDLE),
                lang,
                clock.instant(),
                request.getRemoteAddr(),
                browser.substring(0, Math.min(BROWSER_NAME, browser.length())));
        http.setAttribute(HELD, session);
        open.put(http.getId(), session);
        unsigned.add(http).ifPresent(this::end);
        return session;
    }

    private void end(HttpSession http) {
        forget(http.getId());
        try {
            http.invalidate();
        } catch (IllegalStateException ended) {
            LOG.debug("the container was faster: {}", ended.getMessage());
        }
    }
}
