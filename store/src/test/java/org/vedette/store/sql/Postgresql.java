package org.vedette.store.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server of the tests' own, started for the first that asks and stopped with the process.
enum Postgresql {
    /// The binaries that come with the tests.
    EMBEDDED {
        @Override
        Server start() throws IOException {
            var server = io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                    .start();
            return new Server(server.getPort(), server);
        }
    },
    /// What Debian's package installed on this machine; see [Debian#isInstalled].
    DEBIAN {
        @Override
        Server start() throws IOException {
            return Debian.start();
        }
    };

    private final AtomicInteger databases = new AtomicInteger();
    private @Nullable Server server;
    private String template = "";

    /// A server that listens on loopback and lets the user `postgres` in without a password.
    record Server(int port, AutoCloseable process) {}

    abstract Server start() throws IOException;

    /// The address of a ledger with nothing in it: a copy of one, which is quicker than making its tables.
    synchronized String fresh() {
        if (server == null) {
            begin();
        }
        return address(made(" template " + template));
    }

    private void begin() {
        try {
            server = start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        template = made("");
        new Upkeep(address(template)).migrate();
    }

    private void stop() {
        try {
            server.process().close();
        } catch (Exception broken) {
            throw new IllegalStateException("the server does not stop", broken);
        }
    }

    private String made(String how) {
        String name = "ledger" + databases.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + server.port() + "/postgres", "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + how);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return name;
    }

    private String address(String name) {
        return "postgresql://postgres@localhost:" + server.port() + "/" + name;
    }
}
