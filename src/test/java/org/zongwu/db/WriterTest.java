package org.zongwu.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zongwu.support.TestDatabase;

/** The traps of joined commits (architecture 4), each once. */
final class WriterTest {
    private final TestDatabase school = TestDatabase.empty();
    private final Crowd crowd = new Crowd(school);

    @BeforeEach
    void aTableToWriteInto() {
        school.write(tx -> run(tx, "create table thing (name text not null unique, note text) strict"));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void aRefusedActLeavesNoTraceAndItsNeighboursStay() throws InterruptedException {
        Crowd.Visitor left = crowd.wants(tx -> put(tx, "left"));
        Crowd.Visitor refused = crowd.wants(tx -> {
            put(tx, "half");
            throw new IllegalArgumentException("changed my mind");
        });
        Crowd.Visitor right = crowd.wants(tx -> put(tx, "right"));

        crowd.enter();

        assertTrue(left.stored() && right.stored());
        assertEquals("changed my mind", refused.refusal().getMessage());
        assertEquals(List.of("left", "right"), names());
    }

    @Test
    void aTriggersAbortUndoesOnlyItsOwnAct() throws InterruptedException {
        trigger("abort");
        Crowd.Visitor left = crowd.wants(tx -> put(tx, "left"));
        Crowd.Visitor forbidden = crowd.wants(tx -> {
            put(tx, "before");
            return put(tx, "forbidden");
        });
        Crowd.Visitor right = crowd.wants(tx -> put(tx, "right"));

        crowd.enter();

        assertFalse(forbidden.stored());
        assertEquals(1, left.runs());
        assertEquals(1, right.runs());
        assertEquals(List.of("left", "right"), names());
    }

    @Test
    void aTriggersRollbackEndsTheBatchAndTheNeighboursAreRunAgainAlone() throws InterruptedException {
        trigger("rollback");
        Crowd.Visitor left = crowd.wants(tx -> put(tx, "left"));
        Crowd.Visitor forbidden = crowd.wants(tx -> put(tx, "forbidden"));
        Crowd.Visitor right = crowd.wants(tx -> put(tx, "right"));

        crowd.enter();

        assertTrue(left.stored() && right.stored());
        assertTrue(forbidden.refusal().getMessage().contains("not this one"), forbidden.refusal()::getMessage);
        assertEquals(2, left.runs());
        assertEquals(List.of("left", "right"), names());
    }

    @Test
    void aCommitThatFailsIsToldToItsCauseAloneAndTheOthersAreRunAgain() throws InterruptedException {
        school.write(tx ->
                run(tx, "create table child (name text references thing (name) deferrable initially deferred) strict"));
        Crowd.Visitor left = crowd.wants(tx -> put(tx, "left"));
        Crowd.Visitor orphan = crowd.wants(tx -> run(tx, "insert into child values ('nobody')"));
        Crowd.Visitor right = crowd.wants(tx -> put(tx, "right"));

        crowd.enter();

        assertTrue(left.stored() && right.stored());
        assertTrue(orphan.refusal().getMessage().contains("FOREIGN KEY"), orphan.refusal()::getMessage);
        assertEquals(2, right.runs());
        assertEquals(List.of("left", "right"), names());
    }

    @Test
    void afterItsFirstSqlErrorATransactionRefusesEveryFurtherStatement() {
        school.write(tx -> put(tx, "taken"));

        RuntimeException refusal = assertThrows(
                RuntimeException.class,
                () -> school.write(tx -> {
                    assertThrows(RuntimeException.class, () -> put(tx, "taken"));
                    return put(tx, "after");
                }));

        assertEquals("this transaction has failed already", refusal.getMessage());
        assertEquals(List.of("taken"), names());
    }

    @Test
    void anActThatHidesItsSqlErrorIsRefusedAllTheSame() {
        school.write(tx -> put(tx, "taken"));

        assertThrows(
                RuntimeException.class,
                () -> school.write(tx -> {
                    put(tx, "hidden");
                    assertThrows(RuntimeException.class, () -> put(tx, "taken"));
                    return "all is well";
                }));

        assertEquals(List.of("taken"), names());
    }

    @Test
    void aBatchOfStatementsThatFailsEndsItsTransactionToo() {
        assertThrows(
                RuntimeException.class,
                () -> school.write(tx -> {
                    assertThrows(RuntimeException.class, () -> tx.batch("insert into thing (name) values (:name)")
                            .bind("name", "twice")
                            .add()
                            .bind("name", "twice")
                            .add()
                            .execute());
                    return put(tx, "after");
                }));

        assertEquals(List.of(), names());
    }

    @Test
    void aReadOrWriteInsideAWriteThrows() {
        assertThrows(IllegalStateException.class, () -> school.write(tx -> school.read(inner -> 1)));
        assertThrows(IllegalStateException.class, () -> school.write(tx -> school.write(inner -> 1)));
    }

    @Test
    void aReaderCannotWrite() {
        RuntimeException refusal = assertThrows(RuntimeException.class, () -> school.read(tx -> put(tx, "by reading")));

        assertTrue(refusal.getMessage().contains("readonly"), refusal::getMessage);
    }

    @Test
    void onePageSeesOneSnapshotWhileOthersWrite() {
        List<Integer> seen = school.read(tx -> {
            int before = count(tx);
            Thread other = new Thread(() -> school.write(inner -> put(inner, "meanwhile")));
            other.start();
            join(other);
            return List.of(before, count(tx));
        });

        assertEquals(List.of(0, 0), seen);
        assertEquals(List.of("meanwhile"), names());
    }

    @Test
    void anErrorOfTheProgramIsToldAndTheWriterGoesOn() {
        Error told = assertThrows(
                AssertionError.class,
                () -> school.write(tx -> {
                    throw new AssertionError("a mistake of ours");
                }));

        assertInstanceOf(AssertionError.class, told);
        school.write(tx -> put(tx, "next"));
        assertEquals(List.of("next"), names());
    }

    private void trigger(String how) {
        school.write(tx -> run(
                tx,
                "create trigger guard before insert on thing when new.name = 'forbidden'" + " begin select raise(" + how
                        + ", 'not this one'); end"));
    }

    private List<String> names() {
        return school.read(tx -> tx.query("select name from thing order by name")
                .mapTo(String.class)
                .list());
    }

    private static int count(Tx tx) {
        return tx.query("select count(*) from thing").mapTo(Integer.class).one();
    }

    static int put(Tx tx, String name) {
        return tx.update("insert into thing (name) values (:name)")
                .bind("name", name)
                .execute();
    }

    static int run(Tx tx, String sql) {
        return tx.update(sql).execute();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
