package org.zongwu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the compiler of pages lets through and we do not. {@code icons} are the names of icons.txt, {@code slots} the fragments of the tags. */
record JspLint(Set<String> icons, Set<String> slots) {
    record Finding(String rule, String file, int line, String text) {}

    private static final String TEXT_ATTRIBUTES =
            "title|placeholder|alt|aria-label|data-l|label|text|sub|hint|more|note|"
                    + "cond|back|warn|typed|tick|above|none|all|unit|state";

    /** An address is ours, or was built in Java: by its name one sees that it is an address. */
    private static final Pattern ADDRESS = Pattern.compile(
            "/(?!/).*|#.*|data:,|\\$\\{([\\w.]+\\.)?(\\w+Href|href|\\w+Action|action|undo|previous|next)}|\\$\\{site\\.(lib|asset)\\('[\\w.]+'\\)}.*");

    /** The seal is a picture of one character; CSV is called so in both languages. */
    private static final Pattern SEAL = Pattern.compile("<span class=\"z-seal\"[^>]*>(总)</span>");

    private static final Set<String> WORDS_OF_BOTH = Set.of("CSV", "Excel", "PDF");

    /** In this order: our tags first, for they may stand inside an HTML tag; at last what only they had held apart. */
    private static final List<String> MARKUP = List.of(
            "(?s)<(script|svg|style)\\b.*?</\\1>", "</?\\w+:[^>]*>", "<[^>]*>", "[\\w-]+=\"[^\"]*\"", "&#?\\w+;");

    List<Finding> check(JspSource page) {
        List<Finding> found = new ArrayList<>();
        rule(found, page, "java", "<%(?!@|--)", page.clean());
        rule(found, page, "script", "(?s)<script\\b[^>]*>\\s*[^\\s<].*?</script>", page.masked());
        rule(found, page, "handler", "\\son[a-z]+\\s*=", page.masked());
        rule(found, page, "style", "\\sstyle\\s*=|<style\\b", page.masked());
        rule(found, page, "captured", "<c:set\\b[^>]*[^/]>|<jsp:(invoke|doBody)\\b[^>]*\\bvar=", page.masked());
        rule(found, page, "escaping", "<c:out\\b|fn:escapeXml|<c:import\\b|<fmt:", page.clean());
        rule(found, page, "han", "\\p{IsHan}+", SEAL.matcher(page.clean()).replaceAll(m -> m.group()
                .replace('总', ' ')));
        if (!Set.of("form.tag", "post.tag").contains(page.name())) {
            rule(found, page, "form", "(?i)<form\\b[^>]*method\\s*=\\s*[\"']?post", page.masked());
        }
        if (page.isTag()) {
            // a tag file drops text that is nothing but blanks: "z-f ${css} ${bad}" would print "z-f w2err"
            rule(
                    found,
                    page,
                    "blank",
                    "(?:" + JspSource.MASK + "|</?(?:z|c|jsp):[^>]*>) +(?=[<" + JspSource.MASK + "])",
                    page.masked());
        }
        slots(found, page);
        addresses(found, page);
        icons(found, page);
        words(found, page);
        return found;
    }

    private static void rule(List<Finding> found, JspSource page, String rule, String pattern, String in) {
        places(pattern, in).forEach(place -> add(found, page, rule, place, 0));
    }

    /** A body that is not a declared fragment is captured as text, and what it printed is escaped a second time. */
    private void slots(List<Finding> found, JspSource page) {
        places("<jsp:attribute\\s+name=\"(\\w+)\"", page.masked())
                .filter(place -> !slots.contains(place.group(1)))
                .forEach(place -> add(found, page, "captured", place, 0));
    }

    private static void addresses(List<Finding> found, JspSource page) {
        places("\\b(?:href|src|action|formaction|\\w+Href)=(\"[^\"]*\"|[^\"\\s>]+)", page.masked())
                .filter(place -> {
                    String value = page.at(place, 1);
                    return !value.startsWith("\"")
                            || !ADDRESS.matcher(value.substring(1, value.length() - 1))
                                    .matches();
                })
                .forEach(place -> add(found, page, "address", place, 0));
    }

    private void icons(List<Finding> found, JspSource page) {
        places("<z:icon\\b[^>]*?\\bname=\"([^\"]*)\"|\\bicon=\"([^\"]*)\"", page.masked())
                .forEach(place -> names(page.at(place, place.group(1) == null ? 2 : 1))
                        .filter(name -> !icons.contains(name))
                        .forEach(name -> add(found, page, "icon", place, 0)));
    }

    /** The name itself, or every name an expression may come to; what it is compared with is no name. */
    private static Stream<String> names(String value) {
        return value.startsWith("${")
                ? places("([=!]= )?'([^']*)'", value)
                        .filter(place -> place.group(1) == null)
                        .map(place -> place.group(2))
                : Stream.of(value);
    }

    private static void words(List<Finding> found, JspSource page) {
        places("\\s(?:" + TEXT_ATTRIBUTES + ")=\"([^\"]*)\"", page.masked())
                .filter(place -> place.group(1).matches(".*[A-Za-z]{2}.*"))
                .forEach(place -> add(found, page, "words", place, 0));
        String text = page.masked();
        for (String markup : MARKUP) {
            text = Pattern.compile(markup).matcher(text).replaceAll(match -> match.group()
                    .replaceAll("[^\\n]", " "));
        }
        places("[A-Za-z]{2,}", text)
                .filter(place -> !WORDS_OF_BOTH.contains(place.group()))
                .forEach(place -> add(found, page, "words", place, 0));
    }

    private static Stream<MatchResult> places(String pattern, String in) {
        return Pattern.compile(pattern).matcher(in).results();
    }

    private static void add(List<Finding> found, JspSource page, String rule, MatchResult place, int group) {
        found.add(new Finding(rule, page.name(), page.line(place.start(group)), page.at(place, group)));
    }
}
