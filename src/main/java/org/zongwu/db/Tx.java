package org.zongwu.db;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/**
 * One transaction, handed to DAO methods as their first argument. It cannot be opened by a DAO, and after its first SQL
 * error it refuses every further statement: SQLite may already have ended the transaction, and the next insert would be
 * durable alone.
 */
public final class Tx {
    private final Handle handle;
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private final LongAdder statements;

    Tx(Handle handle, LongAdder statements) {
        this.handle = handle;
        this.statements = statements;
        statements.increment(); // the one that opened it
        handle.getConfig(SqlStatements.class).setSqlLogger(new Watch());
    }

    public Query query(String sql) {
        return handle.createQuery(sql);
    }

    public Update update(String sql) {
        return handle.createUpdate(sql);
    }

    public PreparedBatch batch(String sql) {
        return handle.prepareBatch(sql);
    }

    /** The id that SQLite gave to the row inserted last in this transaction. */
    public long lastId() {
        return query("select last_insert_rowid()").mapTo(Long.class).one();
    }

    Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure.get());
    }

    private final class Watch implements SqlLogger {
        @Override
        public void logBeforeExecution(StatementContext context) {
            failure().ifPresent(first -> {
                throw new IllegalStateException("this transaction has failed already", first);
            });
            statements.increment();
        }

        @Override
        public void logException(StatementContext context, java.sql.SQLException error) {
            failure.compareAndSet(null, new IllegalStateException("SQL failed: " + error.getMessage(), error));
        }
    }
}
