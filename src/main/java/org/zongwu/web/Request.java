package org.zongwu.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zongwu.access.User;
import org.zongwu.db.Once;

/** One request as a handler sees it: who, the path's parameters, the query, the fields, and the one-time key. */
public final class Request {
    static final String TOKEN = "_token";
    static final String KEY = "_key";
    static final String REPLAYED = "site.replayed";

    private final HttpServletRequest http;
    private final House house;
    private Optional<Session> session;
    private final Lang lang;
    private final Params query;
    private final Map<String, String> path;
    private final Params fields;
    private final List<Part> parts;
    private final Optional<Message> notice;

    Request(HttpServletRequest http, House house, Map<String, String> path, Sent sent) {
        this.http = http;
        this.house = house;
        this.session = house.sessions().of(http);
        this.lang = session.map(Session::lang).orElseGet(() -> Lang.wished(http.getHeader("Accept-Language")));
        this.query = Params.parse(http.getQueryString());
        this.path = path;
        this.fields = sent.fields();
        this.parts = sent.parts();
        this.notice = sent.notice();
    }

    public Lang lang() {
        return lang;
    }

    public Optional<Session> session() {
        return session;
    }

    /** The person signed in; a route with any other permission than PUBLIC always has one. */
    public User user() {
        return session.flatMap(Session::user).orElseThrow(() -> Halt.of(403, "site.error.403.text"));
    }

    public long id() {
        return id("id");
    }

    /** A number in the path; anything else is not there. */
    public long id(String name) {
        String text = path.getOrDefault(name, "");
        if (!text.matches("[1-9]\\d{0,17}")) {
            throw Halt.notFound();
        }
        return Long.parseLong(text);
    }

    public String path(String name) {
        return path.getOrDefault(name, "");
    }

    public String address() {
        return http.getServletPath() + Optional.ofNullable(http.getPathInfo()).orElse("");
    }

    public Query query() {
        return new Query(address(), query.values());
    }

    /** One field as typed, without blanks around it; never null. */
    public String field(String name) {
        return fields.first(name).strip();
    }

    /** As typed, blanks and all: for passwords. */
    public String raw(String name) {
        return fields.first(name);
    }

    public List<String> fields(String name) {
        return fields.all(name);
    }

    /** All fields but token and key. */
    public Map<String, List<String>> fields() {
        Map<String, List<String>> own = new LinkedHashMap<>(fields.values());
        own.remove(TOKEN);
        own.remove(KEY);
        return own;
    }

    public Optional<Upload> upload(String name) {
        return parts.stream()
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .flatMap(Upload::of);
    }

    /**
     * An empty list of faults. For a form that must not be executed now (sent before a sign-in, or under a key used
     * already) it holds the sentence that says so: every handler that books starts from here.
     */
    public Errors errors() {
        Errors errors = new Errors();
        notice.ifPresent(why -> errors.add("", why));
        return errors;
    }

    /** The form to show first: stored values or none. */
    public Form form(Map<String, List<String>> values) {
        return new Form(values, Map.of(), List.of(), freshKey());
    }

    /**
     * The form to show again as typed. {@code labels} is the prefix of its field names in the bundles
     * ({@code asset.field.}). It keeps its key: a refused form has used up none.
     */
    public Form form(Errors errors, String labels) {
        return Form.shown(fields(), errors, keptKey(), labels, house.texts(), lang);
    }

    /** A form that a GET brought with faulty values in its address. */
    public Form form(Errors errors, Map<String, List<String>> values, String labels) {
        return Form.shown(values, errors, freshKey(), labels, house.texts(), lang);
    }

    /** The same as typed, under a new key: after somebody else's change (409) or a key used already. */
    public Form formAnew(Errors errors, String labels) {
        return Form.shown(fields(), errors, freshKey(), labels, house.texts(), lang);
    }

    /** The key under which this POST books, once. */
    public Once once() {
        notice.ifPresent(why -> {
            throw new Halt(Reply.problem(409, why));
        });
        String key = fields.first(KEY);
        if (!house.keys().good(key, user().id())) {
            throw new BadKey();
        }
        return new Once(key, user().id(), address(), digest());
    }

    /** Where this very form led when it was booked before. */
    Optional<Reply> answered() {
        String key = fields.first(KEY);
        return session.flatMap(Session::user)
                .filter(user -> notice.isEmpty() && house.keys().good(key, user.id()))
                .flatMap(user -> house.answered().apply(new Once(key, user.id(), address(), digest())))
                .map(Reply::redirect);
    }

    public java.time.Clock clock() {
        return house.clock();
    }

    public Texts texts() {
        return house.texts();
    }

    public String t(String key, Object... arguments) {
        return house.texts().text(lang, key, arguments);
    }

    /** A session for somebody not signed in yet, so that the form of this page can carry a token. */
    public void openSession() {
        session = Optional.of(house.sessions().need(http, lang));
    }

    /** The person has proved who he is: a new session, and the address to go on to. */
    public Session signIn(User user) {
        Session signed = house.sessions().signIn(http, user, lang);
        session = Optional.of(signed);
        return signed;
    }

    public void signOut() {
        house.sessions().signOut(http);
        session = Optional.empty();
    }

    public String remoteAddress() {
        return http.getRemoteAddr();
    }

    public String header(String name) {
        return Optional.ofNullable(http.getHeader(name)).orElse("");
    }

    /** The form's one-time key is not one of ours for this person, or older than a week. */
    static final class BadKey extends RuntimeException {

        BadKey() {
            super("one-time key refused", null, false, false);
        }
    }

    boolean tokenIsRight() {
        return session.map(s -> Keys.same(s.token(), fields.first(TOKEN))).orElse(false);
    }

    long keyOwner() {
        return house.keys().person(fields.first(KEY));
    }

    Params rawFields() {
        return fields;
    }

    private String freshKey() {
        return house.keys().fresh(session.flatMap(Session::user).map(User::id).orElse(0L));
    }

    private String keptKey() {
        String kept = notice.filter(why -> !why.key().equals(REPLAYED)).isPresent() ? "" : fields.first(KEY);
        return house.keys()
                        .good(kept, session.flatMap(Session::user).map(User::id).orElse(0L))
                ? kept
                : freshKey();
    }

    /** Of everything that was sent: the same key with another word or another file is another request. */
    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            // a stored digest of a password could be guessed at leisure from a stolen file
            new TreeMap<>(fields())
                    .forEach((name, values) -> digest.update(
                            (name + '=' + (name.toLowerCase(Locale.ROOT).endsWith("password") ? "" : values) + '\n')
                                    .getBytes(StandardCharsets.UTF_8)));
            for (Part part : parts) {
                digest.update((part.getName() + ':').getBytes(StandardCharsets.UTF_8));
                try (InputStream content = part.getInputStream()) {
                    content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
