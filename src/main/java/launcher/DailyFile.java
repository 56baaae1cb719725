package launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * One file a day that only its owner can read from its first moment; the oldest are deleted when a new day begins. A full
 * disk loses lines, never a request.
 */
final class DailyFile {
    static final int KEPT_DAYS = 30;

    private final Path folder;
    private final String name;
    private final Clock clock;
    private LocalDate day = LocalDate.MIN;
    private PrintWriter writer = new PrintWriter(PrintWriter.nullWriter());

    /** {@code folder/name.2026-09-08.log} by the zone of the clock. */
    DailyFile(Path folder, String name, Clock clock) {
        this.folder = folder;
        this.name = name;
        this.clock = clock;
    }

    synchronized void append(String lines) {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            turn(today);
        }
        writer.print(lines);
        writer.flush();
    }

    synchronized void close() {
        writer.close();
    }

    private void turn(LocalDate today) {
        try {
            Files.createDirectories(folder);
            Path file = own(folder.resolve(name + "." + today + ".log"));
            writer.close();
            writer = new PrintWriter(
                    Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
            day = today;
            drop(name + "." + today.minusDays(KEPT_DAYS - 1L) + ".log");
        } catch (IOException full) {
            // the next line tries again; yesterday's file takes this one
        }
    }

    private static Path own(Path file) throws IOException {
        if (Files.getFileAttributeView(file.getParent(), PosixFileAttributeView.class) != null) {
            try {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } catch (FileAlreadyExistsException again) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
        return file;
    }

    /** The date in the name sorts as text. */
    private void drop(String oldest) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String old = file.getFileName().toString();
                if (old.length() == oldest.length() && old.startsWith(name + ".") && old.compareTo(oldest) < 0) {
                    Files.delete(file);
                }
            }
        }
    }
}
