package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence in both languages, and every sentence that is asked for; each check also against something planted. */
final class MessagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/messages");

    private static List<String> names() {
        return files(FOLDER, ".properties").stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.endsWith("_en"))
                .toList();
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> bundle(String name, String suffix, List<String> faults) {
        List<String> lines =
                text(FOLDER.resolve(name + suffix + ".properties")).lines().toList();
        return MessageLint.read(lines, name, faults);
    }

    private static Map<String, String> all(String suffix) {
        Map<String, String> all = new LinkedHashMap<>();
        names().forEach(name -> all.putAll(bundle(name, suffix, new ArrayList<>())));
        return all;
    }

    private static void assertNone(List<String> faults) {
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        List<String> faults = new ArrayList<>();
        names().forEach(name ->
                faults.addAll(MessageLint.differences(bundle(name, "", faults), bundle(name, "_en", faults))));

        assertNone(faults);
        assertTrue(all("").size() > 300, "read from the wrong folder");
    }

    @Test
    void noApostropheSwallowsWhatFollows() {
        assertNone(MessageLint.apostrophes(all("")));
        assertNone(MessageLint.apostrophes(all("_en")));
    }

    @Test
    void everySentenceThatIsAskedForIsThere() {
        // a figure's name is no sentence; README lists them all
        Set<String> keys = new TreeSet<>(all("").keySet());
        keys.addAll(Readme.figures());
        List<String> faults = new ArrayList<>();
        for (JspSource page : JspSource.all()) {
            MessageLint.unknown(page.clean(), '\'', keys).forEach(fault -> faults.add(page.name() + ": " + fault));
        }
        for (Path file : files(Path.of("src/main/java"), ".java")) {
            MessageLint.unknown(text(file), '"', keys).forEach(fault -> faults.add(file.getFileName() + ": " + fault));
        }

        assertNone(faults);
    }

    @Test
    void noYearIsGroupedLikeAnAmount() {
        Map<String, String> sentences = all("");
        List<String> faults = new ArrayList<>();
        JspSource.all().forEach(page -> faults.addAll(MessageLint.grouped(page.clean(), '\'', sentences)));
        files(Path.of("src/main/java"), ".java")
                .forEach(file -> faults.addAll(MessageLint.grouped(text(file), '"', sentences)));

        assertNone(faults);
    }

    @Test
    void aSentenceInOneLanguageOnlyIsFound() {
        assertEquals(List.of("a.b is missing in one language"), MessageLint.differences(Map.of("a.b", "甲"), Map.of()));
        assertEquals(
                List.of("a.b is missing in one language"),
                MessageLint.differences(Map.of("a.b", ""), Map.of("a.b", "One")));
    }

    @Test
    void anArgumentInOneLanguageOnlyIsFound() {
        assertEquals(
                List.of("a.b takes [0, 1] in Chinese and [0] in English"),
                MessageLint.differences(Map.of("a.b", "{0} 第 {1} 页"), Map.of("a.b", "{0}")));
        assertEquals(
                List.of(),
                MessageLint.differences(Map.of("a.b", "{0}、{1}"), Map.of("a.b", "{1} of {0}")),
                "order is the language's own");
    }

    @Test
    void aKeyTwiceOrOfAnotherFileIsFound() {
        List<String> faults = new ArrayList<>();
        MessageLint.read(List.of("# words", "", "a.b=1", "a.b=2", "c.d=3"), "a", faults);

        assertEquals(List.of("a.b stands twice", "c.d does not begin with the name of its file"), faults);
    }

    @Test
    void aLoneApostropheIsFound() {
        assertEquals(1, MessageLint.apostrophes(Map.of("a.b", "It's {0}")).size());
        assertEquals(List.of(), MessageLint.apostrophes(Map.of("a.b", "It''s {0}")));
    }

    @Test
    void aSentenceThatIsNotThereIsFound() {
        Set<String> keys = Set.of("site.save", "site.role.ADMIN");

        assertEquals(List.of("no sentence site.sav"), MessageLint.unknown("${site.t('site.sav')}", '\'', keys));
        assertEquals(List.of("no sentence site.rank."), MessageLint.unknown("t(\"site.rank.\" + x)", '"', keys));
        assertEquals(List.of(), MessageLint.unknown("t(\"site.save\") + t(\"site.role.\" + x)", '"', keys));
        assertEquals(
                List.of(),
                MessageLint.unknown("Entry.of(\"site.act\", x); new Figure(\n \"site.sum\", x)", '"', keys),
                "acts of the trail and names of figures are no sentences");
    }

    @Test
    void aYearGivenAsANumberIsFound() {
        Map<String, String> sentences = Map.of("site.of", "{0} 共 {1}", "site.plain", "{0,number,#} 年");

        assertEquals(
                List.of("site.of groups the number day.getYear()"),
                MessageLint.grouped("Message.of(\"site.of\", day.getYear(), rows.size())", '"', sentences));
        assertEquals(
                List.of("site.of groups the number model.year"),
                MessageLint.grouped("${site.t('site.of', model.year)}", '\'', sentences));
        assertEquals(
                List.of("site.of groups the number card.id()"),
                MessageLint.grouped("t(\"site.of\", name(a, b), card.id())", '"', sentences));
        assertEquals(List.of(), MessageLint.grouped("t(\"site.of\", label, rows.size())", '"', sentences));
        assertEquals(List.of(), MessageLint.grouped("t(\"site.plain\", day.getYear())", '"', sentences));
    }
}
