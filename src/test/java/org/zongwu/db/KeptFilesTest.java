package org.zongwu.db;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zongwu.support.TestClock;

/** What was brought lies there once, is what it was, and goes a day after nothing names it any more. */
final class KeptFilesTest {
    private final TestClock clock = new TestClock();

    @TempDir
    Path folder;

    private KeptFiles files;

    @BeforeEach
    void emptyFolder() throws IOException {
        files = new KeptFiles(Files.createDirectory(folder.resolve("files")), clock);
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        KeptFiles.Kept first = keep("发票");
        KeptFiles.Kept again = keep("发票");

        assertEquals(first, again);
        assertEquals(6, first.bytes());
        assertEquals(1, count());
        assertArrayEquals(
                "发票".getBytes(java.nio.charset.StandardCharsets.UTF_8), Files.readAllBytes(files.of(first.sha256())));
    }

    @Test
    void aFileThatIsMissingOrWasChangedIsNotWhole() throws IOException {
        String kept = keep("发票").sha256();
        assertTrue(files.whole(kept));

        Files.writeString(files.of(kept), "别的");
        assertFalse(files.whole(kept));
        Files.delete(files.of(kept));
        assertFalse(files.whole(kept));
    }

    @Test
    void whatNoRowNamesGoesAfterADayAndNothingElse() throws IOException {
        String named = keep("发票").sha256();
        String orphan = keep("旧").sha256();
        Path broken = Files.createTempFile(folder.resolve("files"), "in", ".tmp");
        Files.setLastModifiedTime(broken, java.nio.file.attribute.FileTime.from(clock.instant()));
        clock.advance(Duration.ofHours(23));
        assertEquals(0, files.sweep(Set.of(named)));

        clock.advance(Duration.ofHours(2));
        String fresh = keep("新").sha256();
        assertEquals(2, files.sweep(Set.of(named)));
        assertTrue(files.whole(named) && files.whole(fresh) && !files.whole(orphan));
        assertEquals(2, count());
    }

    @Test
    void bringingAFileAgainMakesItYoungAgain() throws IOException {
        keep("旧");
        clock.advance(Duration.ofDays(2));
        keep("旧");

        assertEquals(0, files.sweep(Set.of()));
    }

    private KeptFiles.Kept keep(String content) throws IOException {
        return files.keep(Files.writeString(folder.resolve("came"), content));
    }

    private long count() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("files"))) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
