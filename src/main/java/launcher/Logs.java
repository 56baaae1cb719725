package launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.catalina.Valve;
import org.apache.juli.OneLineFormatter;

/**
 * The program's log and the access log in the data folder; the console stays clean for the lines that are promised. Until
 * the program has accepted the folder, what is logged waits in memory: a refused folder is left as it was.
 */
final class Logs {
    private final Logger root = Logger.getLogger("");
    private final Path folder;
    private final Clock clock;
    private final Records records;

    Logs(Path data, Clock clock) {
        this.folder = data.resolve("logs");
        this.clock = clock;
        this.records = new Records(new DailyFile(folder, "zongwu", clock));
        LogManager.getLogManager().reset();
        root.setLevel(Level.INFO);
        root.addHandler(records);
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> root.log(Level.SEVERE, thread.getName(), thrown));
    }

    /** The folder is ours: what waited is written there, and everything from now on. */
    void open() {
        records.open();
    }

    /** Why a start failed that nobody refused; its log is kept where the program has been before. */
    Optional<Throwable> failure() {
        Optional<Throwable> first = records.firstThrown();
        if (Files.isDirectory(folder)) {
            open();
        }
        return first;
    }

    Valve access() {
        return new Access(new DailyFile(folder, "access", clock));
    }

    private static final class Records extends Handler {
        private final DailyFile file;
        private final List<LogRecord> waiting = new ArrayList<>();
        private boolean open;

        Records(DailyFile file) {
            this.file = file;
            setFormatter(new OneLineFormatter());
        }

        @Override
        public synchronized void publish(LogRecord record) {
            if (open) {
                file.append(getFormatter().format(record));
            } else {
                waiting.add(record);
            }
        }

        synchronized void open() {
            open = true;
            waiting.forEach(this::publish);
            waiting.clear();
        }

        synchronized Optional<Throwable> firstThrown() {
            return waiting.stream()
                    .flatMap(record -> Optional.ofNullable(record.getThrown()).stream())
                    .findFirst();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            file.close();
        }
    }
}
