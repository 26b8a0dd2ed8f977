package org.vedette.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.cli.Main;
import org.vedette.store.AsOf;
import org.vedette.store.Coding;
import org.vedette.store.sql.SqlLedger;
import org.vedette.store.sql.Upkeep;
import org.vedette.store.sql.told.SqlOutbox;
import org.vedette.store.sql.told.SqlWarnings;

/// `vedette watch run` is killed at random instants and goes on. A receiver on this machine counts what it gets, by the
/// identifier. `-Dvedette.kills=100 -Dvedette.seed=7` kills more often, and at other instants.
class TellKillTest {
    private static final int KILLS = Integer.getInteger("vedette.kills", 8);
    private static final long SEED = Long.getLong("vedette.seed", 1L);
    private static final int DISPATCHES = 60;
    private static final int WARNINGS = 2 * DISPATCHES;
    /// How long a process may go on after the receiver got something from it, in milliseconds.
    private static final int LONGEST = 250;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Random delays = new Random(SEED);
    /// Bodies by identifier, in the order of coming.
    private final Map<String, List<String>> got = new TreeMap<>();
    private final HttpServer server;
    private String ledger = "";

    TellKillTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void begin() throws IOException {
        server.createContext("/", this::take);
        server.start();
        ledger = folder.resolve("vedette.db").toString();
        Soldiers.watch(folder);
        Files.writeString(
                folder.resolve("tell.yaml"),
                "channels:\n  - {id: hook, kind: webhook, url: \"http://localhost:"
                        + server.getAddress().getPort()
                        + "/\", private: true, secret_from: VEDETTE_TEST_SECRET, timeout: 1 second}\n");
        try (SqlLedger open = SqlLedger.open(ledger)) {
            List<Coding> all = new ArrayList<>();
            for (int i = 0; i < DISPATCHES; i++) {
                all.add(Soldiers.sent(LocalDate.of(2024, 1, 1).plusDays(3L * i)));
            }
            open.take(all, Instant.now());
        }
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    /// Takes a moment before it answers, so that some kills fall between.
    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String id = String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id"));
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            synchronized (got) {
                got.computeIfAbsent(id, first -> new ArrayList<>()).add(body);
                got.notifyAll();
                Thread.sleep(delays.nextInt(10));
            }
            exchange.sendResponseHeaders(204, -1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private int received() {
        synchronized (got) {
            return got.size();
        }
    }

    private Process start() throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "watch",
                "run",
                folder.resolve("watch.yaml").toString(),
                "--db",
                ledger,
                "--tell",
                folder.resolve("tell.yaml").toString(),
                "--since",
                "2023-12-01");
        builder.environment().put("VEDETTE_TEST_SECRET", "a secret of this test");
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output.txt").toFile()))
                .start();
    }

    /// One kill in four falls while the process starts, the others while it sends.
    ///
    /// @return whether something had come from it
    private boolean kill(Process process) throws InterruptedException {
        int before = received();
        if (random.nextInt(4) == 0) {
            process.waitFor(random.nextInt(4 * LONGEST), TimeUnit.MILLISECONDS);
        } else {
            while (process.isAlive() && received() == before) {
                process.waitFor(5, TimeUnit.MILLISECONDS);
            }
            process.waitFor(random.nextInt(LONGEST), TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly();
        process.waitFor();
        return received() > before;
    }

    @Test
    void nothingIsLostAndNothingIsToldTwice(TestReporter reporter) throws Exception {
        int amidst = 0;
        for (int kills = 0; kills < KILLS; kills++) {
            amidst += kill(start()) ? 1 : 0;
            assertThat(new Upkeep(ledger).check()).isEmpty();
        }
        finish();
        int requests = got.values().stream().mapToInt(List::size).sum();
        reporter.publishEntry(
                "kills, of them while it sent; repeated requests",
                KILLS + ", " + amidst + "; " + (requests - got.size()));
        assertThat(amidst).as("kills while it sent").isPositive();
        assertThat(got).as("messages by identifier").hasSize(WARNINGS);
        assertThat(got.values())
                .as("the same bytes")
                .allMatch(bodies -> bodies.stream().distinct().count() == 1);
        assertThat(requests - got.size()).as("repeated, at most one a kill").isLessThanOrEqualTo(KILLS);
        assertThat(told()).as("warnings told").hasSize(WARNINGS);
    }

    /// Left alone, the next runs send the rest: what was being sent when the process died, when its time is over.
    private void finish() throws IOException, InterruptedException {
        Instant next = Instant.EPOCH;
        while (next != null) {
            Duration wait = Duration.between(Instant.now(), next);
            assertThat(wait).as("until something is due").isLessThan(Duration.ofSeconds(60));
            if (wait.isPositive()) {
                Thread.sleep(wait);
            }
            Process process = start();
            assertThat(process.waitFor())
                    .as(Files.readString(folder.resolve("output.txt")))
                    .isZero();
            try (SqlLedger open = SqlLedger.open(ledger)) {
                next = new SqlOutbox(open).next();
            }
        }
    }

    /// The warnings of all messages; none is in two.
    private SortedSet<String> told() throws IOException {
        var json = new ObjectMapper();
        SortedSet<String> told = new TreeSet<>();
        for (List<String> bodies : got.values()) {
            for (JsonNode warning : json.readTree(bodies.getFirst()).findValues("warning")) {
                assertThat(told.add(warning.asText()))
                        .as("told before: %s", warning)
                        .isTrue();
            }
        }
        try (SqlLedger open = SqlLedger.open(ledger)) {
            assertThat(new SqlWarnings(open).warnings(AsOf.NOW))
                    .extracting(kept -> kept.id())
                    .containsExactlyInAnyOrderElementsOf(told);
        }
        return told;
    }
}
