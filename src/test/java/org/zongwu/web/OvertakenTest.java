package org.zongwu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zongwu.access.Permission;
import org.zongwu.support.Browser;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** A write that found the ground moved is judged anew, once. */
final class OvertakenTest {
    private static final AtomicInteger TIMES = new AtomicInteger();

    @RegisterExtension
    static final TestServer SERVER = TestServer.with(SmallSchool.FIXTURE)
            .and(house -> Map.of(
                    "/planted",
                    new PlantedServlet(
                            house,
                            List.of(
                                    Route.get("/once", Permission.PUBLIC, request -> {
                                        if (TIMES.incrementAndGet() == 1) {
                                            throw new Overtaken();
                                        }
                                        return new Reply.Plain(422, "text/plain", "judged anew");
                                    }),
                                    Route.get("/always", Permission.PUBLIC, request -> {
                                        throw new Overtaken();
                                    })))));

    @Test
    void theHandlerRunsOnceMoreAndSaysWhatIsWrongNow() {
        assertEquals(422, Browser.stranger().get("/planted/once").status());
        assertEquals(2, TIMES.get());
    }

    @Test
    void twiceInARowIsAConflict() {
        assertEquals(409, Browser.stranger().get("/planted/always").status());
    }
}
