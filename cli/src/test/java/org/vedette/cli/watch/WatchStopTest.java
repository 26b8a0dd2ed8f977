package org.vedette.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vedette.store.AsOf;
import org.vedette.store.Outbox;
import org.vedette.store.WarningRecord;
import org.vedette.store.sql.SqlLedger;
import org.vedette.store.sql.Upkeep;
import org.vedette.store.sql.told.SqlOutbox;
import org.vedette.store.sql.told.SqlWarnings;

/// `vedette watch run --every`, a real process, is asked to end.
class WatchStopTest {
    private static final int DISPATCHES = 20;

    @TempDir
    private Path folder;

    private @Nullable WatchProcess watch;
    private @Nullable Hook hook;
    private @Nullable Process process;

    /// How it is asked, with the signal's number.
    enum Ask {
        INT(2),
        TERM(15);

        private final int number;

        Ask(int number) {
            this.number = number;
        }

        void send(Process process) throws IOException, InterruptedException {
            Process kill = new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid()))
                    .inheritIO()
                    .start();
            assertThat(kill.waitFor()).isZero();
        }

        /// Whether this test was started, as by a shell in the background, so that it and its children never hear it.
        boolean isIgnored() throws IOException {
            Path status = Path.of("/proc/self/status");
            return Files.exists(status)
                    && Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("SigIgn:"))
                            .map(line -> Long.parseUnsignedLong(
                                    line.substring("SigIgn:".length()).strip(), 16))
                            .anyMatch(mask -> (mask >> (number - 1) & 1) == 1);
        }
    }

    @BeforeEach
    void begin() throws IOException {
        watch = new WatchProcess(folder);
        hook = new Hook(1, 40);
        Soldiers.watch(folder);
        watch().channels(hook().channel());
        try (SqlLedger open = SqlLedger.open(watch().ledger())) {
            open.take(
                    IntStream.range(0, DISPATCHES)
                            .mapToObj(
                                    i -> Soldiers.sent(LocalDate.of(2024, 1, 1).plusDays(3L * i)))
                            .toList(),
                    Instant.now());
        }
    }

    @AfterEach
    void end() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
        hook().close();
    }

    private WatchProcess watch() {
        return Objects.requireNonNull(watch);
    }

    private Hook hook() {
        return Objects.requireNonNull(hook);
    }

    private Process started() throws IOException {
        process = watch().start("--every", "1 hour");
        return process;
    }

    private static void waitFor(Process process, BooleanSupplier what) throws InterruptedException {
        while (process.isAlive() && !what.getAsBoolean()) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    private boolean hasPrinted(String words) {
        try {
            return watch().output().contains(words);
        } catch (IOException broken) {
            return false;
        }
    }

    private List<Outbox.Outcome> attempts() {
        try (SqlLedger open = SqlLedger.open(watch().ledger())) {
            var outbox = new SqlOutbox(open);
            return new SqlWarnings(open)
                    .warnings(AsOf.NOW).stream()
                            .map(WarningRecord.Kept::id)
                            .flatMap(id -> outbox.messages(id).stream())
                            .flatMap(message -> outbox.attempts(message.id()).stream())
                            .map(Outbox.Attempt::outcome)
                            .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void amidstARoundItFinishesTheMessageUnderWayAndTheNextStartSendsTheRest(Ask ask) throws Exception {
        assumeFalse(ask.isIgnored(), "this process may not hear " + ask);
        Process running = started();
        waitFor(running, () -> hook().got().size() >= 3);
        ask.send(running);
        assertThat(running.waitFor(1, TimeUnit.MINUTES)).as("it ends").isTrue();
        assertThat(running.exitValue()).as(watch().output()).isEqualTo(1);
        assertThat(watch().output())
                .contains("once more ends it at once", "stopped; the next start sends what is left");
        int sent = hook().got().size();
        assertThat(sent).isBetween(3, 2 * DISPATCHES - 1);
        assertThat(attempts())
                .as("each attempt that was begun has ended")
                .filteredOn(outcome -> outcome == Outbox.Outcome.SENT)
                .hasSize(sent);
        assertThat(attempts()).hasSize(2 * sent);
        assertThat(new Upkeep(watch().ledger()).check()).isEmpty();
        assertThat(watch().start().waitFor()).as(watch().output()).isZero();
        assertThat(hook().got()).hasSize(2 * DISPATCHES);
        assertThat(hook().got().values()).as("none twice").allMatch(bodies -> bodies.size() == 1);
    }

    @ParameterizedTest
    @EnumSource
    void betweenTwoRoundsItEndsAndAllIsWell(Ask ask) throws Exception {
        assumeFalse(ask.isIgnored(), "this process may not hear " + ask);
        Process running = started();
        waitFor(running, () -> hasPrinted("messages sent"));
        ask.send(running);
        assertThat(running.waitFor(1, TimeUnit.MINUTES)).as("it ends").isTrue();
        assertThat(running.exitValue()).as(watch().output()).isZero();
        assertThat(watch().output()).contains("40 new warnings; 40 messages sent", "stopped\n");
        assertThat(hook().got().values()).hasSize(2 * DISPATCHES).allMatch(bodies -> bodies.size() == 1);
    }
}
