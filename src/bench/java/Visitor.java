import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A browser without scripts, signed in to the practice school as its clerk. */
final class Visitor {
    private static final String BORDER = "----bench";

    private final String base;
    private final CookieManager jar = new CookieManager();
    private final HttpClient following = client(HttpClient.Redirect.NORMAL);
    private final HttpClient posting = client(HttpClient.Redirect.NEVER);

    Visitor(String base) {
        this.base = base;
    }

    private HttpClient client(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(jar)
                .followRedirects(redirect)
                .build();
    }

    Visitor signIn() throws IOException, InterruptedException {
        Map<String, String> fields = form(page("/login"), "/login");
        fields.putAll(Map.of("username", "clerk", "password", "zongwu-demo"));
        expect(303, post("/login", fields));
        return this;
    }

    /** As a request's header. */
    String cookies() {
        return jar.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(new String(bytes(path), StandardCharsets.UTF_8), base + path);
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = following.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
        expect(200, answer);
        return answer.body();
    }

    /** The fields of a page's form as they stand. */
    static Map<String, String> form(Document page, String action) {
        Map<String, String> fields = new LinkedHashMap<>();
        FormElement form = (FormElement) page.selectFirst("form[method=post][action=" + action + "]");
        form.formData().forEach(field -> fields.merge(field.key(), field.value(), (one, other) -> one));
        return fields;
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return post(path, "application/x-www-form-urlencoded", encoded(fields).getBytes(StandardCharsets.US_ASCII));
    }

    HttpResponse<String> post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return posting.send(
                request(path)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofMinutes(5));
    }

    /** What a list counts: the register's cards, of all books. */
    long cards() throws IOException, InterruptedException {
        return Long.parseLong(page("/assets?book=ALL").selectFirst("data[data-figure=asset.cards]").attr("value"));
    }

    /** Uploads the ledger, looks at the dry run, books; the page that stands at the end of each step is fetched as a clerk would. */
    void bring(Path ledger) throws IOException, InterruptedException {
        Map<String, String> fields = form(page("/imports/new?kind=assets"), "/imports/new");
        fields.remove("file");
        HttpResponse<String> sent =
                post("/imports/new", "multipart/form-data; boundary=" + BORDER, multipart(fields, ledger));
        expect(303, sent);
        String at = sent.headers().firstValue("location").orElseThrow();
        Document check = page(at);
        if (check.selectFirst("form[action=" + at + "/booking]") == null) {
            throw new IllegalStateException("the dry run asks for columns at " + at);
        }
        HttpResponse<String> booked = post(at + "/booking", form(check, at + "/booking"));
        expect(303, booked);
        page(at);
    }

    private static byte[] multipart(Map<String, String> fields, Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String part = "--" + BORDER + "\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
        for (Map.Entry<String, String> field : fields.entrySet()) {
            out.write((part.formatted(field.getKey(), "") + field.getValue() + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        out.write(part.formatted("file", "; filename=\"ledger.csv\"\r\nContent-Type: text/csv")
                .getBytes(StandardCharsets.UTF_8));
        out.write(Files.readAllBytes(file));
        out.write(("\r\n--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void expect(int status, HttpResponse<?> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " at " + answer.uri());
        }
    }
}
