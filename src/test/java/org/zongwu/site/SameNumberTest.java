package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;

/** T-13: twenty people type the same number at the same moment. One has it; the others read so at the field, with all they typed. */
@ExtendWith(TestServer.class)
final class SameNumberTest {
    private static final int PEOPLE = 20;

    private final ExecutorService office = Executors.newFixedThreadPool(PEOPLE);

    @AfterEach
    void goHome() {
        office.shutdownNow();
    }

    @Test
    void oneCardNumber() throws Exception {
        onlyOneHas("clerk", "/assets/new", "number", Map.of("name", "投影仪", "price", "1280.50", "number", "SAME-1"));
    }

    @Test
    void oneNumberOfTheState() throws Exception {
        onlyOneHas("clerk", "/assets/new", "stateNumber", Map.of("name", "投影仪", "price", "9", "stateNumber", "TY2026"));
    }

    @Test
    void oneStaffNumber() throws Exception {
        onlyOneHas("admin", "/people/new", "staffNo", Map.of("name", "江小鱼", "staffNo", "7001", "account", List.of()));
    }

    @Test
    void oneStaffNumberThatBecomesAnAccountToo() throws Exception {
        onlyOneHas("admin", "/people/new", "staffNo", Map.of("name", "江小鱼", "staffNo", "7002", "account", "yes"));
    }

    @Test
    void oneDepartment() throws Exception {
        onlyOneHas("admin", "/departments/new", "name", Map.of("name", "校史馆"));
    }

    @Test
    void oneRoom() throws Exception {
        onlyOneHas("clerk", "/rooms/new", "rooms", Map.of("rooms", "思源楼208"));
    }

    @Test
    void oneClass() throws Exception {
        onlyOneHas("clerk", "/classes/new", "name", Map.of("name", "九(9)班"));
    }

    @Test
    void oneDayOfAThreshold() throws Exception {
        onlyOneHas("admin", "/settings/assets/threshold", "since", Map.of("since", "2027-01-01", "amount", "2000"));
    }

    private void onlyOneHas(String who, String address, String field, Map<String, ?> typed) throws Exception {
        CyclicBarrier together = new CyclicBarrier(PEOPLE);
        List<Callable<Page>> all = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Browser browser = Browser.freshlyAs(who);
            browser.get(address.replaceAll("/threshold$", ""));
            all.add(() -> {
                together.await(20, TimeUnit.SECONDS);
                return browser.post(address, typed);
            });
        }
        List<Page> answers = new ArrayList<>();
        for (Future<Page> answer : office.invokeAll(all)) {
            answers.add(answer.get());
        }

        assertEquals(
                1, answers.stream().filter(answer -> answer.status() == 303).count(), () -> said(answers));
        for (Page answer : answers) {
            if (answer.status() != 303) {
                assertEquals(422, answer.status(), () -> said(answers));
                assertFalse(answer.error(field).isEmpty(), answer.text());
                typed.forEach((name, value) -> {
                    if (value instanceof String text && !name.equals("account")) {
                        assertEquals(text, answer.value(name));
                    }
                });
            }
        }
    }

    private static String said(List<Page> answers) {
        return answers.stream().map(Page::status).toList().toString();
    }
}
