package launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.zongwu.support.TestClock;

class DailyFileTest {
    @TempDir
    Path logs;

    private final TestClock clock = new TestClock();

    @Test
    void aNewDayHasANewFile() throws IOException {
        clock.set(ZonedDateTime.parse("2026-09-08T23:59:59+08:00").toInstant());
        DailyFile file = new DailyFile(logs, "zongwu", clock);
        file.append("evening\n");
        clock.advance(Duration.ofSeconds(1));
        file.append("morning\n");
        file.close();
        assertEquals("evening\n", Files.readString(logs.resolve("zongwu.2026-09-08.log")));
        assertEquals("morning\n", Files.readString(logs.resolve("zongwu.2026-09-09.log")));
    }

    @Test
    void aSecondStartOnTheSameDayGoesOnInTheSameFile() throws IOException {
        for (String line : List.of("one\n", "two\n")) {
            DailyFile file = new DailyFile(logs, "zongwu", clock);
            file.append(line);
            file.close();
        }
        assertEquals("one\ntwo\n", Files.readString(logs.resolve("zongwu.2026-11-24.log")));
    }

    @Test
    void thirtyDaysOfItsOwnAreKept() throws IOException {
        for (String name : List.of("zongwu.2026-10-25", "zongwu.2026-10-26", "access.2020-01-01", "zongwu.old-note")) {
            Files.createFile(logs.resolve(name + ".log"));
        }
        DailyFile file = new DailyFile(logs, "zongwu", clock);
        file.append("today\n");
        file.close();
        assertEquals(
                List.of(
                        "access.2020-01-01.log",
                        "zongwu.2026-10-26.log",
                        "zongwu.2026-11-24.log",
                        "zongwu.old-note.log"),
                names());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no such modes; the folder's rights hold")
    void onlyItsOwnerReadsIt() throws IOException {
        Files.createFile(logs.resolve("zongwu.2026-11-24.log"));
        DailyFile file = new DailyFile(logs, "zongwu", clock);
        file.append("today\n");
        clock.advance(Duration.ofDays(1));
        file.append("tomorrow\n");
        file.close();
        for (String name : names()) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(logs.resolve(name))),
                    name);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNobody() throws IOException {
        Path blocked = Files.createFile(logs.resolve("blocked"));
        DailyFile file = new DailyFile(blocked, "zongwu", clock);
        file.append("lost\n");
        Files.delete(blocked);
        file.append("kept\n");
        file.close();
        assertEquals("kept\n", Files.readString(blocked.resolve("zongwu.2026-11-24.log")));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(logs)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
