package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zongwu.support.TestDatabase;

/** The schema after all migrations, and what architecture 4 asks of every table in it. */
final class SchemaTest {

    @Test
    void theSchemaIsTheOneThatWasReviewed() {
        try (TestDatabase school = TestDatabase.empty()) {
            Golden.holds("schema.sql", Schema.text(school));
        }
    }

    @Test
    void everyTableKeepsTheRules() {
        try (TestDatabase school = TestDatabase.empty()) {
            assertEquals(List.of(), Schema.faults(school));
        }
    }

    @Test
    void whatIsPlantedAgainstARuleIsFound() {
        try (TestDatabase school = TestDatabase.empty()) {
            for (String sql : List.of(
                    "create table loose (id integer primary key, name text)",
                    "create table lonely (id integer primary key, person_id integer not null) strict",
                    "create table late (id integer primary key, person_id integer references person (id)"
                            + " deferrable initially deferred) strict",
                    "create table vague (id integer primary key, state text check (state in ('A', 'B'))) strict",
                    "create table rich (id integer primary key, cost_fen real not null) strict",
                    "create trigger hard before insert on person when new.name = 'x'"
                            + " begin select raise(rollback, 'gone'); end")) {
                school.write(tx -> tx.update(sql).execute());
            }

            List<String> found = Schema.faults(school);

            for (String fault : List.of(
                    "loose is not strict",
                    "lonely.person_id refers to nothing",
                    "late is deferrable",
                    "vague.state may be null past its check",
                    "rich.cost_fen is not an integer",
                    "hard raises otherwise than by abort")) {
                assertTrue(found.contains(fault), fault + " is missing in " + found);
            }
            assertEquals(6, found.size(), found.toString());
        }
    }
}
