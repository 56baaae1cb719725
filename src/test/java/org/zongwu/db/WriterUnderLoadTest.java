package org.zongwu.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zongwu.support.TestDatabase;

/** Many at once, a full disk, and a stop in the middle: what was acknowledged is there, once. */
final class WriterUnderLoadTest {
    private static final int WRITERS = 32;
    private static final int EACH = 40;

    private final TestDatabase school = TestDatabase.empty();

    @BeforeEach
    void aTableToWriteInto() {
        school.write(tx -> WriterTest.run(tx, "create table thing (name text not null, note text) strict"));
    }

    @Test
    void everyRowOfThirtyTwoWritersIsThereOnceAndNobodyGetsAnError() throws InterruptedException {
        Set<String> refused = ConcurrentHashMap.newKeySet();
        List<Thread> writers = new ArrayList<>();
        for (int w = 0; w < WRITERS; w++) {
            String name = "writer " + w;
            writers.add(new Thread(() -> {
                for (int i = 0; i < EACH; i++) {
                    String row = name + " row " + i;
                    write(row, refused);
                }
            }));
        }

        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }

        assertEquals(Set.of(), refused);
        assertEquals(WRITERS * EACH, names().size());
        assertEquals(WRITERS * EACH, Set.copyOf(names()).size());
        school.close();
    }

    @Test
    void aFullDiskIsToldNothingOfItIsStoredAndWritingGoesOnWhenThereIsRoom() {
        school.write(tx -> WriterTest.put(tx, "before"));
        limit("(select page_count + 8 from pragma_page_count)");

        assertThrows(
                Unavailable.class,
                () -> school.write(tx -> {
                    WriterTest.put(tx, "with the large one");
                    return tx.update("insert into thing (name, note) values ('large', hex(zeroblob(400000)))")
                            .execute();
                }));
        assertEquals(List.of("before"), names());

        limit("1073741823");
        school.write(tx -> WriterTest.put(tx, "after"));
        assertEquals(List.of("before", "after"), names());
        school.close();
    }

    @Test
    void whenTheDiskIsFullEachOfACrowdIsEitherStoredOrTold() throws InterruptedException {
        limit("(select page_count + 8 from pragma_page_count)");
        Crowd crowd = new Crowd(school);
        List<Crowd.Visitor> small = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String name = "small " + i;
            small.add(crowd.wants(tx -> WriterTest.put(tx, name)));
        }
        Crowd.Visitor large =
                crowd.wants(tx -> tx.update("insert into thing (name, note) values ('large', hex(zeroblob(400000)))")
                        .execute());

        crowd.enter();

        assertInstanceOf(Unavailable.class, large.refusal());
        assertEquals(small.stream().filter(Crowd.Visitor::stored).count(), names().size());
        school.close();
    }

    @Test
    void aStopInTheMiddleLosesNothingAcknowledgedAndLeavesNobodyWaiting() throws InterruptedException {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        Set<String> refused = ConcurrentHashMap.newKeySet();
        CountDownLatch running = new CountDownLatch(WRITERS * 3);
        List<Thread> writers = new ArrayList<>();
        for (int w = 0; w < WRITERS; w++) {
            String name = "writer " + w;
            writers.add(new Thread(() -> {
                for (int i = 0; refused.stream().noneMatch(row -> row.startsWith(name + " ")); i++) {
                    if (write(name + " row " + i, refused)) {
                        acknowledged.add(name + " row " + i);
                    }
                    running.countDown();
                }
            }));
        }
        writers.forEach(Thread::start);
        running.await();

        school.close();
        for (Thread writer : writers) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> writer.join());
        }

        try (DataFolder folder = DataFolder.open(school.folder().path());
                Database again = Database.open(folder, school.clock())) {
            List<String> there = again.read(
                    tx -> tx.query("select name from thing").mapTo(String.class).list());
            assertTrue(there.containsAll(acknowledged), "acknowledged and lost");
            assertEquals(Set.copyOf(there).size(), there.size(), "stored twice");
            assertEquals(WRITERS, refused.size());
        }
    }

    private boolean write(String row, Set<String> refused) {
        try {
            school.write(tx -> WriterTest.put(tx, row));
            return true;
        } catch (RuntimeException e) {
            refused.add(row + " " + e);
            return false;
        }
    }

    private void limit(String pages) {
        long most =
                school.read(tx -> tx.query("select " + pages).mapTo(Long.class).one());
        school.write(tx ->
                tx.query("pragma max_page_count = " + most).mapTo(Long.class).one());
    }

    private List<String> names() {
        return school.read(tx -> tx.query("select name from thing order by rowid")
                .mapTo(String.class)
                .list());
    }
}
