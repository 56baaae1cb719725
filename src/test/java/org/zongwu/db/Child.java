package org.zongwu.db;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A second program on a data folder: opens it, and may be cut off in the middle of its n-th migration. */
final class Child {
    static final int CUT = 9;
    static final int REFUSED = 3;

    private Child() {}

    /** Arguments: the folder, and at which migration this program ends without a word (0: never). */
    public static void main(String[] arguments) {
        Clock clock = new CuttingClock(Integer.parseInt(arguments[1]));
        try (DataFolder folder = DataFolder.open(Path.of(arguments[0]));
                Database database = Database.open(folder, clock)) {
            database.read(tx -> tx.query("select 1").mapTo(Integer.class).one());
        } catch (Refusal refusal) {
            System.out.println(refusal.key());
            Runtime.getRuntime().halt(REFUSED);
        }
    }

    static int run(Path folder, int cutAt) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp"));
        command.add(System.getProperty("java.class.path"));
        Stream.of(Child.class.getName(), folder.toString(), Integer.toString(cutAt))
                .forEach(command::add);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** A migration asks the time once, after its statements and before its commit. */
    private static final class CuttingClock extends Clock {
        private final int cutAt;
        private int asked;

        CuttingClock(int cutAt) {
            this.cutAt = cutAt;
        }

        @Override
        public Instant instant() {
            asked++;
            if (asked == cutAt) {
                Runtime.getRuntime().halt(CUT);
            }
            return Instant.EPOCH;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
