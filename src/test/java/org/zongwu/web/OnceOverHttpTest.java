package org.zongwu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;

/** T-12: a double click, a retry, the back button or two tabs book once, and the second answer is the first one's. */
@ExtendWith(TestServer.class)
final class OnceOverHttpTest {
    private static final int AT_ONCE = 60;

    @Test
    void theSameFormSentSixtyTimesAtOnceBooksOnce() throws InterruptedException {
        Map<String, List<String>> form = filled(Browser.as("clerk"), "复印机");
        long before = cards();
        Set<String> answers = ConcurrentHashMap.newKeySet();
        CountDownLatch go = new CountDownLatch(1);
        List<Thread> clicks = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Browser window = Browser.as("clerk");
            clicks.add(new Thread(() -> {
                await(go);
                Page answer = window.postFields("/assets/new", form);
                answers.add(answer.status() + " " + answer.location());
            }));
        }

        clicks.forEach(Thread::start);
        go.countDown();
        for (Thread click : clicks) {
            click.join();
        }

        assertEquals(before + 1, cards());
        assertEquals(1, answers.size(), answers.toString());
        assertTrue(answers.iterator().next().startsWith("303 /assets/"), answers.toString());
    }

    @Test
    void theSameKeyWithOtherFieldsShowsTheFormUnderANewKeyAndBooksOnlyWhenSavedAgain() {
        Browser clerk = Browser.as("clerk");
        Map<String, List<String>> form = filled(clerk, "电钢琴");
        clerk.postFields("/assets/new", form);
        long before = cards();

        form.put("name", List.of("手风琴"));
        Page again = clerk.postFields("/assets/new", form);

        assertEquals(409, again.status());
        assertEquals(before, cards());
        assertEquals("手风琴", again.value("name"));
        assertNotEquals(
                form.get("_key").get(0),
                again.form("/assets/new").orElseThrow().select("[name=_key]").val());
        assertTrue(again.texts("[role=alert]").toString().contains("还没有保存"), again.text());
        assertEquals(303, again.post("/assets/new", Map.of()).status());
        assertEquals(before + 1, cards());
    }

    @Test
    void aRefusedFormKeepsItsKeyAndBooksWhenMended() {
        Browser clerk = Browser.as("clerk");
        Map<String, List<String>> form = filled(clerk, "讲台");
        form.put("price", List.of("viel"));

        Page refused = clerk.postFields("/assets/new", form);

        assertEquals(422, refused.status());
        assertEquals(
                form.get("_key").get(0),
                refused.form("/assets/new").orElseThrow().select("[name=_key]").val());
        assertEquals(303, refused.post("/assets/new", Map.of("price", "680")).status());
    }

    @Test
    void aKeyOlderThanAWeekIsRefusedAndTheFormShownAgain() {
        Browser clerk = Browser.freshlyAs("clerk");
        Map<String, List<String>> form = filled(clerk, "旗杆");
        long before = cards();
        TestServer.clock().advance(Duration.ofDays(7).plusMinutes(1));
        Browser later = Browser.freshlyAs("clerk");
        form.put("_token", filled(later, "旗杆").get("_token"));

        Page again = later.postFields("/assets/new", form);

        assertEquals(409, again.status());
        assertEquals("旗杆", again.value("name"));
        assertEquals(before, cards());
        assertEquals(303, again.post("/assets/new", Map.of()).status());
    }

    @Test
    void theKeyOfAnotherPersonDoesNotBook() {
        Map<String, List<String>> theirs = filled(Browser.as("director"), "篮球架");
        Browser clerk = Browser.as("clerk");
        Map<String, List<String>> form = filled(clerk, "篮球架");
        form.put("_key", theirs.get("_key"));
        long before = cards();

        assertEquals(409, clerk.postFields("/assets/new", form).status());

        assertEquals(before, cards());
    }

    private static Map<String, List<String>> filled(Browser browser, String name) {
        Map<String, List<String>> fields = new LinkedHashMap<>(
                Browser.fields(browser.get("/assets/new").form("/assets/new").orElseThrow()));
        fields.put("name", List.of(name));
        fields.put("price", List.of("1200"));
        return fields;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long cards() {
        return TestServer.database()
                .read(tx ->
                        tx.query("select count(*) from asset").mapTo(Long.class).one());
    }
}
