package org.vedette.store.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// A PostgreSQL server of the tests' own, started for the first that asks and stopped with the process.
enum Postgresql {
    SERVER;

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    Postgresql() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The address of a database with nothing in it.
    String fresh() {
        String name = "ledger" + databases.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return "postgresql://postgres@localhost:" + server.getPort() + "/" + name;
    }
}
