package launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @TempDir
    Path home;

    @Test
    void withoutOptionsTheDataLiesBesideTheProgram() throws Options.Wrong {
        Options options = read();
        assertEquals(home.resolve("zongwu-data"), options.data());
        assertEquals(8080, options.port());
        assertEquals("", options.bind());
        assertEquals("", options.command());
        assertFalse(options.demo());
    }

    @Test
    void aPracticeSchoolHasAFolderOfItsOwn() throws Options.Wrong {
        Options options = read("--demo", "--port", "8081");
        assertTrue(options.demo());
        assertEquals(home.resolve("zongwu-demo"), options.data());
        assertEquals(8081, options.port());
    }

    @Test
    void aNamedFolderIsTakenFromWhereOneStands() throws Options.Wrong {
        Options options = read("verify", "--data", "x/../school");
        assertEquals("verify", options.command());
        assertEquals(Path.of("school").toAbsolutePath(), options.data());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "192.168.1.255", "::1", "::", "localhost"})
    void anAddressIsTaken(String address) throws Options.Wrong {
        assertEquals(address, read("--bind", address).bind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"999.1.1.1", "1.2.3", "1.2.3.4.5", "256.0.0.1", "school.example", "127.0.0.1 ", "-1"})
    void whatIsNoAddressIsRefused(String address) {
        assertRefused("监听地址", "--bind", address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "abc", "1e3", "8080 ", "٨٠٨٠", "999999999999"})
    void whatIsNoPortIsRefused(String port) {
        assertRefused("端口", "--port", port);
    }

    @ParameterizedTest
    @CsvSource({"--prot,8080", "-p,8080", "start,now", "--port=8080,--demo", "demo,verify"})
    void anUnknownWordIsRefused(String first, String second) {
        assertRefused("不认识的选项 " + first, first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--bind", "--data"})
    void anOptionWithoutItsValueIsRefused(String option) {
        assertRefused("少一个值", option);
        assertRefused("少一个值", option, "--demo");
        assertRefused("少一个值", option, "");
    }

    @Test
    void aRealSchoolDoesNotStartWhereMavenCleans() throws Exception {
        Path target = checkout();
        List<String> none = List.of();
        Options.Wrong wrong = assertThrows(Options.Wrong.class, () -> Options.read(none, target.resolve("zongwu.war")));
        assertTrue(wrong.getMessage().contains("--data"), wrong.getMessage());
    }

    @Test
    void aPracticeSchoolMayStartWhereMavenCleans() throws Exception {
        Path target = checkout();
        Options options = Options.read(List.of("--demo"), target.resolve("zongwu.war"));
        assertEquals(target.resolve("zongwu-demo"), options.data());
    }

    private Path checkout() throws IOException {
        Files.createFile(home.resolve("pom.xml"));
        return Files.createDirectory(home.resolve("target"));
    }

    private Options read(String... words) throws Options.Wrong {
        return Options.read(List.of(words), home.resolve("zongwu.war"));
    }

    private void assertRefused(String part, String... words) {
        Options.Wrong wrong = assertThrows(Options.Wrong.class, () -> read(words));
        assertTrue(wrong.getMessage().contains(part), wrong.getMessage());
        assertEquals(1, wrong.getMessage().lines().count());
        assertTrue(wrong.getMessage().contains(" / "), "in both languages: " + wrong.getMessage());
    }
}
