package org.zongwu.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a page or tag file. In {@code clean} comments and directives are blanked out, in {@code masked} the inside of
 * every EL expression as well; all three have the same length, so that a place found in one can be read in the others.
 */
record JspSource(String name, String whole, String clean, String masked) {
    private static final Pattern ASIDE = Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->|<%@.*?%>");
    private static final Pattern EL = Pattern.compile("\\$\\{[^}]*}");
    static final char MASK = '\u00A4';

    static JspSource of(String name, String whole) {
        String clean = ASIDE.matcher(whole).replaceAll(match -> blank(match, ' '));
        return new JspSource(name, whole, clean, EL.matcher(clean).replaceAll(match -> blank(match, MASK)));
    }

    /** All pages and tag files of the product. */
    static List<JspSource> all() {
        try (Stream<Path> files = Files.walk(Path.of("webapp/WEB-INF"))) {
            return files.filter(file -> file.toString().matches(".*\\.(jsp|jspf|tag)"))
                    .sorted()
                    .map(JspSource::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTag() {
        return name.endsWith(".tag");
    }

    String at(MatchResult place, int group) {
        return clean.substring(place.start(group), place.end(group));
    }

    int line(int offset) {
        return (int) whole.substring(0, offset).lines().count();
    }

    private static JspSource read(Path file) {
        try {
            return of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String blank(MatchResult match, char with) {
        return match.group().replaceAll("[^\\n]", String.valueOf(with));
    }
}
