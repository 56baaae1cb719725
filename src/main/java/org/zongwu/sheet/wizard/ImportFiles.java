package org.zongwu.sheet.wizard;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The files that were brought, under the hash of their content: {@code files/ab/<sha256>}. Synced before anything names them. */
public final class ImportFiles {
    private final Path files;

    public ImportFiles(Path files) {
        this.files = files;
    }

    public record Stored(String sha256, long bytes) {}

    Stored store(Path content) {
        try {
            Path temp = Files.createTempFile(files, "in", ".tmp");
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(content), digest);
                    OutputStream out = Files.newOutputStream(temp)) {
                in.transferTo(out);
            }
            sync(temp);
            String sha = HexFormat.of().formatHex(digest.digest());
            Files.createDirectories(of(sha).getParent());
            long bytes = Files.size(temp);
            Files.move(temp, of(sha), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return new Stored(sha, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Path of(String sha256) {
        return files.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
