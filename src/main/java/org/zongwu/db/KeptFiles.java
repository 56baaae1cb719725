package org.zongwu.db;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that were brought, under the hash of their content: {@code files/ab/<sha256>}, so the same content is kept
 * once. Each is synced before a row names it; not to be called inside a write.
 */
public final class KeptFiles {
    /** A file without a row may be on its way to one, or the row may have been taken away by mistake. */
    private static final Duration ORPHANED = Duration.ofDays(1);

    private final Path folder;
    private final Clock clock;

    public KeptFiles(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    public record Kept(String sha256, long bytes) {}

    public Kept keep(Path content) {
        try {
            Path temp = Files.createTempFile(folder, "in", ".tmp");
            String sha = copy(content, temp);
            Files.setLastModifiedTime(temp, FileTime.from(clock.instant()));
            sync(temp, StandardOpenOption.WRITE);
            long bytes = Files.size(temp);
            Files.createDirectories(of(sha).getParent());
            Files.move(temp, of(sha), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            syncFolder(of(sha).getParent());
            return new Kept(sha, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path of(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Whether the file is there and still what its name says. */
    public boolean whole(String sha256) {
        try {
            return Files.exists(of(sha256))
                    && copy(of(sha256), OutputStream.nullOutputStream()).equals(sha256);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Deletes what lies here for more than a day and bears none of the names; answers how many files that were. */
    public int sweep(Set<String> named) {
        Instant old = clock.instant().minus(ORPHANED);
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(file -> !named.contains(file.getFileName().toString()))
                    .toList();
            int swept = 0;
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old) && Files.deleteIfExists(file)) {
                    swept++;
                }
            }
            return swept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String copy(Path from, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            return copy(from, out);
        }
    }

    private static String copy(Path from, OutputStream to) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(from), digest)) {
                in.transferTo(to);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private static void syncFolder(Path path) {
        try {
            sync(path, StandardOpenOption.READ);
        } catch (IOException notHere) {
            // Windows opens no folder; its renames are journalled
        }
    }
}
