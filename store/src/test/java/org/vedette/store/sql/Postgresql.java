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

    private @Nullable Running running;

    /// A server that listens on loopback and lets the user `postgres` in without a password.
    record Server(int port, AutoCloseable process) {}

    abstract Server start() throws IOException;

    /// The address of a ledger with nothing in it: a copy of one, which is quicker than making its tables.
    synchronized String fresh() {
        Running now = running == null ? begun() : running;
        running = now;
        return now.address(now.made(" template " + now.template()));
    }

    private Running begun() {
        try {
            Server server = start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return Running.on(server);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void stop(Server server) {
        try {
            server.process().close();
        } catch (Exception broken) {
            throw new IllegalStateException("the server does not stop", broken);
        }
    }

    /// A server with the ledger that all others are copies of.
    private record Running(Server server, AtomicInteger databases, String template) {
        static Running on(Server server) {
            var empty = new Running(server, new AtomicInteger(), "");
            String template = empty.made("");
            new Upkeep(empty.address(template)).migrate();
            return new Running(server, empty.databases, template);
        }

        String made(String how) {
            String name = "ledger" + databases.incrementAndGet();
            String address = "jdbc:postgresql://localhost:" + server.port() + "/postgres";
            try (Connection connection = DriverManager.getConnection(address, "postgres", "");
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name + how);
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
            return name;
        }

        String address(String name) {
            return "postgresql://postgres@localhost:" + server.port() + "/" + name;
        }
    }
}
