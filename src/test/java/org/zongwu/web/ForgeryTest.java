package org.zongwu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;

/** T-3: a POST that does not come from a page of this session changes nothing. */
@ExtendWith(TestServer.class)
final class ForgeryTest {
    private final Browser clerk = Browser.as("clerk");
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final long before = cards();

    @BeforeEach
    void aFilledForm() {
        fields.putAll(
                Browser.fields(clerk.get("/assets/new").form("/assets/new").orElseThrow()));
        fields.put("name", List.of("钢琴"));
        fields.put("price", List.of("18900"));
    }

    @Test
    void theFormAsItIsGoesThrough() {
        assertEquals(303, clerk.postFields("/assets/new", fields).status());
        assertEquals(before + 1, cards());
    }

    @Test
    void withoutATokenItIsRefused() {
        fields.remove("_token");

        refused(clerk.postFields("/assets/new", fields));
    }

    @Test
    void withAWrongOrEmptyTokenItIsRefused() {
        for (String token : List.of("", "x", fields.get("_token").get(0) + "x")) {
            fields.put("_token", List.of(token));

            refused(clerk.postFields("/assets/new", fields));
        }
    }

    @Test
    void withTheTokenOfAnotherSessionItIsRefused() {
        Browser other = Browser.freshlyAs("clerk");
        String theirs =
                other.get("/assets/new").doc().select("input[name=_token]").val();
        assertNotEquals(fields.get("_token").get(0), theirs);
        fields.put("_token", List.of(theirs));

        refused(clerk.postFields("/assets/new", fields));
    }

    @Test
    void aTokenInTheAddressDoesNotCount() {
        String token = fields.remove("_token").get(0);

        refused(clerk.postFields("/assets/new?_token=" + token, fields));
    }

    @Test
    void fromAnotherOriginItIsRefused() {
        for (String origin : List.of(
                "http://evil.example",
                "null",
                "http://127.0.0.1:1",
                "https://" + host() + ".evil.example",
                "nonsense ://")) {
            refused(posted(Map.of("Origin", origin)));
        }
    }

    @Test
    void fromOurOwnOriginItGoesThrough() {
        assertEquals(303, posted(Map.of("Origin", "http://" + host())).status());
    }

    @Test
    void noGetChangesAnything() {
        String query = fields.keySet().stream()
                .map(name -> name + "=" + fields.get(name).get(0))
                .filter(pair -> !pair.contains(" "))
                .collect(Collectors.joining("&"));

        clerk.get("/assets/new?" + query.replaceAll("[^\\x21-\\x7e]", "x"));
        clerk.get("/assets/1/void?reason=x&number=x");

        assertEquals(before, cards());
    }

    @Test
    void evenSignInNeedsTheTokenOfItsPage() {
        Browser stranger = Browser.stranger();
        stranger.get("/login");

        Page forged =
                stranger.postFields("/login", Map.of("username", List.of("clerk"), "password", List.of("zongwu-demo")));

        assertEquals(403, forged.status());
    }

    private Page posted(Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", "application/x-www-form-urlencoded");
        String body = fields.entrySet().stream()
                .map(field -> new Query("", Map.of(field.getKey(), field.getValue())).address())
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.substring(1))
                .collect(Collectors.joining("&"));
        return clerk.send("POST", "/assets/new", all, body.getBytes(StandardCharsets.US_ASCII));
    }

    private void refused(Page page) {
        assertEquals(403, page.status());
        assertTrue(page.texts("[role=alert]").toString().contains("发来"), page.text());
        assertEquals(before, cards());
    }

    private static String host() {
        return "127.0.0.1:" + TestServer.port();
    }

    private static long cards() {
        return TestServer.database()
                .read(tx ->
                        tx.query("select count(*) from asset").mapTo(Long.class).one());
    }
}
