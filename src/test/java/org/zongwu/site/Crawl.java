package org.zongwu.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;

/**
 * Walks the site as one person: every link and every search form of every page it comes to. Addresses of one shape (the
 * same path but for numbers, the same names in the query) are walked a few times, not a thousand.
 */
final class Crawl {
    private static final int OF_ONE_SHAPE = 3;
    private static final int LARGEST = 100 * 1024;

    /** Files that somebody's walk found alive are not fetched again for the next. */
    private static final String FILES = "/static/";

    private final Browser browser;
    private final Set<String> known;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> seen = new TreeSet<>();
    private final Map<String, Integer> shapes = new HashMap<>();
    private final Map<String, String> linkedFrom = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** {@code known} are addresses that need no walk: pages known to lead nowhere yet, and files as they are found alive. */
    Crawl(Browser browser, Set<String> known) {
        this.browser = browser;
        this.known = known;
    }

    List<String> from(String... addresses) {
        for (String address : addresses) {
            add(address, "the start");
        }
        while (!waiting.isEmpty()) {
            visit(waiting.poll());
        }
        return faults;
    }

    Set<String> seen() {
        return seen;
    }

    private void visit(String address) {
        Page page = browser.get(address);
        int status = page.status();
        if (status == 303) {
            add(page.location(), address);
        } else if (status != 200) {
            fault(address, "answers " + status);
        } else if (address.startsWith(FILES)) {
            known.add(address);
        } else if (page.isHtml()) {
            if (page.body().length > LARGEST) {
                fault(address, "has " + page.body().length + " bytes");
            }
            Document doc = page.doc();
            faults(page.text(), doc).forEach(what -> fault(address, what));
            links(doc, address);
        }
    }

    /** What is wrong with a page, whoever sees it. */
    static List<String> faults(String text, Document page) {
        List<String> faults = new ArrayList<>();
        if (text.contains("???")) {
            faults.add("shows an unknown text");
        }
        HostileSchool.LIVE.stream().filter(text::contains).forEach(live -> faults.add("lets through " + live));
        Set<String> labels = page.select("label[for]").stream()
                .filter(label -> !label.text().isBlank())
                .map(label -> label.attr("for"))
                .collect(Collectors.toSet());
        for (Element control : page.select("input:not([type=hidden]), select, textarea")) {
            if (!labelled(page, control, labels)) {
                faults.add("has no label for " + control.attr("name"));
            }
        }
        page.select("form[method=post]").stream()
                .filter(form -> form.select("[name=_token]").isEmpty()
                        || form.select("[name=_key]").isEmpty())
                .forEach(form -> faults.add("has a form without token or key to " + form.attr("action")));
        twice(page).forEach(id -> faults.add("has two of the id " + id));
        return faults;
    }

    private void links(Document page, String at) {
        page.select("a[href]").forEach(link -> add(link.attr("href"), at));
        page.select("link[href], script[src], img[src]")
                .forEach(file -> add(file.hasAttr("src") ? file.attr("src") : file.attr("href"), at));
        for (Element form : page.select("form:not([method=post])")) {
            String query = Browser.fields(form).entrySet().stream()
                    .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey(), value)))
                    .collect(Collectors.joining("&"));
            add(form.attr("action") + (query.isEmpty() ? "" : "?" + query), at);
        }
        page.select("use[href]").forEach(icon -> add(icon.attr("href").replaceAll("#.*", ""), at));
    }

    private void add(String href, String from) {
        String address = href.replaceAll("#.*", "");
        if (address.startsWith("http")) {
            fault(from, "leads outside to " + address);
            return;
        }
        if (!address.startsWith("/") || known.contains(address) || known.contains(address.replaceAll("\\?.*", ""))) {
            return;
        }
        String shape = shape(address);
        if (!seen.contains(address) && shapes.merge(shape, 1, Integer::sum) <= OF_ONE_SHAPE) {
            seen.add(address);
            linkedFrom.put(address, from);
            waiting.add(address);
        }
    }

    private static String shape(String address) {
        String path = address.replaceAll("\\?.*", "").replaceAll("\\d+", "N");
        String names = address.contains("?")
                ? List.of(address.substring(address.indexOf('?') + 1).split("&", -1)).stream()
                        .map(pair -> pair.replaceAll("=.*", ""))
                        .sorted()
                        .collect(Collectors.joining(","))
                : "";
        return path + "?" + names;
    }

    private void fault(String address, String what) {
        faults.add(address + " " + what + " (linked from " + linkedFrom.getOrDefault(address, "") + ")");
    }

    private static boolean labelled(Document page, Element control, Set<String> labels) {
        boolean named = !control.attr("aria-label").isBlank()
                || (!control.attr("aria-labelledby").isBlank()
                        && page.getElementById(control.attr("aria-labelledby")) != null);
        return named || control.closest("label") != null || labels.contains(control.id());
    }

    private static List<String> twice(Document page) {
        Map<String, Integer> ids = new TreeMap<>();
        page.select("[id]").forEach(element -> ids.merge(element.id(), 1, Integer::sum));
        return ids.entrySet().stream()
                .filter(id -> id.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String encode(String name, String value) {
        return java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8) + "="
                + java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
