package org.vedette.store.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// PostgreSQL as Debian packages it: a cluster of the tests' own in a new folder, on a free port of loopback. The
/// server
/// refuses to run as root, so root runs it as the package's user.
final class Debian {
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final String USER = "postgres";
    private static final List<String> AS_USER = List.of("runuser", "-u", USER, "--");

    private Debian() {}

    /// Whether the package is there, and we may run it.
    static boolean isInstalled() {
        if (!Files.isDirectory(VERSIONS)) {
            return false;
        }
        return programs().isPresent() && (!isRoot() || Files.isExecutable(Path.of("/usr/sbin/runuser")));
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /// The folder of the newest version's programs.
    private static Optional<Path> programs() {
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
                    .max(Comparator.comparingInt(Debian::number))
                    .map(version -> version.resolve("bin"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int number(Path version) {
        return Integer.parseInt(VERSIONS.relativize(version).toString().replaceAll("\\D.*", ""));
    }

    static Postgresql.Server start() throws IOException {
        Path bin = programs().orElseThrow();
        Path folder = Files.createTempDirectory("vedette-postgresql");
        if (isRoot()) {
            run(List.of("chown", USER, folder.toString()));
        }
        int port = freePort();
        String data = folder.resolve("data").toString();
        run(own(bin.resolve("initdb"), "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync"));
        String options =
                "-p " + port + " -c listen_addresses=127.0.0.1 -c fsync=off -c unix_socket_directories=" + folder;
        Path control = bin.resolve("pg_ctl");
        run(own(control, "-D", data, "-w", "-l", folder.resolve("log").toString(), "-o", options, "start"));
        return new Postgresql.Server(port, () -> run(own(control, "-D", data, "-m", "fast", "-w", "stop")));
    }

    private static List<String> own(Path program, String... arguments) {
        var command = new ArrayList<String>(isRoot() ? AS_USER : List.of());
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void run(List<String> command) throws IOException {
        Path said = Files.createTempFile("vedette-postgresql", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + ": " + Files.readString(said, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted in " + command, ended);
        } finally {
            Files.deleteIfExists(said);
        }
    }
}
