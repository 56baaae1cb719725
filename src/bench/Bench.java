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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The product beside the bare stack (src/bench/bare) in one run on one machine, with the same flags: prints ratios, never
 * passes or fails. Arguments: WAR, folder of the bare stack, ledger CSV, work folder, seconds a measurement.
 */
public final class Bench {
    private static final List<String> FLAGS = List.of("-Xmx192m", "-XX:+UseSerialGC");
    private static final String BARE = "http://127.0.0.1:18091";
    private static final String OURS = "http://127.0.0.1:18092";
    private static final int RUNS = 3;
    private static final List<Process> CHILDREN = new ArrayList<>();

    private static double seconds;

    public static void main(String[] args) throws Exception {
        Path war = Path.of(args[0]).toAbsolutePath();
        Path bare = Path.of(args[1]).toAbsolutePath();
        Path ledger = Path.of(args[2]).toAbsolutePath();
        Path work = Path.of(args[3]).toAbsolutePath();
        seconds = Double.parseDouble(args[4]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> CHILDREN.forEach(Process::destroyForcibly)));
        say("| measured | product | bare stack | ratio |", "|---|--:|--:|--:|");

        double bareStart = start(List.of("-cp", "target/classes:target/lib/*", "Limits", "18091",
                work.resolve("bare.db").toString(), ledger.toString(), "webapp"), bare, BARE + "/list?p=1", work);
        line("first start, the demo school founded, s", start(ours(war, work), work, OURS + "/login", work));
        CHILDREN.get(1).destroy();
        CHILDREN.get(1).waitFor();
        double again = start(ours(war, work), work, OURS + "/login", work);
        row("cold start to the first page, s", again, bareStart);

