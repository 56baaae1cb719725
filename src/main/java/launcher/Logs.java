package launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.catalina.Valve;
import org.apache.catalina.valves.AccessLogValve;
import org.apache.juli.FileHandler;
import org.apache.juli.OneLineFormatter;

/**
 * Daily log files in the data folder, 30 days kept, 0600; the console stays clean for the lines that are promised. Until
 * the program has accepted the folder, what is logged waits in memory: a refused folder is left as it was.
 */
final class Logs {
    private static final int KEPT_DAYS = 30;

    private final Path folder;
    private final Waiting waiting = new Waiting();

    Logs(Path data) {
        this.folder = data.resolve("logs");
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(waiting);
        Logger.getLogger("").setLevel(Level.INFO);
    }

    /** The folder is ours: what waited is written there, and everything from now on. */
    void open() {
        FileHandler file = new PrivateFile(folder);
        file.setFormatter(new OneLineFormatter());
        Logger root = Logger.getLogger("");
        root.addHandler(file);
        root.removeHandler(waiting);
        waiting.pour(file);
    }

    Valve access() {
        AccessLogValve valve = new PrivateAccess(folder);
        valve.setDirectory(folder.toString());
        valve.setPrefix("access");
        valve.setSuffix(".log");
        valve.setMaxDays(KEPT_DAYS);
        // no query strings; nothing of the suggestion box
        valve.setPattern("%h %t %m %U %s %B %D");
        valve.setConditionUnless("zongwu.unlogged");
        return valve;
    }

    private static void restrict(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
                if (view != null) {
                    view.setPermissions(PosixFilePermissions.fromString("rw-------"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class PrivateFile extends FileHandler {
        private final Path folder;

        PrivateFile(Path folder) {
            super(folder.toString(), "zongwu.", ".log", KEPT_DAYS);
            this.folder = folder;
        }

        @Override
        public void publish(LogRecord record) {
            super.publish(record);
            if (record.getLevel().intValue() >= Level.INFO.intValue()) {
                restrict(folder);
            }
        }
    }

    private static final class PrivateAccess extends AccessLogValve {
        private final Path folder;

        PrivateAccess(Path folder) {
            this.folder = folder;
        }

        @Override
        protected synchronized void open() {
            super.open();
            restrict(folder);
        }
    }

    private static final class Waiting extends Handler {
        private final List<LogRecord> records = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord record) {
            records.add(record);
        }

        synchronized void pour(Handler into) {
            records.forEach(into::publish);
            records.clear();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
