package org.zongwu.support;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the server answered to a {@link Browser}. */
@SuppressWarnings("ArrayRecordComponent") // bytes as they came
public record Page(Browser browser, String address, int status, HttpHeaders headers, byte[] body) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public Document doc() {
        return Jsoup.parse(text(), TestServer.address() + address);
    }

    public boolean isHtml() {
        return header("content-type").startsWith("text/html");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public String location() {
        return header("location");
    }

    /** The page that a redirect leads to. */
    public Page follow() {
        if (location().isEmpty()) {
            throw new AssertionError("no redirect but " + status + " at " + address);
        }
        return browser.get(location());
    }

    public Optional<Element> form(String action) {
        return isHtml()
                ? doc().select("form[method=post]").stream()
                        .filter(form -> form.attr("action").equals(action))
                        .findFirst()
                : Optional.empty();
    }

    /** Sends the form of this page. */
    public Page post(String action, Map<String, ?> values) {
        return browser.submit(
                form(action).orElseThrow(() -> new AssertionError("no form posts to " + action + " on " + address)),
                values);
    }

    /** The sentence that stands at a refused field; the empty text when it was not refused. */
    public String error(String field) {
        Element at = doc().getElementById("f-" + field + "-e");
        return at == null ? "" : at.text();
    }

    /** What stands in a field of a form. */
    public String value(String field) {
        Element at = doc().getElementById("f-" + field);
        return at == null
                ? ""
                : at.tagName().equals("select") ? at.select("option[selected]").val() : at.val();
    }

    /** The value of a key number ({@code data-figure}). */
    public String figure(String noun) {
        Element at = doc().selectFirst("[data-figure=" + noun + "]");
        if (at == null) {
            throw new AssertionError("no figure " + noun + " on " + address);
        }
        if (at.hasAttr("data-value")) {
            return at.attr("data-value");
        }
        return Optional.ofNullable(at.selectFirst("data[value]"))
                .map(data -> data.attr("value"))
                .orElse("");
    }

    public List<String> texts(String css) {
        return doc().select(css).eachText();
    }
}
