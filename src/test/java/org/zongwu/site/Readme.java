package org.zongwu.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zongwu.access.Role;
import org.zongwu.support.SmallSchool;

/** What the README says that the program could prove wrong. */
record Readme(String text) {
    private static final Path MAIN = Path.of("src/main/java");

    static Readme ofThisProject() {
        return new Readme(read(Path.of("README.md")));
    }

    List<String> lies() {
        List<String> lies = new ArrayList<>();
        compare("option", optionsSaid(), found("case \"(--\\w+)\"", read(MAIN.resolve("launcher/Options.java"))), lies);
        compare(
                "role",
                found("\\b([A-Z][A-Z_]{4,})\\b", cells(section("Roles"), 0)),
                Stream.of(Role.values()).map(Enum::name).collect(Collectors.toSet()),
                lies);
        compare(
                "account",
                found("`(\\w+)`", cells(section("Roles"), 2)),
                SmallSchool.MEMBERS.stream().map(SmallSchool.Member::username).collect(Collectors.toSet()),
                lies);
        compare("package", packagesSaid(), packages(), lies);
        compare("figure", found("`([a-z]+\\.[a-z.]+)`", section("Figures a machine may read")), figures(), lies);
        compare("property or environment name", found("(zongwu\\.(?:data|clock)|ZONGWU_\\w+)", text), named(), lies);
        for (String path : found("`([a-z]+/)`", section("Layout").replaceAll("`src/[^`]*`", ""))) {
            if (!Files.isDirectory(Path.of(path))
                    && !Files.isDirectory(MAIN.resolve(path))
                    && !Files.isDirectory(Path.of("src/test/java/org/zongwu").resolve(path))) {
                lies.add("there is no folder " + path);
            }
        }
        if (!section("Test").contains("mvn -B verify")
                || !read(Path.of(".ci/run")).contains("mvn -B")) {
            lies.add("the command that tests is another");
        }
        return lies;
    }

    private static void compare(String what, Set<String> said, Set<String> true_, List<String> lies) {
        said.stream().filter(one -> !true_.contains(one)).forEach(one -> lies.add("there is no " + what + " " + one));
        true_.stream()
                .filter(one -> !said.contains(one))
                .forEach(one -> lies.add("no word of the " + what + " " + one));
    }

    private Set<String> optionsSaid() {
        return found("(?m)^\\| `(--\\w+)", section("Run"));
    }

    /** The packages named between backticks in the chapter on the layout. */
    private Set<String> packagesSaid() {
        return found("`((?:[a-z]+ )+[a-z]+)`", section("Layout")).stream()
                .flatMap(list -> Stream.of(list.split(" ", -1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> packages() {
        try (Stream<Path> all = Files.list(MAIN.resolve("org/zongwu"))) {
            return all.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names that pages give to their numbers, whether in a page or where a page's numbers are made. */
    static Set<String> figures() {
        Set<String> all =
                new TreeSet<>(found("(?:noun|data-figure)=\"([a-z]+\\.[a-z.]+)\"", sources(Path.of("webapp/WEB-INF"))));
        String java = sources(MAIN.resolve("org/zongwu"));
        all.addAll(found(
                "(?:number|[Ff]igure|Figure\\.count|cards|book|Found|[Tt]odo)\\(\\s*(?:tx, )?(?:AccountState\\.\\w+, )?\"([a-z]+\\.[a-z]+(?:\\.[a-z]+)*)\"",
                java));
        return all;
    }

    private static Set<String> named() {
        String java = sources(MAIN.resolve("org/zongwu"));
        Set<String> all = new TreeSet<>(found("getenv\\(\"(\\w+)\"", java));
        all.addAll(found("getProperty\\(\"(zongwu\\.(?:data|clock))\"", java));
        return all;
    }

    private String section(String heading) {
        int from = text.indexOf("## " + heading);
        int to = text.indexOf("\n## ", from + 1);
        return from < 0 ? "" : text.substring(from, to < 0 ? text.length() : to);
    }

    /** The cells of one column of the tables in a chapter. */
    private static String cells(String section, int column) {
        return section.lines()
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .map(line -> line.split("\\|", -1)[column + 1])
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> found(String pattern, String in) {
        return Pattern.compile(pattern)
                .matcher(in)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().matches(".*\\.(java|jspf?|tag)"))
                    .sorted()
                    .map(Readme::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
