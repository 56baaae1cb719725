package org.zongwu.db;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The keys under which something was booked, and the address each was answered with. */
final class OnceDao {
    private static final Duration KEPT = Duration.ofDays(8);

    record Booked(long person, String route, String digest, String answer) {}

    Optional<String> answer(Tx tx, Once once) {
        return tx.query("""
                        select person, route, digest, answer
                        from once_key
                        where key = :key""")
                .bind("key", once.key())
                .map(ConstructorMapper.of(Booked.class))
                .findOne()
                .map(booked -> {
                    if (booked.person() == once.person()
                            && booked.route().equals(once.route())
                            && booked.digest().equals(once.digest())) {
                        return booked.answer();
                    }
                    throw new Once.Reused();
                });
    }

    void claim(Tx tx, Once once, Instant now) {
        tx.update("delete from once_key where at < :old")
                .bind("old", now.minus(KEPT).toString())
                .execute();
        tx.update("""
                        insert into once_key (key, person, route, digest, answer, at)
                        values (:key, :person, :route, :digest, '', :at)""")
                .bind("key", once.key())
                .bind("person", once.person())
                .bind("route", once.route())
                .bind("digest", once.digest())
                .bind("at", now.toString())
                .execute();
    }

    void settle(Tx tx, Once once, String answer) {
        tx.update("update once_key set answer = :answer where key = :key")
                .bind("answer", answer)
                .bind("key", once.key())
                .execute();
    }
}