        Visitor clerk = new Visitor();
        clerk.signIn();
        double imported = clerk.importLedger(ledger);
        line("import of %d rows: upload, dry run shown, booked, s".formatted(Files.readAllLines(ledger).size() - 1), imported);
        pages(clerk);
        exports(clerk);
        creations();
        line("memory after it, MB", resident(CHILDREN.get(CHILDREN.size() - 1)));
    }

    private static List<String> ours(Path war, Path work) {
        return List.of("-jar", war.toString(), "--demo", "--port", "18092", "--data", work.resolve("data").toString());
    }

    private static void pages(Visitor clerk) throws Exception {
        long cards = Long.parseLong(clerk.page("/assets?book=ALL").selectFirst("data[data-figure=asset.cards]").attr("value"));
        int last = (int) Math.max(1, cards / 50 * 9 / 10);
        double bareList = rate(8, i -> BARE + "/list?p=" + (1 + i % 5), "");
        double list = rate(8, i -> OURS + "/assets?book=ALL&sort=" + List.of("number", "-cost", "name").get(i % 3), clerk.cookie);
        row("list page 1 of %d cards, 8 connections, /s".formatted(cards), list, bareList);
        double deep = rate(8, i -> OURS + "/assets?book=ALL&page=" + (last - i % 5), clerk.cookie);
        compare("deep page (90 %) against page 1, /s", deep, list);
        compare("search of two characters with total, /s", rate(8, i -> OURS + "/assets?book=ALL&q=" + text(List.of("投影", "显微", "钢琴").get(i % 3)), clerk.cookie), list);
        compare("search of one character, /s", rate(8, i -> OURS + "/assets?book=ALL&q=" + text(List.of("影", "机", "琴").get(i % 3)), clerk.cookie), list);
        row("one card, /s", rate(8, i -> OURS + "/assets/" + (1 + i % 3000), clerk.cookie), rate(8, i -> BARE + "/one?id=" + (1 + i % 3000), ""));
        for (String page : List.of("/", "/assets/clear", "/assets/distribution", "/assets/summary", "/rooms", "/people", "/classes", "/directory", "/calendar", "/categories", "/imports")) {
            line("p95 of " + page + " at 8 connections, ms", percentile(8, page, clerk.cookie));
        }
        line("size of the list page, KB", clerk.bytes("/assets?book=ALL") / 1024.0);
    }

    private static void exports(Visitor clerk) throws Exception {
        row("export of all cards as CSV, s", time(OURS + "/assets/export.csv?book=ALL", clerk.cookie), time(BARE + "/export", ""));
        line("export of all cards as xlsx, s", time(OURS + "/assets/export.xlsx?book=ALL", clerk.cookie));
    }

    /** A card with its number, search row, history row and one-time key, against one bare insert, both durable. */
    private static void creations() throws Exception {
        for (int connections : new int[] {8, 32}) {
            double bare = best(() -> posts(connections, null));
            double joined = best(() -> posts(connections, ""));
            double ours = best(() -> posts(connections, "/assets/new"));
            row("create, durable, %d connections, /s".formatted(connections), ours, bare);
            compare("the same against the bare stack with joined commits", ours, joined);
        }
    }

    private interface Measured {
        double run() throws Exception;
    }

    private static double best(Measured measured) throws Exception {
        double[] runs = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            runs[i] = measured.run();
        }
        Arrays.sort(runs);
        return runs[RUNS / 2];
    }

    private static double posts(int connections, String form) throws Exception {
        AtomicInteger done = new AtomicInteger();
        AtomicLong errors = new AtomicLong();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        var pool = Executors.newFixedThreadPool(connections);
        for (int c = 0; c < connections; c++) {
            int who = c;
            pool.submit(() -> {
                Visitor visitor = new Visitor();
                if (form != null && !form.isEmpty()) {
                    visitor.signIn();
                }
                Map<String, String> fields = Map.of();
                while (System.nanoTime() < end) {
                    int status;
                    if (form == null || form.isEmpty()) {
                        status = visitor.post(BARE + (form == null ? "/create" : "/create-group"), Map.of("name", "压测" + who));
                    } else {
                        fields = visitor.form("/assets/new");
                        fields.putAll(Map.of("name", "压测" + who, "quantity", "1", "price", "99"));
                        status = visitor.post(OURS + form, fields);
                    }
                    if (status == 302 || status == 303) {
                        done.incrementAndGet();
                    } else {
                        errors.incrementAndGet();
                    }
                }
                return null;
            });
        }
        pool.shutdown();
        pool.awaitTermination(5, java.util.concurrent.TimeUnit.MINUTES);
        if (errors.get() > 0) {
            say("errors while creating: " + errors.get());
        }
        return done.get() / seconds;
    }

    /** Requests a second that were answered with 200; the median of three runs after one to warm up. */
    private static double rate(int connections, IntFunction<String> address, String cookie) throws Exception {
        run(connections, address, cookie, new ArrayList<>());
        return best(() -> run(connections, address, cookie, new ArrayList<>()));
    }

    private static double percentile(int connections, String page, String cookie) throws Exception {
        List<Long> nanos = java.util.Collections.synchronizedList(new ArrayList<>());
        run(connections, i -> OURS + page, cookie, new ArrayList<>());
        run(connections, i -> OURS + page, cookie, nanos);
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) (sorted.size() * 0.95)) / 1e6;
    }

    private static double run(int connections, IntFunction<String> address, String cookie, List<Long> nanos) throws Exception {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger next = new AtomicInteger();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        var pool = Executors.newFixedThreadPool(connections);
        for (int c = 0; c < connections; c++) {
            pool.submit(() -> {
                HttpClient client = client();
                while (System.nanoTime() < end) {
                    long from = System.nanoTime();
                    if (get(client, address.apply(next.getAndIncrement()), cookie).statusCode() == 200) {
                        done.incrementAndGet();
                        nanos.add(System.nanoTime() - from);
                    }
                }
                return null;
            });
        }
        pool.shutdown();
        pool.awaitTermination(5, java.util.concurrent.TimeUnit.MINUTES);
        return done.get() / seconds;
    }

    private static double time(String address, String cookie) throws Exception {
        return best(() -> {
            long from = System.nanoTime();
            get(client(), address, cookie);
            return (System.nanoTime() - from) / 1e9;
        });
    }

    /** Seconds until the address answers 200. */
    private static double start(List<String> command, Path folder, String address, Path work) throws Exception {
        List<String> all = new ArrayList<>(List.of("java"));
        all.addAll(FLAGS);
        all.addAll(command);
        long from = System.nanoTime();
        CHILDREN.add(new ProcessBuilder(all)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("child-" + CHILDREN.size() + ".log").toFile())
                .start());
        while (System.nanoTime() - from < 120e9) {
            try {
                if (get(client(), address, "").statusCode() == 200) {
                    return (System.nanoTime() - from) / 1e9;
                }
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("no answer from " + address);
    }

    private static double resident(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static HttpResponse<byte[]> get(HttpClient client, String address, String cookie) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofMinutes(2));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(String raw) {
        return URLEncoder.encode(raw, StandardCharsets.UTF_8);
    }

    private static void row(String what, double ours, double bare) {
        say("| %s | %s | %s | %.2f |".formatted(what, number(ours), number(bare), ours / bare));
    }

    private static void compare(String what, double one, double other) {
        say("| %s | %s | | %.2f |".formatted(what, number(one), one / other));
    }

    private static void line(String what, double value) {
        say("| %s | %s | | |".formatted(what, number(value)));
    }

    private static String number(double value) {
        return value >= 100 ? "%,.0f".formatted(value) : "%.2f".formatted(value);
    }

    private static void say(String... lines) {
        for (String line : lines) {
            System.out.println(line);
        }
    }

    /** A browser without scripts, signed in as the practice school's clerk. */
    private static final class Visitor {
        private final CookieManager jar = new CookieManager();
        private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(jar).build();
        private String cookie = "";

        void signIn() throws IOException, InterruptedException {
            Map<String, String> fields = form("/login");
            fields.putAll(Map.of("username", "clerk", "password", "zongwu-demo"));
            post(OURS + "/login", fields);
            cookie = String.join("; ", jar.getCookieStore().getCookies().stream().map(one -> one.getName() + "=" + one.getValue()).toList());
        }

        Document page(String path) throws IOException, InterruptedException {
            return Jsoup.parse(new String(get(client, OURS + path, "").body(), StandardCharsets.UTF_8));
        }

        int bytes(String path) throws IOException, InterruptedException {
            return get(client, OURS + path, "").body().length;
        }

        /** The fields of the page's form as they stand. */
        Map<String, String> form(String path) throws IOException, InterruptedException {
            return fields(page(path).selectFirst("form[method=post][action=" + path + "]"));
        }

        private static Map<String, String> fields(Element form) {
            Map<String, String> fields = new LinkedHashMap<>();
            ((org.jsoup.nodes.FormElement) form).formData().forEach(field -> fields.put(field.key(), field.value()));
            return fields;
        }

        int post(String address, Map<String, String> fields) throws IOException, InterruptedException {
            StringBuilder body = new StringBuilder();
            fields.forEach((name, value) -> body.append(body.length() == 0 ? "" : "&").append(text(name)).append('=').append(text(value)));
            return send(address, "application/x-www-form-urlencoded", body.toString().getBytes(StandardCharsets.UTF_8)).statusCode();
        }

        private HttpResponse<String> send(String address, String type, byte[] body) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).header("Content-Type", type).timeout(Duration.ofMinutes(3))
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        /** Uploads, ticks whatever is missing, books; seconds for all of it as the clerk waits. */
        double importLedger(Path ledger) throws IOException, InterruptedException {
            long from = System.nanoTime();
            Map<String, String> fields = fields(page("/imports/new?kind=assets").selectFirst("form[action=/imports/new]"));
            String border = "----bench";
            StringBuilder head = new StringBuilder();
            fields.forEach((name, value) -> {
                if (!name.equals("file")) {
                    head.append("--").append(border).append("\r\nContent-Disposition: form-data; name=\"").append(name).append("\"\r\n\r\n").append(value).append("\r\n");
                }
            });
            head.append("--").append(border).append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ledger.csv\"\r\nContent-Type: text/csv\r\n\r\n");
            var out = new java.io.ByteArrayOutputStream();
            out.write(head.toString().getBytes(StandardCharsets.UTF_8));
            out.write(Files.readAllBytes(ledger));
            out.write(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
            String at = send(OURS + "/imports/new", "multipart/form-data; boundary=" + border, out.toByteArray()).headers().firstValue("location").orElse("nowhere");
            for (int step = 0; step < 6; step++) {
                Document check = page(at);
                Element form = check.select("form[method=post]").stream().filter(one -> one.attr("action").startsWith("/imports/")).findFirst().orElseThrow();
                form.select("input[type=checkbox]").forEach(box -> box.attr("checked", "checked"));
                HttpResponse<String> answer = send(OURS + form.attr("action"), "application/x-www-form-urlencoded", body(form));
                at = answer.headers().firstValue("location").orElse(at);
                Document now = page(at);
                if (now.select("form[action$=/booking]").isEmpty() && now.select("form[action$=/columns]").isEmpty()) {
                    break;
                }
            }
            return (System.nanoTime() - from) / 1e9;
        }

        private static byte[] body(Element form) {
            StringBuilder body = new StringBuilder();
            ((org.jsoup.nodes.FormElement) form).formData().forEach(field -> body.append(body.length() == 0 ? "" : "&").append(text(field.key())).append('=').append(text(field.value())));
            return body.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
