package org.zongwu.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zongwu.db.DataFolder;
import org.zongwu.web.Keys;

/**
 * The one-time code with which a new school is set up: in {@code setup-code.txt} of the data folder (0600) and on the
 * console, gone after use. A later start finds the same code again.
 */
public final class SetupCode {
    /** No 0 O 1 I L, which look alike on paper. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;
    private final Path file;

    public SetupCode(DataFolder folder) {
        this.file = folder.path().resolve("setup-code.txt");
    }

    /** The code of this folder, made when there is none yet. */
    public String issue() {
        try {
            if (!Files.isRegularFile(file)) {
                DataFolder.writePrivate(file, fresh().getBytes(StandardCharsets.US_ASCII));
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing is right once the code was used: asking makes no new one. */
    public boolean right(String typed) {
        return Files.isRegularFile(file) && Keys.same(issue(), typed.strip().toUpperCase(Locale.ROOT));
    }

    public void use() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fresh() {
        return new SecureRandom()
                .ints(LENGTH, 0, SIGNS.length())
                .mapToObj(i -> SIGNS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
