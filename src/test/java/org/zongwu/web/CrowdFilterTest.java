package org.zongwu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zongwu.access.Permission;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** P-13: one laptop cannot take all the server's threads. */
final class CrowdFilterTest {
    private static final int MOST = 64;
    private static final Semaphore INSIDE = new Semaphore(0);
    private static final CountDownLatch LEAVE = new CountDownLatch(1);

    @RegisterExtension
    static final TestServer SERVER = TestServer.with(SmallSchool.FIXTURE)
            .and(house ->
                    Map.of("/planted", new PlantedServlet(house, List.of(Route.get("", Permission.PUBLIC, request -> {
                        INSIDE.release();
                        await();
                        return new Reply.Plain(200, "text/plain", "served");
                    })))));

    @Test
    void theSixtyFifthRequestAtOnceIsToldToWaitAndTheOthersAreServed() throws InterruptedException {
        List<Integer> served = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Thread> crowd = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            crowd.add(new Thread(
                    () -> served.add(Browser.stranger().get("/planted").status())));
        }
        crowd.forEach(Thread::start);
        INSIDE.acquire(MOST);

        Page tooMany = Browser.stranger().get("/planted");

        assertEquals(429, tooMany.status());
        assertEquals("5", tooMany.header("retry-after"));
        assertTrue(tooMany.text().contains("请稍等"), tooMany.text());
        LEAVE.countDown();
        for (Thread one : crowd) {
            one.join();
        }
        assertEquals(java.util.Collections.nCopies(MOST, 200), served);
        assertEquals(200, Browser.stranger().get("/planted").status());
    }

    private static void await() {
        try {
            LEAVE.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
