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
    private final String template;

    Postgresql() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        template = empty();
        new Upkeep(address(template)).migrate();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The address of a ledger with nothing in it: a copy of one, which is quicker than making its tables.
    String fresh() {
        return address(made(" template " + template));
    }

    private String empty() {
        return made("");
    }

    private String made(String how) {
        String name = "ledger" + databases.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + how);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return name;
    }

    private String address(String name) {
        return "postgresql://postgres@localhost:" + server.getPort() + "/" + name;
    }
}
