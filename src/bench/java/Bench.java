import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * The product beside the bare stack (src/bench/bare) in one run on one machine with the same flags: prints a table of
 * ratios, never passes or fails. Arguments: WAR, folder of the bare stack, its CSV, work folder, seconds a measurement,
 * ledgers to bring in one after another.
 */
final class Bench {
    private static final String BARE = "http://127.0.0.1:18091";
    private static final String OURS = "http://127.0.0.1:18092";
    private static final List<String> OTHERS = List.of(
            "/", "/assets/clear", "/assets/distribution", "/assets/summary", "/categories", "/imports", "/rooms",
            "/classes", "/directory", "/calendar");

    private final Path work;
    private final Load load;
    private final double seconds;

    private Bench(Path work, double seconds) {
        this.work = work;
        this.seconds = seconds;
        this.load = new Load(seconds);
    }

    public static void main(String[] args) throws Exception {
        Bench bench = new Bench(Path.of(args[3]).toAbsolutePath(), Double.parseDouble(args[4]));
        List<Path> ledgers = new ArrayList<>();
        for (int i = 5; i < args.length; i++) {
            ledgers.add(Path.of(args[i]).toAbsolutePath());
        }
        bench.run(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath(), Path.of(args[2]), ledgers);
    }

    private void run(Path war, Path bare, Path csv, List<Path> ledgers) throws Exception {
        System.out.println("| measured | product | beside it | ratio |\n|---|--:|--:|--:|");
        double commits = fullCommits();
        List<String> theirs = List.of(
                "-cp", "target/classes:target/lib/*", "Limits", "18091", work.resolve("bare.db").toString(),
                csv.toAbsolutePath().toString(), "webapp");
        List<String> ours = List.of(
                "-jar", war.toString(), "--demo", "--port", "18092", "--data", work.resolve("data").toString());
        // the first start of each fills its database and is not compared
        new Child(bare, work.resolve("bare.log"), BARE + "/list?p=1", theirs).close();
        try (Child first = new Child(work, work.resolve("ours.log"), OURS + "/login", ours)) {
            line("first start, practice school founded, s", first.startSeconds);
        }
        try (Child other = new Child(bare, work.resolve("bare.log"), BARE + "/list?p=1", theirs);
                Child product = new Child(work, work.resolve("ours.log"), OURS + "/login", ours)) {
            row("cold start to the first page, existing data, s", product.startSeconds, other.startSeconds);
            line("memory idle, MB", product.resident());
            Visitor clerk = new Visitor(OURS).signIn();
            others(clerk);
            Load.Result before = null;
            for (Path ledger : ledgers) {
                bring(clerk, ledger);
                Load.Result list = pages(clerk);
                if (before != null) {
                    row("growth: list of the larger register to the smaller, /s", list.rate(), before.rate());
                }
                before = list;
                exports(clerk);
                creations(commits);
            }
            line("memory after all of it, MB", product.resident());
        }
    }

    private void bring(Visitor clerk, Path ledger) throws Exception {
        long cards = clerk.cards();
        long from = System.nanoTime();
        clerk.bring(ledger);
        double took = Child.seconds(from);
        line("import of %,d rows: upload, dry run, booked, s".formatted(clerk.cards() - cards), took);
    }

    private Load.Result pages(Visitor clerk) throws Exception {
        String cookie = clerk.cookies();
        long cards = clerk.cards();
        int deep = (int) (cards * 9 / 10 / 50);
        List<String> sorts = List.of("number", "-cost", "name");
        Load.Result bare = load.gets(8, "", i -> BARE + "/list?p=" + (1 + i % 5));
        Load.Result list = list(8, cookie, sorts);
        row("list of %,d cards, 8 connections, /s".formatted(cards), list.rate(), bare.rate());
        for (int connections : new int[] {1, 32}) {
            line("the same, %d connection(s), /s".formatted(connections), list(connections, cookie, sorts).rate());
        }
        row("deep page (90 %) beside page 1, /s",
                load.gets(8, cookie, i -> OURS + "/assets?book=ALL&page=" + (deep - i % 5)).rate(), list.rate());
        search(cookie, "two characters", List.of("投影", "显微", "钢琴"), list);
        search(cookie, "one character", List.of("影", "机", "琴"), list);
        search(cookie, "initials", List.of("tyy", "xwj", "gq"), list);
        row("one card, /s",
                load.gets(8, cookie, i -> OURS + "/assets/" + (1 + i % 3000)).rate(),
                load.gets(8, "", i -> BARE + "/one?id=" + (1 + i % 3000)).rate());
        line("size of the list page, KB", clerk.bytes("/assets?book=ALL").length / 1024.0);
        return list;
    }

