package org.zongwu.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zongwu.access.User;

/**
 * One browser's stay: who, since when, in which language; kept in memory only. Before sign-in it holds the token of the
 * sign-in form and, when a POST met an ended session, that form as it was filled.
 */
public final class Session {
    private static final Duration ABSOLUTE = Duration.ofHours(10);
    private static final Duration IDLE = Duration.ofMinutes(60);
    private static final Duration IDLE_PUBLIC_PC = Duration.ofMinutes(15);

    /** A form that was sent into an ended session: shown again, never executed, and only to the same person. */
    public record Pending(long person, String path, Params fields) {
        /** A quarter of a megabyte; more than a form of the house holds, and too little to fill the memory with. */
        private static final int MOST = 128 << 10;

        boolean worthKeeping() {
            return person != 0 && fields.length() <= MOST;
        }
    }

    private final String token;
    private final String handle;
    private final String address;
    private final String browser;
    private final Instant started;
    private final List<Reply.Flash> flashes = new ArrayList<>();
    private volatile Instant seen;
    private volatile Optional<User> user = Optional.empty();
    private volatile Optional<Pending> pending = Optional.empty();
    private volatile Lang lang;
    private volatile Duration idle = IDLE;
    private volatile Optional<String> only = Optional.empty();
    private volatile boolean oneKey = true;
    private volatile boolean ended;

    Session(String token, String handle, Lang lang, Instant now, String address, String browser) {
        this.token = token;
        this.handle = handle;
        this.lang = lang;
        this.started = now;
        this.seen = now;
        this.address = address;
        this.browser = browser;
    }

    public String token() {
        return token;
    }

    /** By what a page names this session when it offers to end it; no secret. */
    public String handle() {
        return handle;
    }

    public Optional<User> user() {
        return user;
    }

    public Lang lang() {
        return lang;
    }

    public void speak(Lang chosen) {
        lang = chosen;
    }

    public Instant started() {
        return started;
    }

    public Instant seen() {
        return seen;
    }

    public String address() {
        return address;
    }

    public String browser() {
        return browser;
    }

    /** A PC that others use too: 15 minutes without a click end the session instead of 60. */
    public void onPublicPc() {
        idle = IDLE_PUBLIC_PC;
    }

    /** Until {@link #setFree} every page leads to this address: a first password is changed before anything else. */
    public void confine(String address) {
        only = Optional.of(address);
    }

    public void setFree() {
        only = Optional.empty();
    }

    Optional<String> only() {
        return only;
    }

    /** Whether single keys such as / are shortcuts for this person. */
    public boolean oneKey() {
        return oneKey;
    }

    public void withOneKey() {
        oneKey = true;
    }

    public void withoutOneKey() {
        oneKey = false;
    }

    void become(User person) {
        user = Optional.of(person);
    }

    void end() {
        ended = true;
    }

    boolean over(Instant now) {
        return ended || now.isAfter(seen.plus(idle)) || now.isAfter(started.plus(ABSOLUTE));
    }

    void touch(Instant now) {
        seen = now;
    }

    public synchronized void say(List<Reply.Flash> words) {
        flashes.addAll(words);
    }

    synchronized List<Reply.Flash> hear() {
        List<Reply.Flash> heard = List.copyOf(flashes);
        flashes.clear();
        return heard;
    }

    void keep(Pending form) {
        pending = Optional.of(form);
    }

    Optional<Pending> takePending() {
        Optional<Pending> taken = pending;
        pending = Optional.empty();
        return taken;
    }

    /** The form waiting for exactly this address, taken once. */
    Optional<Pending> takePending(String path) {
        return pending.filter(form -> form.path().equals(path)).flatMap(form -> takePending());
    }

    void dropPending(long person) {
        if (pending.filter(form -> form.person() == person).isPresent()) {
            pending = Optional.empty();
        }
    }

    /** Where the form waits that was sent into an ended session. */
    public Optional<String> pendingPath() {
        return pending.map(Pending::path);
    }
}
