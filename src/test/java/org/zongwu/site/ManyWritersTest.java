package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;

/** P-14: thirty-two browsers book a card at the same moment, several times: nobody gets an error, nothing is lost or doubled. */
@ExtendWith(TestServer.class)
final class ManyWritersTest {
    private static final int BROWSERS = 32;
    private static final int ROUNDS = 4;

    @Test
    void thirtyTwoBrowsersBookAtOnceAndNobodyGetsAnError() throws Exception {
        long before = number("select count(*) from asset");
        CyclicBarrier together = new CyclicBarrier(BROWSERS);
        List<Callable<List<String>>> clerks = new ArrayList<>();
        for (int b = 0; b < BROWSERS; b++) {
            Browser browser = Browser.freshlyAs("clerk");
            String name = "显微镜 " + b + "-";
            clerks.add(() -> book(browser, name, together));
        }

        List<String> answers = all(clerks);

        int booked = BROWSERS * ROUNDS;
        assertEquals(
                List.of(),
                answers.stream()
                        .filter(answer -> !answer.startsWith("303 /assets/"))
                        .toList());
        assertEquals(booked, answers.stream().distinct().count(), "each is led to a card of its own");
        assertEquals(before + booked, number("select count(*) from asset"));
        assertEquals(before + booked, number("select count(distinct number) from asset"));
        assertEquals(booked, number("select count(distinct name) from asset where name like '显微镜 %-%'"));
        assertEquals(booked, number("select count(*) from audit where act = 'asset.add' and object like '%显微镜 %'"));
        assertEquals(List.of(), TestServer.school().verify().findings(TestServer.database()));
    }

    private static List<String> book(Browser browser, String name, CyclicBarrier together) throws Exception {
        List<String> answers = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Page form = browser.get("/assets/new");
            together.await(20, TimeUnit.SECONDS); // one that failed must not keep the others
            Page made = form.post(
                    "/assets/new",
                    Map.of("name", name + round, "acquiredOn", "2026-03-02", "quantity", "1", "price", "1280.50"));
            answers.add(made.status() + " " + made.location());
        }
        return answers;
    }

    private static List<String> all(List<Callable<List<String>>> clerks) throws Exception {
        ExecutorService room = Executors.newFixedThreadPool(BROWSERS);
        try {
            List<String> answers = new ArrayList<>();
            for (Future<List<String>> clerk : room.invokeAll(clerks)) {
                answers.addAll(clerk.get());
            }
            return answers;
        } finally {
            room.shutdownNow();
        }
    }

    private static long number(String sql) {
        return TestServer.database().read(tx -> tx.query(sql).mapTo(Long.class).one());
    }
}
