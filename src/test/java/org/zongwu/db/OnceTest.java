package org.zongwu.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zongwu.support.TestDatabase;

final class OnceTest {
    private final TestDatabase school = TestDatabase.empty();
    private final AtomicInteger booked = new AtomicInteger();

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void theSameKeyWithTheSameFieldsGetsTheFirstAddressAndBooksOnce() {
        Once form = new Once("k1", 7, "/assets/new", "digest");

        assertEquals("/assets/1", book(form));
        assertEquals("/assets/1", book(form));

        assertEquals(1, booked.get());
    }

    @Test
    void theSameKeyWithOtherFieldsRouteOrPersonIsRefused() {
        book(new Once("k1", 7, "/assets/new", "digest"));

        assertThrows(Once.Reused.class, () -> book(new Once("k1", 7, "/assets/new", "other fields")));
        assertThrows(Once.Reused.class, () -> book(new Once("k1", 7, "/other", "digest")));
        assertThrows(Once.Reused.class, () -> book(new Once("k1", 8, "/assets/new", "digest")));
        assertEquals(1, booked.get());
    }

    @Test
    void aRefusedActUsesUpNoKey() {
        Once form = new Once("k1", 7, "/assets/new", "digest");

        assertThrows(IllegalStateException.class, () -> school.database().write(form, tx -> {
            throw new IllegalStateException("refused");
        }));

        assertEquals(0, keys());
        assertEquals("/assets/1", book(form));
    }

    @Test
    void keysAreSweptAfterEightDaysAndNotBefore() {
        book(new Once("old", 7, "/assets/new", "digest"));
        school.clock().advance(Duration.ofDays(7));
        book(new Once("younger", 7, "/assets/new", "digest"));
        assertEquals(2, keys());

        school.clock().advance(Duration.ofDays(1).plusSeconds(1));
        book(new Once("new", 7, "/assets/new", "digest"));

        assertEquals(2, keys());
    }

    private String book(Once form) {
        return school.database().write(form, tx -> "/assets/" + booked.incrementAndGet());
    }

    private int keys() {
        return school.read(tx ->
                tx.query("select count(*) from once_key").mapTo(Integer.class).one());
    }
}
