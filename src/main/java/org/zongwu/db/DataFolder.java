package org.zongwu.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;

/**
 * The one folder that holds everything of a school: {@code zongwu.db files/ logs/ backups/ lock secret}. Only this
 * process may work on it while the lock is held; on POSIX nobody else may even read it (0700).
 */
public final class DataFolder implements AutoCloseable {
    private static final int SECRET_BYTES = 32;
    private static final List<String> OURS = List.of("lock", "zongwu.db");

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Creates the folder when it is missing and takes its lock; a {@link Refusal} when another program holds it or when it
     * is full of somebody else's files, whose rights would be taken away.
     */
    public static DataFolder open(Path path) {
        try {
            refuseForeign(path);
            Files.createDirectories(path);
            restrict(path, "rwx------");
            FileChannel channel = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            if (!locked(channel)) {
                channel.close();
                throw new Refusal("db.folder.locked", path);
            }
            for (String name : List.of("files", "logs", "backups", "temp")) {
                Files.createDirectories(path.resolve(name));
            }
            sweep(path.resolve("temp"));
            return new DataFolder(path, channel);
        } catch (FileSystemException denied) {
            throw new Refusal("db.folder.unusable", path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    public Path database() {
        return path.resolve("zongwu.db");
    }

    /** What was brought and is kept, by hash. */
    public Path files() {
        return path.resolve("files");
    }

    /** Uploads and exports on their way; emptied at every start. */
    public Path temp() {
        return path.resolve("temp");
    }

    /** The key that signs one-time keys and box tokens; made at the first start, 0600, never part of a backup in clear. */
    public byte[] secret() {
        Path file = path.resolve("secret");
        try {
            if (!Files.exists(file)) {
                byte[] fresh = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(fresh);
                writePrivate(file, fresh);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file that only the owner of the folder may read. */
    public static void writePrivate(Path file, byte[] content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        restrict(file, "rw-------");
        Files.write(file, content);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseForeign(Path path) throws IOException {
        if (!Files.isDirectory(path) || OURS.stream().anyMatch(name -> Files.exists(path.resolve(name)))) {
            return;
        }
        try (var inside = Files.list(path)) {
            if (inside.map(file -> file.getFileName().toString())
                    .anyMatch(name -> !name.startsWith(".") && !name.equals("lost+found"))) {
                throw new Refusal("db.folder.foreign", path);
            }
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static void restrict(Path path, String mode) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(mode));
        }
    }

    private static void sweep(Path folder) throws IOException {
        try (var left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
