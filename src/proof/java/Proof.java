import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What takes too long for the suite: SIGKILL, SIGTERM and a full disk under load. Arguments: WAR, work folder, then
 * {@code --kills N}, {@code --term}, {@code --full-disk}; without any, 15 kills. Exit code 1 when something was proved wrong.
 */
final class Proof {
    private static final int FILLINGS = 16;
    private static final int TERMS = 5;

    private final Path war;
    private final Path work;
    private final List<String> faults = new ArrayList<>();
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    private Proof(Path war, Path work) {
        this.war = war;
        this.work = work;
    }

    public static void main(String[] words) throws Exception {
        Proof proof = new Proof(Path.of(words[0]).toAbsolutePath(), Path.of(words[1]).toAbsolutePath());
        List<String> options = List.of(words).subList(2, words.length);
        int kills = options.contains("--kills") ? Integer.parseInt(options.get(options.indexOf("--kills") + 1)) : 15;
        if (options.isEmpty() || options.contains("--kills")) {
            proof.kills(kills);
        }
        if (options.contains("--term")) {
            proof.terms();
        }
        if (options.contains("--full-disk")) {
            proof.fullDisk(proof.work.resolve("disk"));
        }
        proof.faults.forEach(fault -> System.out.println("FAULT " + fault));
        System.out.println(proof.faults.isEmpty() ? "proved" : "NOT proved");
        System.exit(proof.faults.isEmpty() ? 0 : 1);
    }

    /** P-1: a process that is killed loses nothing it acknowledged, and a request sent again is booked once. */
    private void kills(int kills) throws Exception {
        Path data = work.resolve("killed");
        Load load = new Load();
        double slowest = 0;
        int again = 0;
        Child child = new Child(war, data, work);
        for (int i = 0; i < kills; i++) {
            Clerk clerk = new Clerk(child.port);
            again += load.again(clerk);
            load.begin(clerk, true);
            load.until(load.cards.size() + 10 + random.nextInt(100), random.nextInt(300));
            child.kill();
            load.end();
            child = new Child(war, data, work);
            slowest = Math.max(slowest, child.startSeconds);
        }
        again += load.again(new Clerk(child.port));
        System.out.printf(
                "kills %d (seed %d): %d sent again under their old key, slowest restart %.1f s%n",
                kills, seed, again, slowest);
        count(load, new Clerk(child.port));
        child.term();
        check("kills", load, data);
    }

    /** P-16: an orderly stop answers what runs, exits with 143 and leaves no -wal. */
    private void terms() throws Exception {
        Path data = work.resolve("stopped");
        Load load = new Load();
        double slowest = 0;
        int cut = 0;
        for (int i = 0; i < TERMS; i++) {
            Child child = new Child(war, data, work);
            Clerk clerk = new Clerk(child.port);
            load.again(clerk);
            load.begin(clerk, true);
            load.until(load.cards.size() + 10 + random.nextInt(100), random.nextInt(300));
            long begun = System.nanoTime();
            int code = child.term();
            slowest = Math.max(slowest, (System.nanoTime() - begun) / 1e9);
            load.end();
            expect(code == 143, "exit code " + code + " after SIGTERM");
            expect(size(data.resolve("zongwu.db-wal")) == 0, "a -wal is left after SIGTERM");
            Map<String, Integer> there = there(data);
            cut += (int) load.told(Load.Told.NOTHING);
            load.cards.stream()
                    .filter(card -> card.told == Load.Told.NOTHING && there.containsKey(card.name))
                    .forEach(card -> faults.add("booked, and its running request got no answer: " + card.name));
        }
        System.out.printf(
                "SIGTERM %d times: exit code 143, slowest stop %.1f s; %d requests were never begun%n",
                TERMS, slowest, cut);
        Child last = new Child(war, data, work);
        Clerk clerk = new Clerk(last.port);
        load.again(clerk);
        count(load, clerk);
        last.term();
        check("term", load, data);
    }