    private Load.Result list(int connections, String cookie, List<String> sorts) throws Exception {
        return load.gets(connections, cookie, i -> OURS + "/assets?book=ALL&sort=" + sorts.get(i % sorts.size()));
    }

    private void search(String cookie, String what, List<String> texts, Load.Result list) throws Exception {
        row("search, %s, with total, beside the list, /s".formatted(what),
                load.gets(8, cookie, i -> OURS + "/assets?book=ALL&q=" + Visitor.encoded(texts.get(i % texts.size()))).rate(),
                list.rate());
    }

    private void exports(Visitor clerk) throws Exception {
        row("export as CSV, s", fetch(OURS + "/assets/export.csv?book=ALL", clerk.cookies()), fetch(BARE + "/export", ""));
        line("export as xlsx, s", fetch(OURS + "/assets/export.xlsx?book=ALL", clerk.cookies()));
    }

    private static double fetch(String address, String cookie) throws IOException, InterruptedException {
        double[] took = new double[3];
        for (int run = 0; run < took.length; run++) {
            long from = System.nanoTime();
            HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                    .send(Load.get(address, cookie), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " at " + address);
            }
            took[run] = Child.seconds(from);
        }
        return Load.middle(took);
    }

    /** A card with its number, places, search words, trail and one-time key in one durable transaction; forms are fetched beforehand. */
    private void creations(double commits) throws Exception {
        for (int connections : new int[] {8, 32}) {
            Load.Result made = load.once(cards(connections), 303);
            row("cards made, durable, %d connections, beside the disk's single-row commits, /s".formatted(connections), made.rate(), commits);
            line("  slowest but one of a hundred, ms", made.p99());
        }
    }

    private List<Queue<HttpRequest>> cards(int connections) throws Exception {
        int each = (int) (Math.min(seconds, 2) * 1600 / connections) + 20;
        Visitor clerk = new Visitor(OURS).signIn();
        String cookie = clerk.cookies();
        List<Queue<HttpRequest>> queues = new ArrayList<>();
        for (int c = 0; c < connections; c++) {
            Queue<HttpRequest> queue = new ArrayDeque<>();
            for (int i = 0; i < each; i++) {
                Map<String, String> fields = new HashMap<>(Visitor.form(clerk.page("/assets/new"), "/assets/new"));
                fields.putAll(Map.of("name", "压测" + c + "-" + i, "quantity", "1", "price", "99"));
                queue.add(HttpRequest.newBuilder(URI.create(OURS + "/assets/new"))
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(Visitor.encoded(fields)))
                        .build());
            }
            queues.add(queue);
        }
        return queues;
    }

    private void others(Visitor clerk) throws Exception {
        for (String page : OTHERS) {
            Load.Result result = load.gets(8, clerk.cookies(), i -> OURS + page);
            System.out.println("| practice school, %s: p95 at 8 connections, ms; size, KB | %.1f | %.0f | |"
                    .formatted(page, result.p95(), clerk.bytes(page).length / 1024.0));
        }
    }

    /** Single-row transactions a second on this disk: WAL, synchronous=FULL. */
    private double fullCommits() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + work.resolve("disk.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode=wal");
            statement.execute("pragma synchronous=full");
            statement.execute("create table t(id integer primary key, text text)");
            int done = 0;
            long from = System.nanoTime();
            try (PreparedStatement insert = connection.prepareStatement("insert into t(text) values ('asset')")) {
                for (; Child.seconds(from) < seconds; done++) {
                    insert.executeUpdate();
                }
            }
            return done / Child.seconds(from);
        }
    }

    private static void row(String what, double ours, double beside) {
        System.out.println("| %s | %s | %s | %.2f |".formatted(what, said(ours), said(beside), ours / beside));
    }

    private static void line(String what, double value) {
        System.out.println("| %s | %s | | |".formatted(what, said(value)));
    }

    private static String said(double value) {
        return value >= 100 ? "%,.0f".formatted(value) : "%.2f".formatted(value);
    }
}
