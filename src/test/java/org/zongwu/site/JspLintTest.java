package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zongwu.site.JspLint.Finding;

/** All pages and tag files against our rules; and each rule against a page that breaks it. */
final class JspLintTest {
    private static final List<JspSource> PAGES = JspSource.all();
    private static final JspLint LINT = new JspLint(icons(), slots());

    /** Rule → what breaks it. */
    private static final Map<String, List<String>> PLANTED = Map.ofEntries(
            Map.entry("java", List.of("<% out.print(1); %>", "<%= model %>", "<%! int n; %>")),
            Map.entry("script", List.of("<script>var name = '${model.name}';</script>", "<script>start()</script>")),
            Map.entry("handler", List.of("<button onclick=\"go(${model.id})\">", "<a\nonfocus='x()'>")),
            Map.entry("style", List.of("<p style=\"width:${model.share}%\">", "<style>p{}</style>")),
            Map.entry(
                    "captured",
                    List.of(
                            "<c:set var=\"x\"><b>${model.name}</b></c:set>",
                            "<jsp:invoke fragment=\"acts\" var=\"x\"/>",
                            "<jsp:doBody var=\"x\"/>",
                            "<jsp:attribute name=\"title\">${model.name}</jsp:attribute>")),
            Map.entry("blank", List.of("<p class=\"a ${x} ${y}\">", "${x} <b>1</b>", "<z:icon name=\"lock\"/> ${x}")),
            Map.entry("escaping", List.of("<c:out value=\"${model.name}\"/>", "${fn:escapeXml(model.name)}")),
            Map.entry(
                    "form",
                    List.of("<form action=\"/assets\" method=\"post\">", "<form class='a' METHOD=post action=\"/\">")),
            Map.entry(
                    "address",
                    List.of(
                            "<a href=\"${model.link}\">",
                            "<a href=\"//elsewhere.example\">",
                            "<img src=\"https://elsewhere.example/x.png\" alt=\"\">",
                            "<a href=\"javascript:void(0)\">",
                            "<z:form action=\"assets/new\">",
                            "<a href=\"${model.nameHref}${model.link}\">",
                            "<z:panel title=\"${t}\" moreHref=\"more\">",
                            "<a href='/assets'>",
                            "<button formaction=\"${model.name}\">")),
            Map.entry(
                    "icon",
                    List.of(
                            "<z:icon name=\"no-such-icon\"/>",
                            "<z:icon size=\"s\" name=\"${model.bad ? 'no-such-icon' : 'lock'}\"/>",
                            "<z:empty title=\"${t}\" icon=\"no-such-icon\"/>")),
            Map.entry(
                    "han", List.of("<p>保存</p>", "<p>${model.on ? '是' : '否'}</p>", "<span class=\"z-seal\">总</span>总")),
            Map.entry(
                    "words",
                    List.of(
                            "<button>Save</button>",
                            "<a title=\"Go back\">",
                            "<z:field label=\"Name ${x}\"/>",
                            "<p>${x} items</p>")));

    /** Every rule's neighbour that is right. */
    private static final String RIGHT = """
            <%@ tag pageEncoding="UTF-8" description="书" %><%-- 注 <% --%>
            <c:set var="x" value="${empty y ? 'a' : y}"/><script src="${site.asset('zongwu.js')}"></script>
            <z:tick on="true" text="${t}"/><a href="/assets/${model.id}?from=list" data-back>${t}</a>
            <a href="${row.roomHref}"></a><a href="${page.href}"></a><a href="#f-${path}"></a><z:form action="${model.action}">
            <form action="/search" role="search"><z:icon name="${kind == 'no-such-icon' ? 'lock' : 'plus'}"/>
            <jsp:attribute name="acts"><span class="z-seal" aria-hidden="true">总</span></jsp:attribute>
            <c:if test="${a > 1 and b < 2}">&nbsp;·　CSV</c:if><link rel="icon" href="${site.asset('seal.svg')}">
            """;

    private static Set<String> icons() {
        try {
            return Files.readAllLines(Path.of("webapp/WEB-INF/icons.txt")).stream()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> slots() {
        Pattern slot = Pattern.compile("<%@ attribute name=\"(\\w+)\" fragment=\"true\"");
        return PAGES.stream()
                .flatMap(page -> slot.matcher(page.whole()).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> broken(String source) {
        return LINT.check(JspSource.of("planted.tag", source)).stream()
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noPageBreaksARule() {
        List<Finding> found =
                PAGES.stream().flatMap(page -> LINT.check(page).stream()).toList();

        assertEquals("", found.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        assertTrue(PAGES.size() > 40, "read from the wrong folder");
    }

    @Test
    void everyRuleFindsWhatBreaksIt() {
        PLANTED.forEach((rule, sources) ->
                sources.forEach(source -> assertTrue(broken(source).contains(rule), rule + " passed over " + source)));
    }

    @Test
    void whatIsRightPasses() {
        assertEquals(List.of(), LINT.check(JspSource.of("right.tag", RIGHT)));
    }

    @Test
    void aFindingNamesItsLine() {
        assertEquals(
                3,
                LINT.check(JspSource.of("planted.jsp", "<p>\n</p>\n<p>保存</p>"))
                        .get(0)
                        .line());
    }

    @Test
    void aTagSaysItsEncodingItsUseAndWhatItsAttributesMean() {
        for (JspSource page : PAGES) {
            if (page.isTag()) {
                assertTrue(page.whole().startsWith("<%@ tag pageEncoding=\"UTF-8\""), page.name());
                long attributes = count(page, "<%@ attribute ");
                assertEquals(attributes, count(page, "<%@ attribute [^%]*description=\"[^\"]+\""), page.name());
                assertTrue(page.whole().lines().count() <= 60, page.name() + " is too long");
            } else {
                assertTrue(page.whole().lines().count() <= 120, page.name() + " is too long");
            }
        }
    }

    private static long count(JspSource page, String pattern) {
        return Pattern.compile(pattern).matcher(page.whole()).results().count();
    }
}
