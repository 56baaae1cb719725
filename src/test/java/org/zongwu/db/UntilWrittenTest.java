package org.zongwu.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zongwu.support.TestDatabase;

final class UntilWrittenTest {
    private final TestDatabase school = TestDatabase.empty();
    private final SettingDao settings = new SettingDao();
    private final UntilWritten<String, String> kept =
            new UntilWritten<>(school.database(), (tx, name) -> settings.all(tx).getOrDefault(name, "none"));

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void anAnswerIsReadOnceAndAgainAfterAnythingWasWritten() {
        assertEquals("none", kept.of("school.name"));
        long asked = school.database().statements();
        assertEquals("none", kept.of("school.name"));
        assertEquals(asked, school.database().statements());

        name("青石小学");

        assertEquals("青石小学", kept.of("school.name"));
    }

    @Test
    void eachQuestionHasItsOwnAnswer() {
        name("青石小学");

        assertEquals("青石小学", kept.of("school.name"));
        assertEquals("none", kept.of("contact.name"));
        assertEquals("青石小学", kept.of("school.name"));
    }

    @Test
    void whatFailedIsAskedAnew() {
        UntilWritten<String, String> failing = new UntilWritten<>(school.database(), (tx, name) -> {
            throw new IllegalStateException(name);
        });

        assertThrows(IllegalStateException.class, () -> failing.of("school.name"));
        assertThrows(IllegalStateException.class, () -> failing.of("school.name"));
    }

    private void name(String name) {
        school.write(tx -> {
            settings.put(tx, "school.name", name);
            return tx;
        });
    }
}
