import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The practice school's clerk at the browser: signs in once a start, opens the form of a new card, sends it. Thread-safe. */
final class Clerk {
    record Answer(int status, String location, String text) {}

    private static final Pattern HIDDEN = Pattern.compile("name=\"(_token|_key)\" value=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();

    Clerk(int port) throws IOException {
        address = "http://127.0.0.1:" + port;
        Map<String, String> form = hidden(get("/login"), "/login");
        form.remove("_key");
        form.put("username", "clerk");
        form.put("password", "zongwu-demo");
        Answer desk = post("/login", form);
        if (desk.status != 303) {
            throw new IllegalStateException("cannot sign in: " + desk);
        }
    }

    /** Token and key of a new card's form. */
    Map<String, String> form() throws IOException {
        return hidden(get("/assets/new"), "/assets/new");
    }

    Answer get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    Answer post(String path, Map<String, String> fields) throws IOException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        request.timeout(Duration.ofSeconds(60)).header("Connection", "close");
        synchronized (cookies) {
            if (!cookies.isEmpty()) {
                request.header("Cookie", cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
            }
        }
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            synchronized (cookies) {
                response.headers().allValues("set-cookie").forEach(line -> {
                    String[] pair = line.split(";", 2)[0].split("=", 2);
                    cookies.put(pair[0], pair[1]);
                });
            }
            return new Answer(
                    response.statusCode(), response.headers().firstValue("location").orElse(""), response.body());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> hidden(Answer page, String action) throws IOException {
        int form = page.text.indexOf("action=\"" + action + "\"");
        if (page.status != 200 || form < 0) {
            throw new Unexpected(page.status + " instead of the form " + action + ": " + page.location);
        }
        Map<String, String> fields = new TreeMap<>();
        Matcher matcher = HIDDEN.matcher(page.text.substring(form, page.text.indexOf("</form>", form)));
        while (matcher.find()) {
            fields.put(matcher.group(1), matcher.group(2));
        }
        return fields;
    }

    /** An answer that came, and was none of those a form gets. */
    static final class Unexpected extends IOException {
        Unexpected(String what) {
            super(what);
        }
    }
}