    /** P-4: on a full disk a booking is refused in words and never acknowledged, reading and sign-in go on, room is enough. */
    private void fullDisk(Path disk) throws Exception {
        Path data = disk.resolve("data");
        Path filler = disk.resolve("filler");
        Load load = new Load();
        Child child = new Child(war, data, work);
        Clerk clerk = new Clerk(child.port);
        load.begin(clerk, false);
        Thread.sleep(1000);
        // the log goes on in the room it has, and what a checkpoint frees must be filled again
        for (int i = 0; i < FILLINGS || (i < 10 * FILLINGS && load.told(Load.Told.REFUSED) == 0); i++) {
            fill(filler);
            Thread.sleep(500);
        }
        long refused = load.told(Load.Told.REFUSED);
        expect(refused > 0, "nothing was refused on the full disk");
        expect(clerk.get("/assets").status() == 200, "the list is not shown on the full disk");
        new Clerk(child.port);
        fill(filler);
        Thread.sleep(500);
        load.end();
        System.out.println("disk full (48 MB): list and sign-in go on; answers " + load.statuses);
        Map<String, Integer> before = exported(clerk);
        load.cards.stream()
                .filter(card -> card.told == Load.Told.REFUSED && before.containsKey(card.name))
                .forEach(card -> faults.add("refused and yet stored: " + card.name));
        Files.delete(filler);
        long begun = System.nanoTime();
        int again = load.again(clerk);
        System.out.printf(
                "room again: %d refused requests sent again under their old key in %.1f s%n",
                again, (System.nanoTime() - begun) / 1e9);
        count(load, clerk);
        expect(child.term() == 143, "exit code after the full disk");
        check("full disk", load, data);
    }

    /** Fills what is left, to the last byte. */
    private static void fill(Path filler) throws IOException {
        byte[] piece = new byte[512];
        try (OutputStream out = Files.newOutputStream(
                filler, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND)) {
            byte[] large = new byte[1 << 20];
            try {
                while (true) {
                    out.write(large);
                }
            } catch (IOException nearlyFull) {
                while (true) {
                    out.write(piece);
                }
            }
        } catch (IOException full) {
            // as wanted
        }
    }

    /** Each acknowledged card stands in the export once, no other twice. */
    private void count(Load load, Clerk clerk) throws IOException {
        Map<String, Integer> there = exported(clerk);
        for (Load.Card card : load.cards) {
            int times = there.getOrDefault(card.name, 0);
            expect(card.told != Load.Told.STORED || times > 0, "acknowledged and lost: " + card.name);
            expect(times < 2, "booked " + times + " times: " + card.name);
            expect(card.told == Load.Told.STORED, "not booked when sent again: " + card.name + " " + card.told);
        }
        load.odd().forEach(faults::add);
        System.out.printf(
                "wanted %d, acknowledged %d, in the export %d; answers %s; slowest %d ms%n",
                load.cards.size(),
                load.told(Load.Told.STORED),
                there.size(),
                load.statuses,
                load.slowestNanos.get() / 1_000_000);
        expect(there.size() == load.cards.size(), "the export holds " + there.size());
    }

    private static Map<String, Integer> exported(Clerk clerk) throws IOException {
        Map<String, Integer> times = new HashMap<>();
        java.util.regex.Pattern.compile("显微镜 验收\\d+")
                .matcher(clerk.get("/assets/export.csv?book=ALL").text())
                .results()
                .forEach(name -> times.merge(name.group(), 1, Integer::sum));
        return times;
    }

    /** The file of a stopped program: SQLite's own check, numbers, and {@code verify}. */
    private void check(String what, Load load, Path data) throws Exception {
        expect(one(data, "pragma integrity_check").equals("ok"), what + ": integrity_check");
        expect(one(data, "select count(*) from pragma_foreign_key_check").equals("0"), what + ": foreign_key_check");
        expect(
                one(data, "select count(*) - count(distinct number) from asset").equals("0"),
                what + ": a number was given twice");
        int verify = Child.verify(war, data, work);
        expect(verify == 0, what + ": verify " + Files.readString(work.resolve("verify.log")));
        System.out.println("integrity_check ok, verify " + verify);
    }

    private static Map<String, Integer> there(Path data) throws SQLException {
        Map<String, Integer> times = new HashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("zongwu.db"));
                ResultSet rows = connection.createStatement()
                        .executeQuery("select name from asset where name like '显微镜 验收%'")) {
            while (rows.next()) {
                times.merge(rows.getString(1), 1, Integer::sum);
            }
        }
        return times;
    }

    private static String one(Path data, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("zongwu.db"));
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            return row.getString(1);
        }
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private void expect(boolean right, String fault) {
        if (!right) {
            faults.add(fault);
        }
    }
}
