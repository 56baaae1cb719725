package org.zongwu.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.apache.commons.dbcp2.BasicDataSource;
import org.apache.commons.dbcp2.ConnectionFactory;

/** A DBCP pool on the school's file whose every connection is set up by {@link Pragmas} before anybody gets it. */
final class Pool extends BasicDataSource {
    private final Setup setup;

    interface Setup {
        void apply(Connection connection) throws SQLException;
    }

    private Pool(Path file, int size, Setup setup) {
        this.setup = setup;
        setDriverClassName("org.sqlite.JDBC");
        setUrl("jdbc:sqlite:" + file);
        setMaxTotal(size);
        setMaxIdle(size);
        setMaxWait(Duration.ofSeconds(20));
        setPoolPreparedStatements(true);
        setMaxOpenPreparedStatements(60);
    }

    static Pool reader(Path file) {
        return new Pool(file, 8, Pragmas::reader);
    }

    static Pool writer(Path file) {
        return new Pool(file, 1, Pragmas::writer);
    }

    @Override
    protected ConnectionFactory createConnectionFactory() throws SQLException {
        ConnectionFactory plain = super.createConnectionFactory();
        return () -> {
            Connection connection = plain.createConnection();
            setup.apply(connection);
            return connection;
        };
    }
}
