package org.zongwu.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;

/**
 * A browser without scripts: keeps cookies, reads forms from pages and sends them with their hidden fields. It follows no
 * redirect by itself. Not for several threads; {@link #twin} gives another window of the same session.
 */
public final class Browser {
    /** A file put into a form's file field. */
    @SuppressWarnings("ArrayRecordComponent") // bytes as they go over the line
    public record File(String name, String type, byte[] content) {}

    private static final HttpClient CLIENT = client();
    private static final Map<String, Map<String, String>> SIGNED_IN = new ConcurrentHashMap<>();

    private final Map<String, String> cookies;
    private Optional<Page> last = Optional.empty();

    private Browser(Map<String, String> cookies) {
        this.cookies = cookies;
    }

    /** Nobody: no cookie yet. */
    public static Browser stranger() {
        return new Browser(new ConcurrentHashMap<>());
    }

    /** Signed in through the real form, once a test class; do not sign out with it. */
    public static Browser as(String username) {
        return new Browser(SIGNED_IN.computeIfAbsent(username, name -> freshlyAs(name).cookies));
    }

    /** Signed in anew: a session that the test may end. */
    public static Browser freshlyAs(String username) {
        Browser browser = stranger();
        Page desk = browser.signIn(username, SmallSchool.PASSWORD);
        assertEquals(303, desk.status(), () -> username + " cannot sign in: " + desk.text());
        return browser;
    }

    public Page signIn(String username, String password) {
        get("/login");
        return post("/login", Map.of("username", username, "password", password));
    }

    /** Another window with the same cookies. */
    public Browser twin() {
        return new Browser(cookies);
    }

    public Page get(String address) {
        return send("GET", address, Map.of(), new byte[0]);
    }

    /**
     * Sends the form whose action is this address: that of the page seen last, else of the page at the address. A name that
     * the form does not have fails; a value is a text, a list of texts, or a {@link File}.
     */
    public Page post(String action, Map<String, ?> values) {
        Element form = last.flatMap(page -> page.form(action))
                .or(() -> get(action).form(action))
                .or(() -> get("/").form(action))
                .orElseGet(() -> fail("no form posts to " + action));
        return submit(form, values);
    }

    /** The dry run of cells pasted into the wizard of a kind of list. */
    public Page paste(String kind, String cells) {
        return brought(kind, "text", cells);
    }

    /** The dry run of a csv file. */
    public Page bring(String kind, String csv) {
        return bring(kind, "a.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    public Page bring(String kind, String name, byte[] content) {
        return brought(kind, "file", new File(name, "application/octet-stream", content));
    }

    private Page brought(String kind, String field, Object what) {
        get("/imports/new?kind=" + kind);
        Page sent = post("/imports/new", Map.of(field, what));
        assertEquals(303, sent.status(), sent::text);
        return sent.follow();
    }

    public Page submit(Element form, Map<String, ?> values) {
        Filled filled = Filled.of(form, values);
        return send("POST", form.attr("action"), Map.of("Content-Type", filled.contentType()), filled.body());
    }

    /** Exactly these bytes, for what no form would send. */
    public Page send(String method, String address, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestServer.address() + address))
                .method(
                        method,
                        body.length == 0 && !method.equals("POST")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        if (!method.equals("GET")) {
            // a refused body may be left unread, and the server then closes: nothing may be sent behind it, nor sent
            // again
            request.header("Connection", "close");
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieLine());
        }
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("set-cookie").forEach(this::keep);
            Page page = new Page(this, address, response.statusCode(), response.headers(), response.body());
            if (page.isHtml()) {
                last = Optional.of(page);
            }
            return page;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(method + " " + address, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names and values of a form, for a request that a test bends before it is sent. */
    public static Map<String, List<String>> fields(Element form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Filled.own(form).forEach((name, list) -> fields.put(name, List.copyOf(list)));
        return fields;
    }

    /** A POST of these fields, URL-encoded, whatever a page's form says. */
    public Page postFields(String address, Map<String, List<String>> fields) {
        return send(
                "POST",
                address,
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                Filled.encoded(fields).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    static void forgetSignIns() {
        SIGNED_IN.clear();
    }

    private String cookieLine() {
        StringBuilder line = new StringBuilder();
        cookies.forEach((name, value) -> line.append(line.length() == 0 ? "" : "; ")
                .append(name)
                .append('=')
                .append(value));
        return line.toString();
    }

    private void keep(String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        String value = pair.substring(pair.indexOf('=') + 1);
        String name = pair.substring(0, pair.indexOf('='));
        if (value.isEmpty()) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    private static HttpClient client() {
        // a test sends foreign Host headers; the JDK reads this when its client is loaded
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,content-length,connection");
        // shorter than the server's patience, or a request may meet a connection that is just being closed
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }
}
