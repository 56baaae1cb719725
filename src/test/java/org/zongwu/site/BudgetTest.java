package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Architecture 7: how long a file, a method, a page and a tag may be. */
final class BudgetTest {
    private static final int FILE = 300;
    private static final int FILE_MEDIAN = 60;
    private static final int FILE_NINE_OF_TEN = 150;
    private static final int METHOD = 40;
    private static final int PAGE = 120;
    private static final int TAG = 60;

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    @TempDir
    private Path planted;

    @Test
    void noFileOfJavaIsTooLong() {
        assertEquals(List.of(), over(Sources.files(MAIN, ".java"), FILE));
        assertEquals(List.of(), over(Sources.files(TEST, ".java"), FILE));
    }

    @Test
    void mostFilesAreShort() {
        List<Sources.Length> files = Sources.files(MAIN, ".java");

        int median = Sources.share(files, 0.5);
        int nineOfTen = Sources.share(files, 0.9);
        assertTrue(median <= FILE_MEDIAN, "median " + median);
        assertTrue(nineOfTen <= FILE_NINE_OF_TEN, "nine of ten " + nineOfTen);
    }

    @Test
    void noMethodIsTooLong() {
        assertEquals(List.of(), over(Sources.methods(MAIN), METHOD));
        assertEquals(List.of(), over(Sources.methods(TEST), METHOD));
    }

    @Test
    void noPageAndNoTagIsTooLong() {
        assertEquals(List.of(), over(Sources.files(Path.of("webapp/WEB-INF/jsp"), ".jsp"), PAGE));
        assertEquals(List.of(), over(Sources.files(Path.of("webapp/WEB-INF/tags"), ".tag"), TAG));
    }

    @Test
    void whatIsPlantedTooLongIsFound() throws IOException {
        Files.writeString(
                planted.resolve("Long.java"),
                "class Long {\n void most() {\n" + "  int a;\n".repeat(METHOD - 2) + " }\n void over() {\n"
                        + "  int a;\n".repeat(METHOD - 1) + " }\n" + "\n".repeat(FILE) + "}\n");

        assertEquals(List.of("Long.over: 41"), over(Sources.methods(planted), METHOD));
        assertEquals(1, over(Sources.files(planted, ".java"), FILE).size());
    }

    @Test
    void theFiguresAreSaid() {
        List<Sources.Length> files = Sources.files(MAIN, ".java");
        List<Sources.Length> methods = Sources.methods(MAIN);
        List<Sources.Length> pages = Sources.files(Path.of("webapp/WEB-INF/jsp"), ".jsp");
        int main = Sources.lines(MAIN, ".java");
        int test = Sources.lines(TEST, ".java");

        assertTrue(2 * test >= main, test + " lines of tests beside " + main);
        java.util.logging.Logger.getLogger("budget")
                .info(() -> "median, nine of ten: file %d, %d; method %d, %d; page %d, %d lines; tests to program %.2f"
                        .formatted(
                                Sources.share(files, 0.5),
                                Sources.share(files, 0.9),
                                Sources.share(methods, 0.5),
                                Sources.share(methods, 0.9),
                                Sources.share(pages, 0.5),
                                Sources.share(pages, 0.9),
                                (double) test / main));
    }

    private static List<String> over(List<Sources.Length> all, int most) {
        return all.stream()
                .filter(one -> one.lines() > most)
                .map(one -> one.what() + ": " + one.lines())
                .toList();
    }
}
