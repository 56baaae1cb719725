package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that say what the program is, compared line by line; {@code -Dgolden=true} writes them anew, for review. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources");

    private Golden() {}

    static void holds(String name, String found) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, found);
            }
            assertEquals(
                    Files.readString(file),
                    found,
                    () -> name + " differs; if that is meant, run the test with -Dgolden=true and review the change");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
