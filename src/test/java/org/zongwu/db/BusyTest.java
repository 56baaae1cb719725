package org.zongwu.db;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.zongwu.support.TestDatabase;

/** When every reader is taken, one more question is told so, and that is no fault. */
final class BusyTest {
    private static final int POOLED = 8;

    @Test
    void oneQuestionTooManyIsToldSo() throws SQLException, InterruptedException {
        try (TestDatabase school = TestDatabase.empty()) {
            List<Connection> taken = new ArrayList<>();
            for (int i = 0; i < POOLED; i++) {
                taken.add(school.database().connection());
            }
            AtomicReference<RuntimeException> told = new AtomicReference<>();
            Thread one = new Thread(() -> {
                try {
                    school.read(tx -> tx);
                } catch (RuntimeException refused) {
                    told.set(refused);
                }
            });
            one.start();
            one.interrupt(); // or it would wait its twenty seconds
            one.join();

            assertInstanceOf(Busy.class, told.get());
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }
}
