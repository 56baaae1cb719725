package org.zongwu.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files on their way in or out. They live in the data folder's own temp folder, which every start empties. */
public record Spool(Path folder) {

    /** Fills a temporary file; used inside a read, so that the database is let go before a slow client takes it. */
    public Reply.Content fill(Filling filling) {
        try {
            Path file = Files.createTempFile(folder, "out", ".tmp");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                filling.into(out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return new Spooled(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path fresh() {
        try {
            return Files.createTempFile(folder, "in", ".tmp");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public interface Filling {
        void into(OutputStream out) throws IOException;
    }

    private record Spooled(Path file) implements Reply.Content {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            Files.copy(file, out);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
